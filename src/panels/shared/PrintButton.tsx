import { useWords } from "../../i18n/words.tsx";
import { useTask } from "../../ui/useTask.tsx";
import { printPage } from "./PaperHeadSlot.tsx";

/** Prints the page; tells when its sheets would have no head. */
export function PrintButton() {
  const words = useWords();
  const { run, notice } = useTask();
  return (
    <>
      <button type="button" className="button no-print" onClick={() => run(words.say("list.print"), printPage)}>
        {words.say("list.print")}
      </button>
      {notice}
    </>
  );
}

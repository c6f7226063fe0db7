import { useWords } from "../../i18n/words.tsx";
import { useTask } from "../../ui/useTask.tsx";
import { type Printed, printPage } from "./PaperHeadSlot.tsx";

/** Prints the page, or what is open beside it; tells when its sheets would have no head. */
export function PrintButton({ what = "page" }: { readonly what?: Printed }) {
  const words = useWords();
  const { run, notice } = useTask();
  return (
    <>
      <button type="button" className="button no-print" onClick={() => run(words.say("list.print"), () => printPage(what))}>
        {words.say("list.print")}
      </button>
      {notice}
    </>
  );
}

import { useWords } from "../../i18n/words.tsx";
import { useDrafts } from "./useDrafts.ts";

/** Says that the browser does not keep drafts, and what to do; nothing while it does. */
export function DraftTrouble() {
  const words = useWords();
  const { trouble } = useDrafts();
  return (
    trouble && (
      <p className="notice" role="alert">
        {words.say(`draft.trouble.${trouble}`)}
      </p>
    )
  );
}

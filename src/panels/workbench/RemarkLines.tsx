import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";

/** What was remarked on a row, remark by remark. */
export function RemarkLines({ remarks }: { readonly remarks: readonly string[] }) {
  const words = useWords();
  return remarks.map((remark) => <p key={remark}>{words.say("correct.text.remark", { remark: isolated(remark) })}</p>);
}

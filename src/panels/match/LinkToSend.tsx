import { useWords } from "../../i18n/words.tsx";
import { CopyField } from "../shared/CopyField.tsx";
import { linkId } from "./headings.ts";
import { useAddress } from "../shared/useAddress.ts";

/** The address of the page, to be sent. */
export function LinkToSend() {
  const words = useWords();
  return (
    <section id={linkId} tabIndex={-1} className="link-to-send no-print">
      <CopyField text={useAddress()} label={words.say("match.link")} />
    </section>
  );
}

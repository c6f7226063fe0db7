import { useWords } from "../../i18n/words.tsx";
import { viewToSearch } from "../../state/address.ts";
import { useView } from "../../state/atlas.tsx";
import { CopyField } from "../shared/CopyField.tsx";

/** The address of the page, to be sent. */
export function LinkToSend() {
  const words = useWords();
  const address = new URL(viewToSearch(useView()) || "./", document.baseURI).href;
  return (
    <section className="link-to-send no-print">
      <CopyField text={address} label={words.say("match.link")} />
    </section>
  );
}

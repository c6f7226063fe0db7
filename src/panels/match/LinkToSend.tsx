import { useId, useRef, useState } from "react";
import { useWords } from "../../i18n/words.tsx";
import { viewToSearch } from "../../state/address.ts";
import { useView } from "../../state/atlas.tsx";

/** The address of the page, to be sent: copied by a button, or by hand where the browser does not let us. */
export function LinkToSend() {
  const words = useWords();
  const view = useView();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const address = new URL(viewToSearch(view) || "./", document.baseURI).href;
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(address);
    } catch {
      // Without permission the address is marked, ready to be copied by hand.
      field.current?.select();
    }
  };
  return (
    <section className="link-to-send no-print">
      <h2>
        <label htmlFor={id}>{words.say("match.link")}</label>
      </h2>
      <div className="link-line">
        <input id={id} ref={field} type="url" dir="ltr" readOnly value={address} onFocus={(event) => event.target.select()} />
        <button type="button" className="button" onClick={() => void copy()}>
          {words.say("match.copy")}
        </button>
      </div>
      <output className="small soft">{copied === address && words.say("match.copied")}</output>
    </section>
  );
}

import { useState } from "react";
import { useWords } from "../i18n/words.tsx";
import { later } from "../ui/later.tsx";
import { Part } from "../ui/Part.tsx";
import "./shareButton.css";

const ShareDialog = later(async () => (await import("../panels/share/ShareDialog.tsx")).ShareDialog);

/** Opens what takes the present view elsewhere. */
export function ShareButton() {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const name = words.say("share.open");
  return (
    <>
      <button type="button" className="button share-button" aria-haspopup="dialog" title={name} onClick={() => setOpen(true)}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M7 9.2l6-3.4M7 10.8l6 3.4" />
          <circle cx="5" cy="10" r="2.3" />
          <circle cx="15" cy="4.8" r="2.3" />
          <circle cx="15" cy="15.2" r="2.3" />
        </svg>
        <span className="share-name">{name}</span>
      </button>
      {isOpen && (
        <Part name={name} waiting="part-waiting">
          <ShareDialog onClose={() => setOpen(false)} />
        </Part>
      )}
    </>
  );
}

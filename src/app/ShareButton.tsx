import { useState } from "react";
import { useWords } from "../i18n/words.tsx";
import { useHeldBack } from "../state/back.ts";
import { useView } from "../state/atlas.tsx";
import { later } from "../ui/later.tsx";
import { Part } from "../ui/Part.tsx";
import { focusAfter } from "./focus.ts";
import { loadGround } from "./loadGround.ts";
import { loadedMap } from "./loadMap.ts";
import "./shareButton.css";

const ShareDialog = later(async () => (await import("../panels/share/ShareDialog.tsx")).ShareDialog);

const SaveMap = later(async () => (await import("../map/plate/SaveMap.tsx")).SaveMap);

/** Land of the neighbours and waters: what cannot be loaded is left out. */
const loadShownGround = () => loadGround(() => undefined);

/** The map as a picture to take away, where it is what is shown. */
function MapPicture() {
  const words = useWords();
  const { screen } = useView();
  const parts = loadedMap();
  if (screen !== "map" || !parts) return <p>{words.say("share.pictureNote")}</p>;
  return (
    <Part name={words.say("map.save")}>
      <SaveMap boundaries={parts.boundaries} loadGround={loadShownGround} />
    </Part>
  );
}

/** Opens what takes the present view elsewhere. */
export function ShareButton() {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const name = words.say("share.open");
  const close = () => setOpen(false);
  // A dialog that is taken away, as Back does, forgets where the focus came from.
  useHeldBack(isOpen, () => focusAfter(close, ".share-button"));
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
          <ShareDialog onClose={close} picture={<MapPicture />} />
        </Part>
      )}
    </>
  );
}

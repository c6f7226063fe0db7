import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { ShownDraftContext } from "../../state/shownDraft.tsx";
import { Plate, type PlateWords } from "./Plate.tsx";
import type { PlateRequest, PlateScene } from "./plateScene.ts";

/** A plate as an element of its own, in no page. */
export function drawPlate({ draft, measure }: PlateRequest, scene: PlateScene, said: PlateWords): SVGSVGElement {
  const home = document.createElement("div");
  const root = createRoot(home);
  flushSync(() =>
    root.render(
      <ShownDraftContext value={draft}>
        <Plate scene={scene} said={said} measure={measure} />
      </ShownDraftContext>,
    ),
  );
  const drawn = home.querySelector("svg")?.cloneNode(true);
  root.unmount();
  if (!(drawn instanceof SVGSVGElement)) throw new Error("a plate is an SVG");
  return drawn;
}

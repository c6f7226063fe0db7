import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { Plate, type PlateWords } from "./Plate.tsx";
import { type PlateRequest, plateSceneOf } from "./plateScene.ts";

/** A plate as an element of its own, in no page. */
export function drawPlate(request: PlateRequest, said: PlateWords): SVGSVGElement {
  const home = document.createElement("div");
  const root = createRoot(home);
  flushSync(() => root.render(<Plate scene={plateSceneOf(request)} said={said} measure={request.measure} />));
  const drawn = home.querySelector("svg")?.cloneNode(true);
  root.unmount();
  if (!(drawn instanceof SVGSVGElement)) throw new Error("a plate is an SVG");
  return drawn;
}

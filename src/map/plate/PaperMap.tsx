import { useSyncExternalStore } from "react";
import { useView } from "../../state/atlas.tsx";
import type { Size } from "../geometry/faceForm.ts";
import type { Boundaries } from "../geometry/shapes.ts";
import type { Ground } from "../inputs.ts";
import { readMeasure } from "../measure.ts";
import { sources } from "../sources/index.ts";
import { useGround } from "../useGround.ts";
import { Plate } from "./Plate.tsx";
import { plateSceneOf } from "./plateScene.ts";
import { plateWordsOf } from "./plateWords.ts";
import { type ShownMap, useShownMap } from "./useShownMap.ts";

/** Of the map on an A4 sheet held either way, in units of its picture, which is as wide as the sheet. */
const sizes = { portrait: { width: 1000, height: 900 }, landscape: { width: 1360, height: 520 } } as const;
type Held = keyof typeof sizes;

const paper = (held: Held) => window.matchMedia(`print and (orientation: ${held})`);
/** How the sheet is held that the page is printed on; nothing while it is on the screen. */
const heldOnPaper = (): Held | undefined => (["portrait", "landscape"] as const).find((held) => paper(held).matches);
function subscribe(listener: () => void): () => void {
  const media = [paper("portrait"), paper("landscape")];
  for (const one of media) one.addEventListener("change", listener);
  return () => {
    for (const one of media) one.removeEventListener("change", listener);
  };
}

interface PaperMapProps {
  readonly boundaries: Boundaries;
  readonly loadGround: () => Promise<Ground>;
}

/** The map as it is printed: whole, with its legend, in place of what the screen shows of it. */
export function PaperMap({ boundaries, loadGround }: PaperMapProps) {
  const shown = useShownMap(boundaries);
  const held = useSyncExternalStore(subscribe, heldOnPaper);
  const ground = useGround(shown.layout, loadGround);
  return <div className="paper-map">{held && <PrintedMap shown={shown} ground={ground} size={sizes[held]} />}</div>;
}

interface PrintedMapProps {
  readonly shown: ShownMap;
  readonly ground: Ground | undefined;
  readonly size: Size;
}

function PrintedMap({ shown, ground, size }: PrintedMapProps) {
  const { filters } = useView();
  const request = { ...shown, land: ground?.land, measure: readMeasure(), size };
  const scene = plateSceneOf(request);
  return <Plate scene={scene} said={plateWordsOf(request, scene.picture, { filters, sources })} measure={request.measure} />;
}

import { useSyncExternalStore } from "react";
import { useView } from "../../state/atlas.tsx";
import type { Boundaries } from "../geometry/shapes.ts";
import type { Ground } from "../inputs.ts";
import { readMeasure } from "../measure.ts";
import { sources } from "../sources/index.ts";
import { useGround } from "../useGround.ts";
import { Plate } from "./Plate.tsx";
import { plateSceneOf } from "./plateScene.ts";
import { plateWordsOf } from "./plateWords.ts";
import { type ShownMap, useShownMap } from "./useShownMap.ts";

/** Of the map on a sheet of paper, in units of its picture, which is as wide as the sheet. */
const size = { width: 1000, height: 640 } as const;

const paper = () => window.matchMedia("print");
const isOnPaper = () => paper().matches;
function subscribe(listener: () => void): () => void {
  const media = paper();
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}

interface PaperMapProps {
  readonly boundaries: Boundaries;
  readonly loadGround: () => Promise<Ground>;
}

/** The map as it is printed: whole, with its legend, in place of what the screen shows of it. */
export function PaperMap({ boundaries, loadGround }: PaperMapProps) {
  const shown = useShownMap(boundaries);
  const isPrinted = useSyncExternalStore(subscribe, isOnPaper);
  const ground = useGround(shown.layout, loadGround);
  return <div className="paper-map">{isPrinted && <PrintedMap shown={shown} ground={ground} />}</div>;
}

function PrintedMap({ shown, ground }: { readonly shown: ShownMap; readonly ground: Ground | undefined }) {
  const { filters } = useView();
  const request = { ...shown, land: ground?.land, measure: readMeasure(), size };
  return <Plate scene={plateSceneOf(request)} said={plateWordsOf(request, { filters, sources })} measure={request.measure} />;
}

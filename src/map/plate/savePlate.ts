import { draftedFile } from "../../state/shownDraft.tsx";
import { type PictureFormat, savePicture } from "../../ui/savePicture.ts";
import { sources } from "../sources/index.ts";
import type { Ground } from "../inputs.ts";
import { readMeasure } from "../measure.ts";
import { drawPlate } from "./drawPlate.tsx";
import { type PlateRequest, plateSceneOf } from "./plateScene.ts";
import { plateWordsOf } from "./plateWords.ts";
import type { ShownMap } from "./useShownMap.ts";
import type { Filters } from "../../domain/filter.ts";

/** Of the map of a plate, in pixels: that of a wide window, whatever the window is. */
const size = { width: 1240, height: 720 } as const;

/** What is saved, whoever draws it. */
export type SavedMap = ShownMap & {
  readonly filters: Filters;
  /** Whether it has no colours, for paper: all is told by dashes, widths and shades. */
  readonly isBlackAndWhite: boolean;
};

/**
 * Hands the whole map to the reader as a file, as SVG or as PNG.
 * @param loadGround asked only for true geography
 * @throws LoadFailure when letters cannot be loaded
 */
export async function savePlate(
  { filters, isBlackAndWhite, ...shown }: SavedMap,
  loadGround: () => Promise<Ground>,
  format: PictureFormat,
): Promise<void> {
  const ground = shown.layout === "geo" ? await loadGround() : undefined;
  const request: PlateRequest = { ...shown, land: ground?.land, measure: readMeasure(), size };
  const scene = plateSceneOf(request);
  const plate = drawPlate(request, scene, plateWordsOf(request, scene.picture, { filters, sources }));
  // What was saved in another layout, language or state of the atlas, or without colours, is another file.
  const { layout, words, snapshot, draft } = shown;
  const inks = isBlackAndWhite ? "greys" : "colours";
  const name = `passerelles-map-${layout}-${words.language}-${snapshot.today}${isBlackAndWhite ? `-${inks}` : ""}`;
  await savePicture(plate, draftedFile(name, draft), format, inks);
}

import type { PaddingOptions } from "maplibre-gl";
import { useMemo, useSyncExternalStore } from "react";
import { eraOn } from "../domain/succession.ts";
import { useWords } from "../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../state/atlas.tsx";
import type { Layout } from "../state/view.ts";
import type { Size } from "./geometry/faceForm.ts";
import { type Boundaries, shapesOn } from "./geometry/shapes.ts";
import type { Measure } from "./geometry/text.ts";
import { groundOf } from "./ground.ts";
import { readMeasure, subscribeToLetters } from "./measure.ts";
import { type PortContent, portContentOf } from "./ports.ts";
import { layOut, type Sheet, spreadOf } from "./sheet.ts";

/** What lies on the map whatever filters leave of it, and where. */
export interface Laid {
  readonly content: PortContent;
  readonly sheet: Sheet;
  /** Widths of texts in the letters that it was laid out with. */
  readonly measure: Measure;
}

/**
 * The sheet of a layout in a window, kept until the window, what panels cover, the date or the words change.
 * @param size of the map, panels included, in pixels; undefined before it is known
 */
export function useSheet(
  layout: Layout,
  size: Size | undefined,
  padding: Required<PaddingOptions>,
  boundaries: Boundaries,
): Laid | undefined {
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const words = useWords();
  const measure = useSyncExternalStore(subscribeToLetters, readMeasure);
  const era = eraOn(atlas, snapshot.today);
  const content = useMemo(() => portContentOf(atlas, snapshot, words), [atlas, snapshot, words]);
  const ground = useMemo(() => groundOf(atlas, shapesOn(atlas, boundaries, era)), [atlas, boundaries, era]);
  return useMemo(
    () =>
      size && {
        content,
        measure,
        sheet: layOut(layout, size, spreadOf(size, padding), content, ground, words, measure),
      },
    [layout, size, padding, content, ground, words, measure],
  );
}

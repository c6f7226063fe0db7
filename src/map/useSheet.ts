import type { PaddingOptions } from "maplibre-gl";
import { useMemo, useSyncExternalStore } from "react";
import type { Concern } from "../domain/concern.ts";
import { eraOn } from "../domain/succession.ts";
import { useWords } from "../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../state/atlas.tsx";
import type { Layout } from "../state/view.ts";
import type { Size } from "./geometry/faceForm.ts";
import { type Boundaries, shapesOn } from "./geometry/shapes.ts";
import type { Measure } from "./geometry/text.ts";
import { groundOf } from "./ground.ts";
import { lettersScale } from "../ui/windowSize.ts";
import { readMeasure, subscribeToLetters } from "./measure.ts";
import { type PortContent, portContentOf } from "./ports.ts";
import { contentAbout } from "./reading.ts";
import { between, layOut, type Sheet, type Spread, spreadOf } from "./sheet.ts";

/** What lies on the map whatever filters leave of it, and where. */
export interface Laid {
  readonly content: PortContent;
  readonly sheet: Sheet;
  /** Widths of texts in the letters that it was laid out with. */
  readonly measure: Measure;
}

/**
 * Air between the map and a fiche that lies over its lower part; least height of what is chosen above it, and of a name where
 * there are few: in pixels.
 */
const [sheetAir, leastAbove, leastName] = [8, 140, 52] as const;

const leastOf = ({ ports }: PortContent) => Math.min(leastAbove, leastName * Math.max(ports.fr.length, ports.ma.length));

/** What panels leave to a sheet. */
interface Room {
  /** What they cover, in pixels. */
  readonly padding: Required<PaddingOptions>;
  /** The same with a sheet over the lower part of a small window. */
  readonly cover: Required<PaddingOptions>;
  /** Width of the buttons in the upper corners of the map where nothing else keeps them free, in pixels; 0 without. */
  readonly corners: number;
  /** What alone is shown, above that sheet. */
  readonly about: Concern | undefined;
}

/**
 * The sheet of a layout in a window, kept until the window, what panels cover, the date or the words change.
 * @param size of the map, panels included, in pixels; undefined before it is known
 */
export function useSheet(
  layout: Layout,
  size: Size | undefined,
  { padding, cover, corners, about }: Room,
  boundaries: Boundaries,
): Laid | undefined {
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const words = useWords();
  const measure = useSyncExternalStore(subscribeToLetters, readMeasure);
  const era = eraOn(atlas, snapshot.today);
  const whole = useMemo(() => portContentOf(atlas, snapshot, words), [atlas, snapshot, words]);
  const part = useMemo(() => {
    const concerned = about && contentAbout(atlas, whole, snapshot.entries, about, snapshot.today);
    // The true map has the place of what has no partnership anyway, among those that have some.
    return layout === "face" || (concerned && concerned.strands.length > 0) ? concerned : undefined;
  }, [atlas, whole, snapshot, about, layout]);
  const content = part ?? whole;
  // Above a fiche there are no controls.
  const spread = useMemo(
    () => size && (part ? spreadOf(size, cover, sheetAir, leastOf(part)) : spreadOf(size, padding)),
    [size, part, cover, padding],
  );
  const ground = useMemo(() => groundOf(atlas, shapesOn(atlas, boundaries, era)), [atlas, boundaries, era]);
  return useMemo(() => {
    if (!size || !spread) return undefined;
    const laid = (room: Spread) => layOut(layout, size, room, content, ground, words, measure, lettersScale());
    const sheet = laid(spread);
    // Ports alone stand at both edges of the map: names leave room to the buttons there.
    const isAlone = sheet.layout === "face" && sheet.face.form.kind === "alone";
    return { content, measure, sheet: isAlone && corners > 0 ? laid(between(corners, size, spread)) : sheet };
  }, [layout, size, spread, corners, content, ground, words, measure]);
}

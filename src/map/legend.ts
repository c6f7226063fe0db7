import type { Status } from "../domain/model.ts";
import { type Age, isLongAgo } from "../domain/snapshot.ts";
import type { MessageId } from "../i18n/messages.ts";
import type { Palette } from "../ui/palette.ts";
import type { MapInputs } from "./inputs.ts";
import type { Picture } from "./picture.ts";
import type { MapSource } from "./sources/source.ts";

type PaletteName = keyof Palette;

/** A small piece of what a layer draws. */
export type Sample =
  | { readonly shape: "status"; readonly status: Status; readonly age: Age }
  | {
      readonly shape: "line";
      readonly colour: PaletteName;
      readonly width: number;
      readonly dash?: readonly number[];
      readonly number?: number;
    }
  | { readonly shape: "bead" }
  | { readonly shape: "bar"; readonly colour: PaletteName; readonly isHollow: boolean }
  | { readonly shape: "circle"; readonly colour: PaletteName; readonly isFaint?: boolean }
  | { readonly shape: "area"; readonly from: PaletteName; readonly to: PaletteName }
  | { readonly shape: "hatch"; readonly colour: PaletteName; readonly fill: PaletteName };

/** Groups of the legend, in the order in which they are told. */
const legendGroups = ["strands", "points", "areas", "limits"] as const;

export interface LegendEntry {
  readonly group: (typeof legendGroups)[number];
  readonly message: MessageId;
  readonly sample: Sample;
  /** When it is told; always, unless this says otherwise. */
  readonly isTold?: (shown: Shown) => boolean;
  /** Whether a picture has such a sign, for a legend that tells of one picture alone; it has, unless this says otherwise. */
  readonly isDrawn?: (picture: Picture) => boolean;
}

type Shown = Pick<MapInputs, "layout" | "isParallelShown">;

const hasLines = ({ strands }: Picture) => strands.length > 0;
const seekersIn = (picture: Picture) =>
  picture.layout === "face" ? picture.ports.flatMap(({ seekingAge }) => seekingAge ?? []) : [];

/** What the signs over the ground mean; those of the ground are told by its sources. */
const overlayLegend: readonly LegendEntry[] = [
  { group: "strands", message: "age.recent", sample: { shape: "status", status: "active", age: "recent" }, isDrawn: hasLines },
  { group: "strands", message: "age.ageing", sample: { shape: "status", status: "active", age: "ageing" }, isDrawn: hasLines },
  { group: "strands", message: "legend.older", sample: { shape: "status", status: "active", age: "old" }, isDrawn: hasLines },
  {
    group: "strands",
    message: "legend.flow",
    sample: { shape: "line", colour: "flow", width: 4, number: 3 },
    isTold: ({ layout }) => layout === "geo",
    isDrawn: (picture) => picture.layout === "geo" && picture.corridors.length > 0,
  },
  {
    group: "points",
    message: "legend.bar",
    sample: { shape: "bar", colour: "label", isHollow: false },
    isTold: ({ layout }) => layout === "face",
  },
  {
    group: "points",
    message: "legend.inherited",
    sample: { shape: "bar", colour: "label", isHollow: true },
    isTold: ({ layout }) => layout === "face",
  },
  {
    group: "points",
    message: "status.seeking",
    sample: { shape: "circle", colour: "status-seeking" },
    isTold: ({ layout }) => layout === "face",
    isDrawn: (picture) => seekersIn(picture).some((age) => !isLongAgo(age)),
  },
  {
    group: "points",
    message: "status.soughtLongAgo",
    sample: { shape: "circle", colour: "status-seeking", isFaint: true },
    isTold: ({ layout }) => layout === "face",
    isDrawn: (picture) => seekersIn(picture).some(isLongAgo),
  },
];

/** What beads mean, where a draft is shown. */
const draftLegend: LegendEntry = { group: "strands", message: "draft.legend", sample: { shape: "bead" } };

/**
 * The signs to be explained, in the order in which they are told.
 * @param picture that the legend is of; absent where it tells of whatever the map may show
 */
export function signsOf(
  sources: readonly MapSource[],
  shown: Shown,
  hasDraft: boolean,
  picture?: Picture,
): readonly LegendEntry[] {
  return [...overlayLegend, ...(hasDraft ? [draftLegend] : []), ...sources.flatMap(({ legend = [] }) => legend)]
    .filter(({ isTold }) => isTold?.(shown) ?? true)
    .filter(({ isDrawn }) => !picture || (isDrawn?.(picture) ?? true))
    .toSorted((a, b) => legendGroups.indexOf(a.group) - legendGroups.indexOf(b.group));
}

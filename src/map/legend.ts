import type { Status } from "../domain/model.ts";
import type { Age } from "../domain/snapshot.ts";
import type { MessageId } from "../i18n/messages.ts";
import type { Palette } from "../ui/palette.ts";
import type { MapInputs } from "./inputs.ts";

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
export const legendGroups = ["strands", "points", "areas", "limits"] as const;

export interface LegendEntry {
  readonly group: (typeof legendGroups)[number];
  readonly message: MessageId;
  readonly sample: Sample;
  /** When it is told; always, unless this says otherwise. */
  readonly isTold?: (shown: Pick<MapInputs, "layout" | "isParallelShown">) => boolean;
}

/** What the signs over the ground mean; those of the ground are told by its sources. */
export const overlayLegend: readonly LegendEntry[] = [
  { group: "strands", message: "age.recent", sample: { shape: "status", status: "active", age: "recent" } },
  { group: "strands", message: "age.ageing", sample: { shape: "status", status: "active", age: "ageing" } },
  { group: "strands", message: "legend.older", sample: { shape: "status", status: "active", age: "old" } },
  {
    group: "strands",
    message: "legend.flow",
    sample: { shape: "line", colour: "flow", width: 4, number: 3 },
    isTold: ({ layout }) => layout === "geo",
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
  { group: "points", message: "status.seeking", sample: { shape: "circle", colour: "status-seeking" } },
  { group: "points", message: "status.soughtLongAgo", sample: { shape: "circle", colour: "status-seeking", isFaint: true } },
];

/** What beads mean, where a draft is shown. */
export const draftLegend: LegendEntry = { group: "strands", message: "draft.legend", sample: { shape: "bead" } };

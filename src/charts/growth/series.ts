import type { Day } from "../../domain/model.ts";
import { type Age, ages } from "../../domain/snapshot.ts";
import { countGrowth, type GrowthYear } from "../../domain/totals.ts";
import type { ChartReading } from "../frame/chart.ts";
import type { FacetValue } from "../frame/choice.ts";

/** An age of the last confirmation. */
export interface Band {
  readonly age: Age;
  readonly label: string;
  /** What the band stands for. */
  readonly value: FacetValue<"confirmed">;
}

export interface GrowthSeries {
  readonly years: readonly GrowthYear[];
  /** The day that the last year is counted at. */
  readonly today: Day;
  readonly bands: readonly Band[];
}

/** Partnerships known at the end of each year, by age of their last confirmation. */
export function growthSeries({ atlas, entries, snapshot: { today }, words }: ChartReading): GrowthSeries {
  return {
    years: countGrowth(atlas, entries, today),
    today,
    bands: ages.map((age) => ({ age, label: words.say(`age.${age}`), value: { facetId: "confirmed", value: age } })),
  };
}

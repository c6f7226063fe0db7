import { countUndated } from "../../domain/timeline.ts";
import { ageFills } from "../fills/ageFills.ts";
import { createChart } from "../frame/createChart.tsx";
import { GrowthAreas } from "./GrowthAreas.tsx";
import { GrowthTable } from "./GrowthTable.tsx";
import { placeGrowth } from "./layout.ts";
import { growthSeries } from "./series.ts";

/** How has it grown and faded? */
export const growth = createChart({
  id: "growth",
  title: "chart.growth.title",
  titleValues: ({ years }) => ({ year: years[0]?.year ?? "" }),
  lead: "chart.growth.lead",
  facetIds: ["confirmed"],
  series: growthSeries,
  notes: (_series, { entries, words }) => {
    const [undated, ended] = [countUndated(entries), entries.filter(({ standing }) => standing.status === "ended").length];
    return undated + ended > 0 ? [words.say("chart.growth.missing", { undated, ended, all: entries.length })] : [];
  },
  isEmpty: ({ years }) => years.length === 0,
  fills: ageFills,
  key: ({ years, bands }) =>
    bands.filter(({ age }) => years.some(({ counts }) => counts[age] > 0)).map(({ age, label }) => ({ value: age, label })),
  place: placeGrowth,
  Drawing: GrowthAreas,
  Table: GrowthTable,
});

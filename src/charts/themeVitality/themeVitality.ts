import { vitality } from "../../domain/facets/vitality.ts";
import { theme } from "../../domain/facets/theme.ts";
import { stackedBars } from "../facetPair/forms.ts";
import { facetPair } from "../facetPair/series.ts";
import { vitalityFills } from "../fills/vitalityFills.ts";
import { createChart } from "../frame/createChart.tsx";

/** On what, and how alive is it? */
export const themeVitality = createChart({
  id: "themes",
  title: "chart.themes.title",
  lead: "chart.themes.lead",
  ...facetPair(theme, vitality),
  ...stackedBars,
  fills: vitalityFills,
});

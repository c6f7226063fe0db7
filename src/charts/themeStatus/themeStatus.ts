import { status } from "../../domain/facets/status.ts";
import { theme } from "../../domain/facets/theme.ts";
import { stackedBars } from "../facetPair/forms.ts";
import { facetPair } from "../facetPair/series.ts";
import { statusFills } from "../fills/statusFills.ts";
import { createChart } from "../frame/createChart.tsx";

/** On what, and how alive is it? */
export const themeStatus = createChart({
  id: "themes",
  title: "chart.themes.title",
  lead: "chart.themes.lead",
  ...facetPair(theme, status),
  ...stackedBars,
  fills: statusFills,
});

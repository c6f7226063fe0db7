import { regionFacets } from "../../domain/facets/region.ts";
import { countOutsideRegions } from "../../domain/totals.ts";
import { shores } from "../../domain/shores.ts";
import { matrix } from "../facetPair/forms.ts";
import { facetPair } from "../facetPair/series.ts";
import { createChart } from "../frame/createChart.tsx";

/** Which regions work together? */
export const regionMatrix = createChart({
  id: "regions",
  title: "chart.regions.title",
  lead: "chart.regions.lead",
  ...facetPair(regionFacets.fr, regionFacets.ma),
  ...matrix,
  notes: (_series, { entries, words }) => {
    const outside = countOutsideRegions(entries, shores);
    return outside > 0 ? [words.say("chart.outside", { count: outside })] : [];
  },
});

import { regionFacets } from "../../domain/facets/region.ts";
import { theme } from "../../domain/facets/theme.ts";
import { type Shore, shores } from "../../domain/shores.ts";
import { countOutsideRegions, countRegions, type RegionTotals } from "../../domain/totals.ts";
import { useWords } from "../../i18n/words.tsx";
import { useChangeView, useView } from "../../state/atlas.tsx";
import { absenceMatrix } from "../facetPair/forms.ts";
import type { MatrixLayout } from "../facetPair/matrixLayout.ts";
import { type PairSeries, pairSeries } from "../facetPair/series.ts";
import type { Chart, ChartReading } from "../frame/chart.ts";
import { ChartCard } from "../frame/ChartCard.tsx";

interface WhiteSpacesSeries extends PairSeries {
  readonly totals: RegionTotals;
}

function notesOf({ rows, columns, totals }: WhiteSpacesSeries, { entries, words }: ChartReading, shore: Shore) {
  const emptyRegions = columns
    .filter(({ value }) => !totals.own.has(value))
    .map(({ value, label }) => {
      const count = totals.inherited.get(value) ?? 0;
      return count > 0 ? words.say("chart.white.heir", { name: label, count }) : label;
    });
  const emptyThemes = rows.filter(({ value }) => !entries.some(({ themes }) => themes.some((theme) => theme === value)));
  const outside = countOutsideRegions(entries, [shore]);
  return [
    emptyRegions.length > 0
      ? words.say("chart.white.regions", { names: words.list(emptyRegions) })
      : words.say("chart.white.noRegion"),
    ...(emptyThemes.length > 0
      ? [words.say("chart.white.themes", { names: words.list(emptyThemes.map(({ label }) => label)) })]
      : []),
    ...(totals.formerCount > 0 ? [words.say("chart.white.former", { count: totals.formerCount })] : []),
    ...(outside > 0 ? [words.say("chart.outside", { count: outside })] : []),
  ];
}

/** Themes by region of a shore. A region is empty where it has none of its own: what it inherited is told beside. */
const chartOf = (shore: Shore): Chart<WhiteSpacesSeries, MatrixLayout> => ({
  id: "white-spaces",
  title: "chart.white.title",
  lead: "chart.white.lead",
  facetIds: ["theme", shore],
  ...absenceMatrix,
  series: (reading) => {
    const { atlas, entries, snapshot, words } = reading;
    const totals = countRegions(atlas, entries, shore, snapshot.today);
    const titleOf = ({ row, column }: { readonly row: string; readonly column: string }, title: string) => {
      const count = totals.inheritedByTheme.get(row)?.get(column) ?? 0;
      return count > 0 ? words.say("chart.white.heir", { name: title, count }) : title;
    };
    return { ...pairSeries(reading, theme, regionFacets[shore], { counts: totals.ownByTheme, titleOf }), totals };
  },
  notes: (series, reading) => notesOf(series, reading, shore),
});

const charts: Readonly<Record<Shore, Chart<WhiteSpacesSeries, MatrixLayout>>> = { fr: chartOf("fr"), ma: chartOf("ma") };

function WhiteSpaces() {
  const words = useWords();
  const { emptyPlacesOf: shore } = useView();
  const changeView = useChangeView();
  return (
    <ChartCard
      chart={charts[shore]}
      controls={
        <fieldset className="segmented" aria-label={words.say("chart.white.shore")}>
          {shores.toReversed().map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={shore === each}
              onClick={() => changeView((view) => ({ ...view, emptyPlacesOf: each }))}
            >
              {words.say(`facet.${each}`)}
            </button>
          ))}
        </fieldset>
      }
    />
  );
}

/** Where is nobody? Themes by region of one shore, the empty places in sight. */
export const whiteSpaces = { id: charts.ma.id, Card: WhiteSpaces };

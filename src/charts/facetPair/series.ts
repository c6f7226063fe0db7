import type { facets } from "../../domain/facets/index.ts";
import { countPairs, type PairCounts } from "../../domain/totals.ts";
import { optionLabel } from "../../i18n/optionLabel.ts";
import type { ChartReading } from "../frame/chart.ts";
import type { FacetValue } from "../frame/choice.ts";

/** How many partnerships have a value of one facet and one of another. */
export interface PairCell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  /** Row, column and count in words. */
  readonly title: string;
  /** What the cell stands for: both values. */
  readonly values: readonly FacetValue[];
}

export interface PairRow {
  readonly value: string;
  readonly label: string;
  /** Sum of its cells; a partnership with several values of the other facet is counted in each. */
  readonly total: number;
  /** What the row stands for: its value. */
  readonly values: readonly FacetValue[];
  /** In the order of the columns. */
  readonly cells: readonly PairCell[];
}

/** Partnerships by the values of two facets. */
export interface PairSeries {
  /** What the rows are. */
  readonly corner: string;
  readonly rows: readonly PairRow[];
  readonly columns: readonly { readonly value: string; readonly label: string }[];
  /** The greatest count; 1 when all are 0. */
  readonly most: number;
}

interface Deviations {
  /** Counted otherwise than by the values of both facets. */
  readonly counts?: PairCounts;
  /** Words beside those of a cell. */
  readonly titleOf?: (cell: { readonly row: string; readonly column: string }, title: string) => string;
}

type ListedFacet = (typeof facets)[number];

/** Partnerships by the values of two facets, with all values that can be chosen at the date, in their order. */
export function pairSeries(
  { atlas, snapshot, entries, words }: ChartReading,
  rowFacet: ListedFacet,
  columnFacet: ListedFacet,
  { counts = countPairs(entries, rowFacet.valuesOf, columnFacet.valuesOf), titleOf }: Deviations = {},
): PairSeries {
  const valuesOf = ({ id, options }: ListedFacet) =>
    options(atlas, snapshot).map((value) => ({ value, label: optionLabel(words, atlas, id, value, snapshot.today) }));
  const columns = valuesOf(columnFacet);
  const rows = valuesOf(rowFacet).map(({ value: row, label }) => {
    const cells = columns.map(({ value: column, label: columnLabel }): PairCell => {
      const count = counts.get(row)?.get(column) ?? 0;
      const title = words.say("chart.cell", { row: label, column: columnLabel, count });
      const values = [
        { facetId: rowFacet.id, value: row },
        { facetId: columnFacet.id, value: column },
      ];
      return { row, column, count, title: titleOf?.({ row, column }, title) ?? title, values };
    });
    const total = cells.reduce((sum, { count }) => sum + count, 0);
    return { value: row, label, total, values: [{ facetId: rowFacet.id, value: row }], cells };
  });
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
  return { corner: words.say(`facet.${rowFacet.id}`), rows, columns, most };
}

/** What a chart of two facets tells, in whatever form it is drawn: a part of a chart. */
export function facetPair(rowFacet: ListedFacet, columnFacet: ListedFacet) {
  return {
    facetIds: [rowFacet.id, columnFacet.id],
    series: (reading: ChartReading) => pairSeries(reading, rowFacet, columnFacet),
  };
}

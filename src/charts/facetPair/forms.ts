/** Charts of two facets of `src/domain/facets`, in two forms: matrix and stacked bars. */

import { placeBars } from "./barsLayout.ts";
import { AbsenceMatrix, Matrix } from "./Matrix.tsx";
import { placeMatrix } from "./matrixLayout.ts";
import { PairTable } from "./PairTable.tsx";
import type { PairSeries } from "./series.ts";
import { StackedBars } from "./StackedBars.tsx";

const isEmpty = ({ rows }: PairSeries) => rows.every(({ total }) => total === 0);

/** The forms in which a pair of facets is drawn: each is a part of a chart. */
export const matrix = { isEmpty, place: placeMatrix, Drawing: Matrix, Table: PairTable };

/** A matrix that is shown though all of it is empty: its absences are the news. */
export const absenceMatrix = { ...matrix, isEmpty: () => false, Drawing: AbsenceMatrix };

/** Bars of the values of the first facet, stacked by those of the second, which need fills. */
export const stackedBars = {
  isEmpty,
  place: placeBars,
  Drawing: StackedBars,
  Table: PairTable,
  key: ({ rows, columns }: PairSeries) => columns.filter((_, index) => rows.some(({ cells }) => (cells[index]?.count ?? 0) > 0)),
};

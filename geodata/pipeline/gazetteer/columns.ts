import { group } from "d3-array";
import type { Point } from "../../../src/domain/model.ts";

/** A municipality with the place that GeoNames gives it, if any. */
export interface Placed {
  readonly departmentId: string;
  readonly point?: Point | undefined;
}

const thousandths = (degrees: number) => Math.round(degrees * 1000);

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

/**
 * Rows as columns, each with one list for each département or province, in the order in which they first stand. Any
 * further column is made by `column`, from what it holds for a row, given the row before it in the same list.
 */
export function columnsOf<Row extends Placed>(rows: readonly Row[]) {
  const lists = [...group(rows, ({ departmentId }) => departmentId)];
  const origins = lists.map(([, list]): [number, number] => {
    const points = list.flatMap(({ point }) => (point ? [point] : []));
    return [mean(points.map(([longitude]) => thousandths(longitude))), mean(points.map(([, latitude]) => thousandths(latitude)))];
  });
  const coordinates = (axis: 0 | 1) =>
    lists.map(([, list], index) =>
      list.map(({ point }) => (point ? thousandths(point[axis]) - (origins[index]?.[axis] ?? 0) : null)),
    );
  return {
    departmentIds: lists.map(([departmentId]) => departmentId),
    origins,
    longitudes: coordinates(0),
    latitudes: coordinates(1),
    column: <Cell>(of: (row: Row, before: Row | undefined) => Cell): Cell[][] =>
      lists.map(([, list]) => list.map((row, index) => of(row, list[index - 1]))),
  };
}

import type { View } from "./view.ts";

/** The view with a chart shown as a table, or as a picture again. */
export function withTable({ tables = [], ...view }: View, chart: string, isTable: boolean): View {
  const others = tables.filter((one) => one !== chart);
  const next = isTable ? [...others, chart] : others;
  return next.length > 0 ? { ...view, tables: next } : view;
}

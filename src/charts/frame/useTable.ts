import { useChangeView, useView } from "../../state/atlas.tsx";
import { withTable } from "../../state/tables.ts";

/**
 * Whether a chart stands as a table, and how to change that: it is in the address, as all that readers see.
 * @param id the name of the chart
 */
export function useTable(id: string): readonly [isTable: boolean, setTable: (isTable: boolean) => void] {
  const { tables = [] } = useView();
  const changeView = useChangeView();
  return [tables.includes(id), (isTable) => changeView((view) => withTable(view, id, isTable))];
}

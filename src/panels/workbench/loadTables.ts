import { loadTables, tableNames, type Tables } from "../../edition/tables.ts";
import type { Resources } from "../../state/resources.tsx";
import { loadOnce } from "../../ui/loadOnce.ts";

/** Every table of the published edition, as it was typed. */
export const loadAllTables = loadOnce<Tables, Resources["table"]>(async (table) => loadTables(tableNames, table));

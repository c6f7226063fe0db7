import { correctedTables } from "../../edition/correction/subject.ts";
import { loadTables, type Tables } from "../../edition/tables.ts";
import type { Resources } from "../../state/resources.tsx";
import { loadOnce } from "../../ui/loadOnce.ts";

/** The tables that a correction is made with; lists that correct nothing are left empty. */
export const loadCorrectedTables = loadOnce<Tables, Resources["table"]>(async (table) => loadTables(correctedTables, table));

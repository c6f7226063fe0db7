import { tableColumns } from "../../edition/columns.ts";
import { correctedTables } from "../../edition/correction/subject.ts";
import { parseTables, type Tables } from "../../edition/tables.ts";
import type { Resources } from "../../state/resources.tsx";
import { loadOnce } from "../../ui/loadOnce.ts";

/** The tables that a correction is made with; lists that correct nothing are left empty. */
export const loadCorrectedTables = loadOnce<Tables, Resources["table"]>(async (table) => {
  const texts = new Map(await Promise.all(correctedTables.map(async (name) => [name, await table(name)] as const)));
  return parseTables((name) => texts.get(name) ?? `${tableColumns[name].join()}\n`);
});

import type { Change } from "../contribution/change.ts";
import type { TableName } from "../tables.ts";

/** What a row is about, and the column that names it. */
const subjects: Readonly<Partial<Record<TableName, readonly (readonly [kind: string, column: string])[]>>> = {
  partnerships: [["partnership", "id"]],
  parties: [["partnership", "partnership_id"]],
  involvements: [["partnership", "partnership_id"]],
  terms: [["partnership", "partnership_id"]],
  tool_uses: [["partnership", "partnership_id"]],
  statements: [
    ["statement", "id"],
    ["partnership", "partnership_id"],
    ["actor", "actor_id"],
  ],
  requests: [["request", "id"]],
  actors: [["actor", "id"]],
  sources: [["source", "id"]],
  events: [["event", "id"]],
  territories: [["territory", "id"]],
};

/** What changes say something about, each as its kind and its id: `partnership:marseille--rabat`. */
export function touchedBy(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ table, before, after }) =>
      (subjects[table] ?? []).flatMap(([kind, column]) =>
        [before?.[column], after?.[column]].flatMap((id) => (id ? [`${kind}:${id}`] : [])),
      ),
    ),
  );
}

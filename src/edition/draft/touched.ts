import type { Change } from "../contribution/change.ts";
import type { Cells } from "../contribution/keys.ts";
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

/** What has a fiche, and the table in which it stands. */
const fiches = {
  partnership: "partnerships",
  actor: "actors",
  source: "sources",
  event: "events",
  request: "requests",
  territory: "territories",
} as const satisfies Readonly<Record<string, TableName>>;

const hasFiche = (kind: string): kind is RowSubject["kind"] => kind in fiches;

/** What the page of a row is about: kind and id of a fiche, and the statement that is told in it. */
interface RowSubject {
  readonly kind: keyof typeof fiches;
  readonly id: string;
  /** The table in which what has the fiche stands. */
  readonly table: (typeof fiches)[keyof typeof fiches];
  readonly statementId?: string;
}

/** The fiche on which a row is told; nothing where its table has none. */
export function subjectOfRow(table: TableName, row: Cells): RowSubject | undefined {
  const [found] = (subjects[table] ?? []).flatMap(([kind, column]) => {
    const id = row[column];
    return id && hasFiche(kind) ? [{ kind, id, table: fiches[kind] }] : [];
  });
  return found && { ...found, ...(table === "statements" && row["id"] && { statementId: row["id"] }) };
}

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

/** What is there by these changes alone, in the same writing. */
export function addedBy(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ table, before, after }) =>
      (subjects[table] ?? []).flatMap(([kind, column]) =>
        column === "id" && !before && after?.[column] ? [`${kind}:${after[column]}`] : [],
      ),
    ),
  );
}

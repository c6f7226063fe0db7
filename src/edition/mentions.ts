import type { IdColumn, TableName } from "./tables.ts";

/** Columns that mention rows of a table by their id, one or several. */
export const mentions = {
  territory_id: "territories",
  territory_ids: "territories",
  sought_territory_id: "territories",
  parent_id: "territories",
  department_id: "territories",
  region_id: "territories",
  actor_id: "actors",
  other_actor_id: "actors",
  actor_ids: "actors",
  partnership_id: "partnerships",
  partnership_ids: "partnerships",
  successor_id: "partnerships",
  part_of: "partnerships",
  answer_id: "partnerships",
  source_id: "sources",
  other_source_ids: "sources",
  scheme_id: "schemes",
  theme_id: "themes",
  theme_ids: "themes",
  tool_id: "tools",
  tool_ids: "tools",
  event_ids: "events",
} as const satisfies Readonly<Record<IdColumn | "part_of", TableName>>;

/** A table whose rows are mentioned by their id. */
export type MentionedTable = (typeof mentions)[keyof typeof mentions];

const byColumn: Readonly<Record<string, MentionedTable>> = mentions;

/** The table whose rows a column mentions by their id, one or several; nothing where it mentions none. */
export const mentionedTable = (column: string): MentionedTable | undefined => byColumn[column];

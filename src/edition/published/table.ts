import { column, type Column, type Columns, type Value } from "./column.ts";
import type { Publication } from "./publication.ts";

/** A published table, before anything stands in it. */
export interface TableDefinition<Row> {
  /** File name without its end. */
  readonly name: string;
  readonly title: string;
  readonly description: string | ((publication: Publication) => string);
  readonly rows: (publication: Publication) => readonly Row[];
  readonly columns: Columns<Row>;
  /** Columns that tell a row from all others. */
  readonly key: readonly string[];
  /** Whether it holds positions, some of which derive from OpenStreetMap. */
  readonly isPlaced?: true;
}

/** A column without its rows, as the data package describes it. */
export type Field = Omit<Column<never>, "value">;

/** A published table with what stands in it. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  /** Values in the order of the fields. */
  readonly rows: readonly (readonly Value[])[];
  readonly key: readonly string[];
  readonly isPlaced: boolean;
}

/** Joins the items of a list in one cell. */
export const separator = "|";

/** A cell as text. @throws Error when an item of a list holds the sign that separates them */
export function cellText(value: Value): string {
  if (value === undefined) return "";
  if (typeof value !== "object") return String(value);
  const broken = value.find((item) => item.includes(separator));
  if (broken !== undefined) throw new Error(`"${broken}" holds ${separator}, which separates the items of a list`);
  return value.join(separator);
}

/** A row as properties of GeoJSON: a list stays one, what is not known is null. */
export function propertiesOf({ fields }: Table, row: Table["rows"][number]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map(({ name }, index) => [name, row[index] ?? null]));
}

/** Which edition a row is of, the last column of each table: a file that is passed on alone says so still. */
const editionColumn = column<unknown>("edition", "Édition d’où vient la ligne", (_row, { file }) => file.edition.version, {
  constraints: { required: true },
});

/** A table that can be filled from a publication. */
export function table<Row>(definition: TableDefinition<Row>): (publication: Publication) => Table {
  const { name, title, description, rows, key, isPlaced = false } = definition;
  const columns = [...definition.columns.flat(), editionColumn];
  return (publication) => ({
    name,
    title,
    description: typeof description === "string" ? description : description(publication),
    fields: columns,
    rows: rows(publication).map((row) => columns.map(({ value }) => value(row, publication))),
    key,
    isPlaced,
  });
}

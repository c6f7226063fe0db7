import { type Language, languages } from "../../domain/languages.ts";
import type { Words } from "../../i18n/words.tsx";
import { namesOf, type NamedTable } from "./names.ts";
import type { Publication } from "./publication.ts";

/** What a cell holds: lists are joined by a bar in CSV and stay lists in GeoJSON; undefined is an empty cell. */
export type Value = string | number | boolean | readonly string[] | undefined;

/** A column of a published table: its name, Table Schema type, meaning in French, and how a row fills it. */
export interface Column<Row> {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly description: string;
  readonly value: (row: Row, publication: Publication) => Value;
  /** Whether a cell holds several values. */
  readonly isList?: true;
  /** Constraints of Table Schema. */
  readonly constraints?: { readonly required?: true; readonly unique?: true; readonly enum?: readonly string[] };
  /** Table whose `id` a cell mentions. */
  readonly reference?: NamedTable;
}

/** Columns in their order; a code or an id brings the columns of its words along. */
export type Columns<Row> = readonly (Column<Row> | readonly Column<Row>[])[];

/** What French calls the languages. */
const languageNames = new Intl.DisplayNames("fr", { type: "language" });

type Options = Partial<Pick<Column<never>, "type" | "isList" | "constraints" | "reference">>;

/** A column of texts, unless said otherwise. */
export function column<Row>(name: string, description: string, value: Column<Row>["value"], options: Options = {}): Column<Row> {
  return { name, type: "string", description, value, ...options };
}

/** The column of ids that never repeat. */
export function identifier<Row extends { readonly id: string }>(): Column<Row> {
  return column("id", "Identifiant stable", ({ id }) => id, { constraints: { required: true, unique: true } });
}

/** A column of texts for each language: `name_fr`, `name_ar`... */
export function columnsInWords<Row>(
  prefix: string,
  description: string,
  text: (row: Row, language: Language, publication: Publication) => string | readonly string[] | undefined,
  options: Options = {},
): readonly Column<Row>[] {
  return languages.map((language) =>
    column(
      `${prefix}_${language}`,
      `${description}, en ${languageNames.of(language)}`,
      (row, publication) => text(row, language, publication),
      options,
    ),
  );
}

interface CodeColumn<Code extends string> {
  readonly name: string;
  readonly description: string;
  /** All codes that there are. */
  readonly codes: readonly Code[];
  /** How a code is said. */
  readonly word: (code: Code, words: Words, publication: Publication) => string;
  readonly isRequired?: true;
}

/** A column of codes, with their words in every language beside. */
export function codeColumns<Row, Code extends string>(
  { name, description, codes, word, isRequired }: CodeColumn<Code>,
  of: (row: Row, publication: Publication) => Code | undefined,
): readonly Column<Row>[] {
  const constraints = { ...(isRequired && { required: isRequired }), enum: codes };
  return [
    column(name, description, of, { constraints }),
    ...columnsInWords<Row>(name, description, (row, language, publication) => {
      const code = of(row, publication);
      return code && word(code, publication.words[language], publication);
    }),
  ];
}

const separated = "séparés par |";

/** A column of lists of codes, with their words in every language beside, as many and in the same order. */
export function codeListColumns<Row, Code extends string>(
  { name, description, word }: Omit<CodeColumn<Code>, "codes" | "isRequired">,
  of: (row: Row, publication: Publication) => readonly Code[],
): readonly Column<Row>[] {
  const isList = { isList: true } as const;
  return [
    column(name, `${description}, ${separated}`, of, isList),
    ...columnsInWords<Row>(
      name,
      `${description}, ${separated}`,
      (row, language, publication) => of(row, publication).map((code) => word(code, publication.words[language], publication)),
      isList,
    ),
  ];
}

/** `territory_id` brings `territory_name_fr` along, `source_id` the title of the document, which has one language. */
function nameColumns<Row>(
  table: NamedTable,
  prefix: string,
  description: string,
  text: (row: Row, language: Language, publication: Publication) => string | readonly string[] | undefined,
  options: Options,
): readonly Column<Row>[] {
  if (table !== "sources") return columnsInWords(prefix, description, text, options);
  return [column(prefix.replace("name", "title"), description, (row, publication) => text(row, "fr", publication), options)];
}

/** A column of ids of rows of a table, with their names beside. */
export function referenceColumns<Row>(
  name: `${string}_id`,
  table: NamedTable,
  description: string,
  of: (row: Row, publication: Publication) => string | undefined,
  isRequired = false,
): readonly Column<Row>[] {
  return [
    column(name, `${description} (${table}.csv)`, of, {
      reference: table,
      ...(isRequired && { constraints: { required: true } }),
    }),
    ...nameColumns<Row>(
      table,
      `${name.replace(/_id$/, "")}_name`,
      `${description} : nom`,
      (row, language, publication) => {
        const id = of(row, publication);
        return id && namesOf[table](publication, id, language);
      },
      {},
    ),
  ];
}

/** A column of lists of ids of rows of a table, with their names beside, as many and in the same order. */
export function referenceListColumns<Row>(
  name: `${string}_ids`,
  table: NamedTable,
  description: string,
  of: (row: Row, publication: Publication) => readonly string[],
): readonly Column<Row>[] {
  return [
    column(name, `${description} (${table}.csv), ${separated}`, of, { isList: true }),
    ...nameColumns<Row>(
      table,
      `${name.replace(/_ids$/, "")}_names`,
      `${description} : noms, ${separated}`,
      (row, language, publication) => of(row, publication).map((id) => namesOf[table](publication, id, language)),
      { isList: true },
    ),
  ];
}

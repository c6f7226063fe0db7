import { isWebAddress } from "../../domain/webAddress.ts";
import { mentions } from "../mentions.ts";
import { splitList, type TableName, type Tables } from "../tables.ts";
import { everyRow, foundIn, type Pledges, type TablePledge } from "./pledge.ts";

/** Tables whose rows have an id. */
const identified = [
  "territories",
  "actors",
  "partnerships",
  "statements",
  "requests",
  "themes",
  "sources",
  "events",
  "schemes",
  "tools",
  "passages",
] as const satisfies readonly TableName[];

const duplicates = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

const idsNeverRepeat: TablePledge = (tables) =>
  identified.flatMap((table) =>
    duplicates(tables[table].map(({ id }) => id)).map((id) => ({
      table,
      key: id,
      column: "id",
      detail: id,
      said: `${table}.csv: id ${id} stands twice`,
    })),
  );

/** Sentences of all three stand in one file, by id. */
const idsOfSentencesNeverRepeat: TablePledge = ({ statements, requests, passages }) =>
  duplicates([...new Set(statements.map(({ id }) => id)), ...requests.map(({ id }) => id), ...passages.map(({ id }) => id)]).map(
    (id) => ({
      table: "statements",
      key: id,
      column: "id",
      detail: id,
      said: `statements.csv, requests.csv, passages.csv: id ${id} stands twice`,
    }),
  );

/** One document has one row, whoever cites it. */
const noDocumentStandsTwice: TablePledge = ({ sources }) =>
  duplicates(sources.map(({ url }) => url).filter((url) => url !== "")).map((url) => ({
    table: "sources",
    key: sources.findLast((row) => row.url === url)?.id ?? "",
    column: "url",
    detail: url,
    said: `sources.csv: the address ${url} stands twice`,
  }));

/** Ids stand in addresses and in names of files. */
const everyIdIsPlain: TablePledge = (tables) =>
  everyRow(tables)
    .filter(({ row }) => row["id"] !== undefined && !/^[A-Za-z\d]+(?:[.-]+[A-Za-z\d]+)*$/.test(row["id"]))
    .map((place) => {
      const { id = "" } = place.row;
      return foundIn(place, "id", `id ${id} is not made of plain letters and figures, joined by hyphens`, id);
    });

/** A link to a document leads to a page, and runs nothing. */
const everyAddressIsThatOfAPage: TablePledge = (tables) =>
  everyRow(tables)
    .filter(({ row: { url = "" } }) => url !== "" && !isWebAddress(url))
    .map((place) => foundIn(place, "url", `url ${place.row["url"]} is not the address of a page`, place.row["url"]));

const idsOf = (tables: Tables, table: (typeof identified)[number]) => new Set(tables[table].map(({ id }) => id));

const everyIdMentionedExists: TablePledge = (tables) => {
  const known = Object.entries(mentions).map(([column, table]) => [column, table, idsOf(tables, table)] as const);
  return everyRow(tables).flatMap((place) =>
    known.flatMap(([column, mentioned, ids]) =>
      splitList(place.row[column] ?? "")
        .filter((id) => !ids.has(id))
        .map((id) => foundIn(place, column, `${column} ${id} is not in ${mentioned}.csv`, id)),
    ),
  );
};

const everyWordHasATheme: TablePledge = (tables) => {
  const known = new Set(tables.theme_words.map(({ word_fr }) => word_fr));
  return everyRow(tables).flatMap((place) =>
    splitList(place.row["words"] ?? "")
      .filter((word) => !known.has(word))
      .map((word) => foundIn(place, "words", `the word ${word} is not in theme_words.csv`, word)),
  );
};

const everyThemeIsUsed: TablePledge = ({ themes, theme_words }) =>
  themes
    .filter(({ id }) => !theme_words.some(({ theme_id }) => theme_id === id))
    .map(({ id }) => ({ table: "themes", key: id, said: `themes.csv: no word is covered by ${id}` }));

/** A document may praise a tool without saying who has it. */
const everyToolIsUsedOrSpokenOf: TablePledge = ({ tools, tool_uses, passages }) =>
  tools
    .filter(({ id }) => !tool_uses.some(({ tool_id }) => tool_id === id))
    .filter(({ id }) => !passages.some(({ tool_ids }) => splitList(tool_ids).includes(id)))
    .map(({ id }) => ({ table: "tools", key: id, said: `tools.csv: no partnership used ${id}, and no passage speaks of it` }));

/** Ids never repeat, and whatever is mentioned exists and is used. */
export const identifierPledges = {
  idsNeverRepeat,
  idsOfSentencesNeverRepeat,
  noDocumentStandsTwice,
  everyIdIsPlain,
  everyAddressIsThatOfAPage,
  everyIdMentionedExists,
  everyWordHasATheme,
  everyThemeIsUsed,
  everyToolIsUsedOrSpokenOf,
} satisfies Pledges<TablePledge>;

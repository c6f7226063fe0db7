import { languages } from "../../domain/languages.ts";
import { firstDay, isPartialDate, isPlausibleDate, lastDay } from "../../domain/dates.ts";
import { codesOf, unknownCodes } from "../codes.ts";
import { dateColumns } from "../columns.ts";
import { everyRow, type Pledges, type TablePledge } from "./pledge.ts";

const everyDateIsReal: TablePledge = (tables) =>
  everyRow(tables).flatMap(({ table, key, where, row }) =>
    dateColumns
      .filter((column) => row[column] && !isPlausibleDate(row[column]))
      .map((column) => ({
        table,
        key,
        column,
        detail: row[column] ?? "",
        said: `${where}: ${column} ${row[column]} is no date`,
      })),
  );

/** Columns of which one tells when something begins, and the other when it ends. */
const periods = [
  ["date", "date_end"],
  ["start", "end"],
  ["valid_from", "valid_to"],
] as const;

const noPeriodEndsBeforeItBegins: TablePledge = (tables) =>
  everyRow(tables).flatMap(({ table, key, where, row }) =>
    periods.flatMap(([from, to]) => {
      const [start = "", end = ""] = [row[from], row[to]];
      if (!isPartialDate(start) || !isPartialDate(end) || lastDay(end) >= firstDay(start)) return [];
      return [{ table, key, column: to, detail: end, said: `${where}: ${to} ${end} comes before ${from} ${start}` }];
    }),
  );

const everyCodeIsKnown: TablePledge = (tables) =>
  everyRow(tables).flatMap(({ table, key, where, row }) =>
    Object.entries(row).flatMap(([column, cell]) =>
      unknownCodes(table, column, cell).map((detail) => ({
        table,
        key,
        column,
        detail,
        said: `${where}: ${column} ${detail} is none of ${codesOf(table, column)?.join(", ")}`,
      })),
    ),
  );

const everyTextStandsInEveryLanguage: TablePledge = (tables) =>
  everyRow(tables).flatMap(({ table, key, where, row }) =>
    Object.keys(row)
      .filter((column) => column.endsWith("_fr"))
      .flatMap((column) => {
        const text = column.slice(0, -"_fr".length);
        const lacking = languages.filter((language) => row[`${text}_${language}`] === "");
        if (lacking.length === 0 || lacking.length === languages.length) return [];
        return lacking.map((language) => ({
          table,
          key,
          column: `${text}_${language}`,
          said: `${where}: ${text} lacks a language, ${language}`,
        }));
      }),
  );

const arabicNamesAreArabic: TablePledge = (tables) =>
  tables.territories
    .filter(({ name_ar }) => !/^[\p{Script=Arabic}\p{Zs}\p{P}\p{N}]+$/u.test(name_ar))
    .map(({ id, name_ar }) => ({
      table: "territories",
      key: id,
      column: "name_ar",
      detail: name_ar,
      said: `territories.csv: ${id}: Arabic name "${name_ar}" holds other letters`,
    }));

/** Lists are joined by this bar when they are published. */
const noNameHoldsABar: TablePledge = (tables) =>
  everyRow(tables).flatMap(({ table, key, where, row }) =>
    Object.entries(row)
      .filter(([column, cell]) => /^(name|word|title)(_|$)/.test(column) && cell.includes("|"))
      .map(([column]) => ({
        table,
        key,
        column,
        said: `${where}: ${column} holds a bar, which separates the items of lists`,
      })),
  );

const noPersonalAddress: TablePledge = (tables) =>
  everyRow(tables).flatMap(({ table, key, where, row }) =>
    Object.entries(row)
      .filter(([, cell]) => /[\w.+-]+@[\w-]+\.\w+/.test(cell))
      .slice(0, 1)
      .map(([column]) => ({ table, key, column, said: `${where}: holds an e-mail address` })),
  );

/** Signs with which a spreadsheet takes a cell for a formula; numbers have the last two as well. */
const formulaSign = /^(?:[=@\t\r]|[+-](?!\d))/;

const noCellIsAFormula: TablePledge = (tables) =>
  everyRow(tables).flatMap(({ table, key, where, row }) =>
    Object.entries(row)
      .filter(([, cell]) => formulaSign.test(cell))
      .map(([column, cell]) => ({
        table,
        key,
        column,
        detail: cell,
        said: `${where}: ${column} begins as a formula does, ${cell}`,
      })),
  );

/** What may stand in a cell, whatever the table. */
export const textPledges = {
  everyDateIsReal,
  noPeriodEndsBeforeItBegins,
  everyCodeIsKnown,
  everyTextStandsInEveryLanguage,
  arabicNamesAreArabic,
  noNameHoldsABar,
  noPersonalAddress,
  noCellIsAFormula,
} satisfies Pledges<TablePledge>;

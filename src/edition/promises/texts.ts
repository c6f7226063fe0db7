import { languages } from "../../domain/languages.ts";
import { isPartialDate } from "../../domain/dates.ts";
import { everyRow, type TablePledge, type Pledges } from "./pledge.ts";

const everyDateIsReal: TablePledge = (tables) =>
  everyRow(tables).flatMap(({ where, row }) =>
    ["date", "date_end", "start", "end", "since", "valid_from", "valid_to"]
      .filter((column) => row[column] && !isPartialDate(row[column]))
      .map((column) => `${where}: ${column} ${row[column]} is no date`),
  );

const everyTextStandsInEveryLanguage: TablePledge = (tables) =>
  everyRow(tables).flatMap(({ where, row }) =>
    Object.keys(row)
      .filter((column) => column.endsWith("_fr"))
      .filter((column) => {
        const cells = languages.map((language) => row[column.replace(/_fr$/, `_${language}`)] !== "");
        return cells.some(Boolean) && !cells.every(Boolean);
      })
      .map((column) => `${where}: ${column.replace(/_fr$/, "")} lacks a language`),
  );

const arabicNamesAreArabic: TablePledge = (tables) =>
  tables.territories
    .filter(({ name_ar }) => !/^[\p{Script=Arabic}\p{Zs}\p{P}\p{N}]+$/u.test(name_ar))
    .map(({ id, name_ar }) => `territories.csv: ${id}: Arabic name "${name_ar}" holds other letters`);

/** Lists are joined by this bar when they are published. */
const noNameHoldsABar: TablePledge = (tables) =>
  everyRow(tables).flatMap(({ where, row }) =>
    Object.entries(row)
      .filter(([column, cell]) => /^(name|word|title)(_|$)/.test(column) && cell.includes("|"))
      .map(([column]) => `${where}: ${column} holds a bar, which separates the items of lists`),
  );

const noPersonalAddress: TablePledge = (tables) =>
  everyRow(tables).flatMap(({ where, row }) =>
    Object.values(row).some((cell) => /[\w.+-]+@[\w-]+\.\w+/.test(cell)) ? [`${where}: holds an e-mail address`] : [],
  );

/** What may stand in a cell, whatever the table. */
export const textPledges: Pledges<TablePledge> = {
  everyDateIsReal,
  everyTextStandsInEveryLanguage,
  arabicNamesAreArabic,
  noNameHoldsABar,
  noPersonalAddress,
};

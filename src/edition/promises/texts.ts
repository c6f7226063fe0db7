import { languages } from "../../domain/languages.ts";
import { firstDay, isPartialDate, isPlausibleDate, lastDay } from "../../domain/dates.ts";
import { codesOf, unknownCodes } from "../codes.ts";
import { dateColumns } from "../columns.ts";
import { everyRow, foundIn, type Pledges, type TablePledge } from "./pledge.ts";
import { isFormula } from "../formulas.ts";

const everyDateIsReal: TablePledge = (tables) =>
  everyRow(tables).flatMap((place) =>
    dateColumns.flatMap((column) => {
      const cell = place.row[column] ?? "";
      return cell === "" || isPlausibleDate(cell) ? [] : foundIn(place, column, `${column} ${cell} is no date`, cell);
    }),
  );

/** Columns of which one tells when something begins, and the other when it ends. */
const periods = [
  ["date", "date_end"],
  ["start", "end"],
  ["valid_from", "valid_to"],
] as const;

const noPeriodEndsBeforeItBegins: TablePledge = (tables) =>
  everyRow(tables).flatMap((place) =>
    periods.flatMap(([from, to]) => {
      const [start = "", end = ""] = [place.row[from], place.row[to]];
      if (!isPartialDate(start) || !isPartialDate(end) || lastDay(end) >= firstDay(start)) return [];
      return foundIn(place, to, `${to} ${end} comes before ${from} ${start}`, end);
    }),
  );

const everyCodeIsKnown: TablePledge = (tables) =>
  everyRow(tables).flatMap((place) =>
    Object.entries(place.row).flatMap(([column, cell]) =>
      unknownCodes(place.table, column, cell).map((code) =>
        foundIn(place, column, `${column} ${code} is none of ${codesOf(place.table, column)?.join(", ")}`, code),
      ),
    ),
  );

const everyTextStandsInEveryLanguage: TablePledge = (tables) =>
  everyRow(tables).flatMap((place) =>
    Object.keys(place.row)
      .filter((column) => column.endsWith("_fr"))
      .flatMap((column) => {
        const text = column.slice(0, -"_fr".length);
        const lacking = languages.filter((language) => place.row[`${text}_${language}`] === "");
        if (lacking.length === languages.length) return [];
        return lacking.map((language) => foundIn(place, `${text}_${language}`, `${text} lacks a language, ${language}`));
      }),
  );

/** Of a name that is missing, the pledge of languages tells. */
const arabicNamesAreArabic: TablePledge = (tables) =>
  tables.territories
    .filter(({ name_ar }) => name_ar !== "" && !/^[\p{Script=Arabic}\p{Zs}\p{P}\p{N}]+$/u.test(name_ar))
    .map(({ id, name_ar }) => ({
      table: "territories",
      key: id,
      column: "name_ar",
      detail: name_ar,
      said: `territories.csv: ${id}: Arabic name "${name_ar}" holds other letters`,
    }));

/** Lists are joined by this bar when they are published. */
const noNameHoldsABar: TablePledge = (tables) =>
  everyRow(tables).flatMap((place) =>
    Object.entries(place.row)
      .filter(([column, cell]) => /^(name|word|title)(_|$)/.test(column) && cell.includes("|"))
      .map(([column]) => foundIn(place, column, `${column} holds a bar, which separates the items of lists`)),
  );

const noPersonalAddress: TablePledge = (tables) =>
  everyRow(tables).flatMap((place) =>
    Object.entries(place.row)
      .filter(([, cell]) => /[\w.+-]+@[\w-]+\.\w+/.test(cell))
      .slice(0, 1)
      .map(([column]) => foundIn(place, column, "holds an e-mail address")),
  );

const noCellIsAFormula: TablePledge = (tables) =>
  everyRow(tables).flatMap((place) =>
    Object.entries(place.row)
      .filter(([, cell]) => isFormula(cell))
      .map(([column, cell]) => foundIn(place, column, `${column} begins as a formula does, ${cell}`, cell)),
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

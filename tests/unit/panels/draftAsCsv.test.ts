import { dsvFormat } from "d3-dsv";
import { expect, test } from "vitest";
import { createWords } from "../../../src/i18n/words.tsx";
import { draftAsCsv } from "../../../src/panels/workbench/draftAsCsv.ts";
import { typedTables } from "../../fixtures/tables.ts";
import { catalogues } from "../../fixtures/words.ts";

const words = createWords("fr", catalogues.fr);
const before = typedTables.statements.find(({ id }) => id === "S001");

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])("a draft as a table is in words, and %j in it is no formula", (hostile) => {
  if (!before) throw new Error("no statement");
  const after = { ...before, status: "waiting", as_written: hostile };
  const text = draftAsCsv(words, typedTables, [{ table: "statements", key: "S001", before, after }]);
  expect(text.startsWith("\uFEFF")).toBe(true);
  const [header, status, written, ...others] = dsvFormat(";").parseRows(text.slice(1));
  expect(header).toEqual(["Table", "Ligne", "Ce que c’est", "Colonne", "Édition publiée", "Brouillon"]);
  expect(status?.slice(3)).toEqual(["Statut", "Actif", "En attente"]);
  expect(status?.[2]).toMatch(/^Marseille – Rabat · /);
  expect(written?.at(-1)).toBe(`'${hostile}`);
  expect(others.flat().filter(Boolean)).toEqual([]);
});

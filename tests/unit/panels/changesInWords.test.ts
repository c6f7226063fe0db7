import { expect, test } from "vitest";
import { allSteps } from "../../../src/domain/steps.ts";
import { changesBetween } from "../../../src/edition/contribution/change.ts";
import { withRows } from "../../../src/edition/tables.ts";
import { createWords } from "../../../src/i18n/words.tsx";
import { changesInWords, tellChanges } from "../../../src/panels/workbench/changesInWords.ts";
import { typedTables } from "../../fixtures/tables.ts";
import { catalogues } from "../../fixtures/words.ts";

const words = createWords("fr", catalogues.fr);
const [first, second, ...others] = typedTables.statements;
if (!first || !second) throw new Error("the tables have no statements");
const corrected = { ...first, status: "waiting", date: "2015" };
const added = { ...first, id: "S-test", summary_fr: 'Dit, "entre guillemets",\nsur deux lignes' };
const changed = withRows(typedTables, new Map([["statements", [corrected, ...others, added]]]));

test("what a contribution says is told in words: rows by their names, cells by what they mean, no codes but the ids of rows", () => {
  const lines = changesInWords(words, changed, changesBetween(typedTables, changed)).split("\n");
  expect(lines.filter((line) => /^\S/.test(line) && !line.startsWith("-"))).toEqual([
    "Une ligne nouvelle",
    "Une ligne changée",
    "Une ligne retirée",
  ]);
  const heads = lines.filter((line) => line.startsWith("- "));
  expect(heads.map((head) => head.replace(/ · .*\(/, " · … ("))).toEqual([
    "- Marseille – Rabat · … (Constats, ligne S-test)",
    `- Marseille – Rabat · … (Constats, ligne ${first.id})`,
    `- Marseille – Marrakech · … (Constats, ligne ${second.id})`,
  ]);
  expect(lines).toContain("    Statut : Actif → En attente");
  expect(lines.some((line) => line.endsWith('Dit, "entre guillemets", sur deux lignes'))).toBe(true);
  expect(lines.join("\n")).not.toMatch(/\b(?:statements|waiting|marseille--rabat)\b/);
});

test("what was remarked on a change follows its cells, whole and on one line", () => {
  const changes = changesBetween(typedTables, changed).filter(({ key }) => key === first.id);
  const remark = `relu le\n9 mars ${"a".repeat(250)}`;
  const lines = allSteps(tellChanges(words, changed, changes, ({ key }) => (key === first.id ? [remark] : []))).trimEnd();
  expect(lines.split("\n").at(-1)).toBe(`    Remarque : relu le 9 mars ${"a".repeat(250)}`);
  expect(changesInWords(words, changed, changes)).not.toContain("Remarque");
});

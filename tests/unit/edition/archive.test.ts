import { csvFormatRows, csvParse } from "d3-dsv";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type Contribution, readContribution, writeContribution } from "../../../src/edition/contribution/archive.ts";
import { InvalidContribution } from "../../../src/edition/contribution/invalidContribution.ts";
import { changesBetween } from "../../../src/edition/contribution/change.ts";
import type { Cells } from "../../../src/edition/contribution/keys.ts";
import { mergeChanges } from "../../../src/edition/contribution/merge.ts";
import { tableColumns } from "../../../src/edition/columns.ts";
import { withRows } from "../../../src/edition/tables.ts";
import { typedTables } from "../../fixtures/tables.ts";

const [first, second, ...others] = typedTables.statements;
if (!first || !second) throw new Error("the tables have no statements");
const corrected = { ...first, date: "2015", locator: "12" };
const added = { ...first, id: "S-test", summary_fr: 'Dit, "entre guillemets",\nsur deux lignes ; =1+1' };
const changes = changesBetween(typedTables, withRows(typedTables, new Map([["statements", [corrected, ...others, added]]])));
const remarks = { [`statements ${first.id}`]: ["lu page 2"] };
const contribution: Contribution = { edition: "2026.11.2", changes, remarks };

/** A zip of texts. */
const zipped = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const head = { "contribution.json": '{"format":1,"edition":"2026.11.2"}' };

test("a contribution is read as it was written, and the same one gives the same file", () => {
  const bytes = writeContribution(contribution, "Dit en mots.\n");
  expect(readContribution(bytes)).toEqual({
    ...contribution,
    summary: "Dit en mots.",
    rowNumbers: new Map([
      [`statements ${first.id}`, 3],
      ["statements S-test", 4],
      [`statements ${second.id}`, 5],
    ]),
  });
  expect(writeContribution(readContribution(bytes), "Dit en mots.\n")).toEqual(bytes);
});

test("remarks are believed as little as all else: what is no text, or of no row that changes, is passed over", () => {
  const told = (remarks: unknown) => {
    const { "tables/statements.csv": table = new Uint8Array() } = unzipSync(writeContribution(contribution, ""));
    const about = JSON.stringify({ format: 1, edition: "x", remarks });
    return readContribution(zipped({ "contribution.json": about, "tables/statements.csv": strFromU8(table) })).remarks;
  };
  const place = `statements ${first.id}`;
  expect(told({ [place]: ["lu", 1, "", { a: 1 }], "events x": ["nowhere"], "statements S-test": "no list" })).toEqual({
    [place]: ["lu"],
  });
  for (const odd of [undefined, null, "text", [["a"]], 7]) expect(told(odd)).toEqual({});
});

test("any text in a cell survives the way", () => {
  const texts = fc.array(
    fc
      .string({ unit: fc.constantFrom('"', "'", ",", ";", "\n", "\r", "\t", " ", "\0", "=", "é", "ع", "\u200f", "😀") })
      .map((text) => text.trim()),
    { minLength: 8, maxLength: 8 },
  );
  fc.assert(
    fc.property(texts, (cells) => {
      const rows = cells.map((summary, index) => ({ ...first, id: `S${index}`, summary_fr: summary }));
      const written: Contribution = {
        edition: "x",
        changes: rows.map((after) => ({ table: "statements", key: after.id, after })),
      };
      expect(readContribution(writeContribution(written, ""))).toMatchObject({ ...written, summary: "" });
    }),
    { numRuns: 8 },
  );
});

test("a spreadsheet that opens its tables runs nothing of them", () => {
  const cells = ['=HYPERLINK("http://x","y")', "@SUM(1)", "+cmd", "-cmd", "-6.8", "+33"];
  const changes = cells.map((summary_fr, index) => {
    const after = { ...first, id: `S${index}`, summary_fr };
    return { table: "statements" as const, key: after.id, after };
  });
  const bytes = writeContribution({ edition: "x", changes }, "");
  const lines = csvParse(strFromU8(unzipSync(bytes)["tables/statements.csv"] ?? new Uint8Array()));
  expect(lines.map(({ summary_fr }) => summary_fr)).toEqual([...cells.slice(0, 4).map((cell) => `'${cell}`), "-6.8", "+33"]);
  expect(readContribution(bytes).changes).toEqual(changes);
});

test("one that was made before its table got a column says nothing there: what stands in it since is neither lost nor in conflict", () => {
  const row = typedTables.statements.find(({ other_actor_id }) => other_actor_id !== "") ?? first;
  const older = tableColumns.statements.filter((column) => column !== "other_actor_id");
  const written = (cells: Cells) => older.map((column) => cells[column] ?? "");
  const read = (...sides: readonly (readonly string[])[]) =>
    readContribution(
      zipped({
        ...head,
        "tables/statements.csv": `${csvFormatRows([["change", ...older], ...sides.map((side) => [...side])])}\n`,
      }),
    ).changes;
  const corrects = mergeChanges(typedTables, read(["before", ...written(row)], ["after", ...written({ ...row, locator: "7" })]));
  expect(corrects.tables.statements.find(({ id }) => id === row.id)).toEqual({ ...row, locator: "7" });
  const removes = mergeChanges(typedTables, read(["before", ...written(row)]));
  expect([removes.made.length, removes.conflicts]).toEqual([1, []]);
  const adds = mergeChanges(typedTables, read(["after", ...written({ ...row, id: "S-new" })]));
  expect(adds.tables.statements.at(-1)).toEqual({ ...row, id: "S-new", other_actor_id: "" });
});

describe("a file is refused, in words, when it", () => {
  test.each<[string, Uint8Array, RegExp]>([
    ["is no zip", strToU8("id,date\n"), /not a zip/],
    ["is empty", new Uint8Array(), /not a zip/],
    ["says nothing of itself", zipped({ "tables/terms.csv": "" }), /contribution\.json is missing/],
    ["says it badly", zipped({ "contribution.json": "{" }), /cannot be read/],
    ["names no edition", zipped({ "contribution.json": '{"format":1}' }), /names no edition/],
    ["is of another format", zipped({ "contribution.json": '{"format":2,"edition":"x"}' }), /format 2/],
    ["has other columns", zipped({ ...head, "tables/terms.csv": "change,__proto__\nafter,1\n" }), /terms\.csv row 1/],
    [
      "has a row with a side of its own",
      zipped({ ...head, "tables/french_arabic_names.csv": "change,code,arabic_name\nmaybe,1,2\n" }),
      /row 2: change is "maybe"/,
    ],
    [
      "says a row twice",
      zipped({ ...head, "tables/french_arabic_names.csv": "change,code,arabic_name\nafter,1,2\nafter,1,3\n" }),
      /row 3: 1 stands twice/,
    ],
    [
      "unpacks to more than any contribution",
      zipped({ ...head, "tables/terms.csv": "0".repeat(41_000_000) }),
      /holds more than any/,
    ],
  ])("%s", (_what, bytes, message) => {
    expect(() => readContribution(bytes)).toThrow(InvalidContribution);
    expect(() => readContribution(bytes)).toThrow(message);
  });

  test("holds names that are no tables: they are passed over", () => {
    const bytes = zipped({ ...head, "../../etc/passwd": "x", "__MACOSX/tables/._statements.csv": "x" });
    expect(readContribution(bytes).changes).toEqual([]);
  });

  test.each(["tables/edition.csv", "tables/Statements.csv", "tables/__proto__.csv"])(
    "holds a table that no contribution changes, which is told by its name: %s",
    (name) => {
      const bytes = zipped({ ...head, [name]: "change,version,date\nafter,9,9\n" });
      expect(() => readContribution(bytes)).toThrow(`${name} is no table`);
    },
  );
});

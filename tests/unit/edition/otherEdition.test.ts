import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { writeContribution } from "../../../src/edition/contribution/archive.ts";
import { InvalidContribution } from "../../../src/edition/contribution/invalidContribution.ts";
import { changesBetween, placeOf } from "../../../src/edition/contribution/change.ts";
import { readOtherEdition } from "../../../src/edition/contribution/otherEdition.ts";
import { tableColumns } from "../../../src/edition/columns.ts";
import { formatTable, tableNames, tableText, withRows } from "../../../src/edition/tables.ts";
import { typedTables } from "../../fixtures/tables.ts";

const [firstEvent, ...events] = typedTables.events;
/** Another edition: an event is gone, another has another date. */
const other = withRows(
  withRows(typedTables, new Map([["edition", [{ version: "2027.1.1", date: "2027-01-02" }]]])),
  new Map([["events", events.map((row, index) => (index === 0 ? { ...row, date: "2001" } : row))]]),
);
const tables = tableNames.map((name): [string, Uint8Array] => [
  `data/edition/tables/${name}.csv`,
  strToU8(tableText(other, name)),
]);
const zip = (files: readonly (readonly [string, Uint8Array])[]) => [
  { name: "it.zip", bytes: zipSync(Object.fromEntries(files)) },
];
const changed = [
  ["events", events[0]?.id, "2001"],
  ["events", firstEvent?.id, undefined],
];
const told = (files: Parameters<typeof readOtherEdition>[1]) => {
  const { changes, ...rest } = readOtherEdition(typedTables, files);
  return { ...rest, changes: changes.map(({ table, key, after }) => [table, key, after?.["date"]]) };
};
const edition = { kind: "edition", version: "2027.1.1", date: "2027-01-02", changes: changed, remarks: {}, summary: "" };

describe("an edition of somebody else", () => {
  test("is told by what it changes in the published one, as a zip and as a folder", () => {
    expect(told(zip([...tables, ["data/partnerships.csv", strToU8("anything")]]))).toEqual(edition);
    expect(told(tables.map(([name, bytes]) => ({ name: `download/${name}`, bytes })))).toEqual(edition);
  });

  test("that lacks tables changes nothing of them", () => {
    const some = tables.filter(([name]) => !name.endsWith("/statements.csv"));
    expect(told(zip(some)).changes).toEqual(changed);
  });
});

test("an edition that is older than a column does not take away what stands in it since", () => {
  const columns = tableColumns.actors.filter((column) => column !== "gathered_country" && column !== "gathered_level");
  const rows = typedTables.actors.map((row) =>
    columns.map((column) => (column === "kind" && row.id === "cari" ? "network" : row[column])),
  );
  const actors: readonly [string, Uint8Array] = ["data/edition/tables/actors.csv", strToU8(formatTable(columns, rows))];
  const { changes } = readOtherEdition(typedTables, zip([...tables.slice(0, 1), actors]));
  expect(changes.map(({ key, before, after }) => [key, before?.["kind"], after?.["kind"]])).toEqual([
    ["cari", "association", "network"],
  ]);
  expect(typedTables.actors.some((row) => row.gathered_country !== "")).toBe(true);
});

test("a contribution is told by its changes and its words, and names the edition that it was made on", () => {
  const changes = changesBetween(typedTables, other);
  const remarks = Object.fromEntries(changes.map((change) => [placeOf(change), ["vue aux archives"]]));
  const bytes = writeContribution({ edition: "1", changes, remarks }, "Elle manque.\n");
  expect(told([{ name: "c.zip", bytes }])).toEqual({
    kind: "contribution",
    version: "1",
    date: "",
    changes: changed,
    remarks,
    summary: "Elle manque.",
  });
});

test.each([
  ["a picture", [{ name: "a.png", bytes: strToU8("no zip") }], "not-zip", ""],
  ["a zip of something else", zip([["a.txt", strToU8("a")]]), "nothing-known", "contribution.json"],
  ["a folder of something else", [{ name: "a/b.txt", bytes: strToU8("a") }, ...zip([])], "nothing-known", ""],
  [
    "an edition of another shape",
    zip([...tables.slice(0, 1), ["data/edition/tables/themes.csv", strToU8("id,colour\n1,red\n")]]),
    "row",
    /^themes\.csv:1 −name_fr.* \+colour$/,
  ],
])("%s is refused, with its place", (_what, files, fault, place) => {
  let thrown: unknown;
  try {
    readOtherEdition(typedTables, files);
  } catch (error) {
    thrown = error;
  }
  if (!(thrown instanceof InvalidContribution)) throw new Error("it was read");
  expect(thrown.fault).toBe(fault);
  expect(thrown.place).toMatch(place);
});

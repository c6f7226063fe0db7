import { expect, test } from "vitest";
import { readContribution, writeContribution } from "../../../../src/edition/contribution/archive.ts";
import { mergeChanges } from "../../../../src/edition/contribution/merge.ts";
import { breachesBy } from "../../../../src/edition/correction/check.ts";
import type { Accepted, AcceptedPartnership, Intake } from "../../../../src/edition/intake/accepted.ts";
import { lacksLanguage, minutesChanges, missingTexts } from "../../../../src/edition/intake/minutesRows.ts";
import { realTerritory } from "../../../fixtures/realAtlas.ts";
import { realGazetteer } from "../../../fixtures/realGazetteer.ts";
import { breachText } from "../../../../src/edition/promises/checkPromises.ts";
import { typedTables } from "../../../fixtures/tables.ts";

const nothing = { fr: "", ar: "", en: "" };
const sentence = { fr: "Travaux sur l’eau.", ar: "أشغال حول الماء.", en: "Work on water." };
const source = {
  title: "Relevé de la réunion de mars",
  publisher: "Groupe-pays",
  kind: "minutes",
  language: "fr",
  date: "2026-03-04",
  url: "",
} as const;
const told = { locator: "12-14", confidence: "high" } as const;

const tie: AcceptedPartnership = {
  kind: "partnership",
  ...told,
  fr: realTerritory("fr-department-34"),
  ma: realTerritory("ma-municipality-figuig"),
  tieKind: "cooperation",
  status: "active",
  date: "2026-03-04",
  since: "2019",
  words: ["eau potable"],
  toolIds: ["micro-projects"],
  summary: sentence,
};

const changesOf = (accepted: readonly Accepted[], of: Intake["source"] = source) =>
  minutesChanges(typedTables, { source: of, accepted });
const rowsIn = (accepted: readonly Accepted[], table: string) =>
  changesOf(accepted).flatMap((change) => (change.table === table && change.after ? [change.after] : []));

test("a new partnership comes with its ends, its document, what is said of it, since when and with which tool", () => {
  const changes = changesOf([tie]);
  expect(changes.map(({ table }) => table)).toEqual([
    "sources",
    "partnerships",
    "parties",
    "parties",
    "statements",
    "statements",
    "tool_uses",
  ]);
  expect(rowsIn([tie], "statements")).toMatchObject([
    {
      partnership_id: "departement-herault--figuig",
      status: "active",
      date_basis: "document",
      words: "eau potable",
      locator: "12-14",
    },
    { date: "2019", date_basis: "stated", nature: "beginning", summary_en: "Begun in 2019." },
  ]);
  expect(breachesBy(typedTables, changes)).toEqual([]);
  expect(missingTexts(changes)).toBe(0);
});

test("what the atlas knows gets a statement more, of a document that it knows", () => {
  const known = { ...tie, partnershipId: "marseille--rabat", since: "", toolIds: [] };
  const changes = changesOf([known], { id: "cuf-minutes-2016-02-17" });
  expect(changes.map(({ table, after }) => [table, after?.["partnership_id"], after?.["source_id"]])).toEqual([
    ["statements", "marseille--rabat", "cuf-minutes-2016-02-17"],
  ]);
});

test("the same told twice is the same rows, and goes through a file and into the tables once", () => {
  const changes = changesOf([tie, tie]);
  expect(changes).toEqual(changesOf([tie]));
  const read = readContribution(writeContribution({ edition: "1", changes }, "")).changes;
  const once = mergeChanges(typedTables, read);
  expect([once.made.length, once.conflicts]).toEqual([changes.length, []]);
  expect(mergeChanges(once.tables, read).made).toEqual([]);
});

test("a commune that only the gazetteer knows gets its row, with the Arabic name that is known", () => {
  const ids = new Set(typedTables.territories.map(({ id }) => id));
  const commune = realGazetteer.find(({ id, shore }) => shore === "ma" && !ids.has(id));
  if (!commune) throw new Error("the gazetteer knows no other commune");
  const changes = changesOf([{ ...tie, ma: commune }]);
  expect(changes.find(({ table }) => table === "territories")?.after).toMatchObject({
    id: commune.id,
    name_ar: commune.names.ar,
  });
  expect(breachesBy(typedTables, changes)).toEqual([]);
});

test("a French commune without an Arabic name is told as a text that lacks, not given one", () => {
  const ids = new Set(typedTables.territories.map(({ id }) => id));
  const commune = realGazetteer.find(
    ({ id, shore, names, level }) => shore === "fr" && level === "municipality" && !ids.has(id) && names.ar === names.fr,
  );
  if (!commune) throw new Error("every French commune has an Arabic name");
  const changes = changesOf([{ ...tie, fr: commune }]);
  expect(changes.find(({ table }) => table === "territories")?.after?.["name_ar"]).toBe("");
  const breaches = breachesBy(typedTables, changes);
  expect(breaches.length).toBeGreaterThan(0);
  expect(breaches.filter((breach) => !lacksLanguage(breach))).toEqual([]);
});

test("requests, actors and events are rows of their own; texts that nobody gave are counted, not made up", () => {
  const by = realTerritory("fr-municipality-83126");
  const accepted: readonly Accepted[] = [
    { kind: "request", ...told, by, date: "2026-03-04", words: [], summary: { ...nothing, fr: "Cherche une commune." } },
    { kind: "actor", ...told, actorKind: "association", names: { ...nothing, fr: "Ponts du Sud" } },
    { kind: "event", ...told, date: "2026-09", names: { fr: "Forum", ar: "منتدى", en: "Forum" } },
  ];
  const changes = changesOf(accepted);
  expect(changes.slice(1).map(({ table, key }) => [table, key])).toEqual([
    ["requests", expect.stringMatching(/^la-seyne-sur-mer--sans-partenaire-\w{8}$/)],
    ["actors", "ponts-du-sud"],
    ["events", "forum-2026-09"],
  ]);
  expect(rowsIn(accepted, "requests")).toMatchObject([{ sought_country: "MA", sought_ar: "جماعة ترابية مغربية، دون تحديد آخر" }]);
  expect(rowsIn(accepted, "events")).toMatchObject([{ status: "planned" }]);
  expect(missingTexts(changes)).toBe(4);
  expect(breachesBy(typedTables, changes).every(lacksLanguage)).toBe(true);
});

test("what would break a promise is told with its place", () => {
  const early = { ...tie, date: "1850", since: "" };
  expect(breachesBy(typedTables, changesOf([{ ...early, words: ["foo"] }])).map(breachText)).toEqual([
    expect.stringMatching(/statements\.csv row \d+: the word foo is not in theme_words\.csv/),
  ]);
});

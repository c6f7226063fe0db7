import { describe, expect, test } from "vitest";
import { readContribution, writeContribution } from "../../../src/edition/contribution/archive.ts";
import { mergeChanges } from "../../../src/edition/contribution/merge.ts";
import { changesOf } from "../../../src/edition/correction/changesOf.ts";
import { circumstancesOutside } from "../../../src/edition/correction/circumstances.ts";
import { breachesBy } from "../../../src/edition/correction/check.ts";
import type { Correction, NewSource } from "../../../src/edition/correction/correction.ts";
import { fieldsOf, rowOfSubject, type Subject } from "../../../src/edition/correction/subject.ts";
import { breachText } from "../../../src/edition/promises/checkPromises.ts";
import { typedTables } from "../../fixtures/tables.ts";

const statement: Subject = { kind: "statement", id: "S001" };
const partnership: Subject = { kind: "partnership", id: "marseille--rabat" };
const otherId = "assises-2009-social-workshop";
const paper: NewSource = {
  title: "Marseille et Rabat suspendent leurs échanges",
  publisher: "Gazette",
  kind: "press",
  language: "fr",
  date: "2024-05-02",
  url: "https://example.org/article",
};

/** A correction of a field, of the document that is cited unless said otherwise. */
function correcting(subject: Subject, fieldId: string, more: Partial<Correction>): Correction {
  const field = fieldsOf(subject).find(({ id }) => id === fieldId);
  return { subject, ...(field && { field }), cells: {}, date: "", source: "same", confidence: "high", ...more };
}
const made = (correction: Correction) => changesOf(typedTables, correction);
const sentence = {
  summary_fr: "Les échanges sont suspendus.",
  summary_ar: "عُلقت المبادلات.",
  summary_en: "Exchanges are suspended.",
};

describe("the document that is cited, read again", () => {
  test("changes the row of a statement, and nothing else of it", () => {
    const [change, ...others] = made(correcting(statement, "status", { cells: { status: "waiting" } }));
    const before = rowOfSubject(typedTables, statement);
    expect(others).toEqual([]);
    expect(change).toEqual({ table: "statements", key: "S001", before, after: { ...before, status: "waiting" } });
    expect(breachesBy(typedTables, change ? [change] : [])).toEqual([]);
  });

  test("gives a date that it states, or that is its own", () => {
    const dated = (date: string) => made(correcting(statement, "date", { cells: { date } }))[0]?.after?.["date_basis"];
    expect(dated("2015")).toBe("stated");
    expect(dated("2016-02-17")).toBeUndefined();
    const undated = typedTables.sources.find(({ id }) => id === "cuf-minutes-2016-02-17");
    expect(undated?.date).toBe("2016-02-17");
  });

  test("gives a status from a date on, as sure as whoever reads it; how a statement is worded changes neither", () => {
    const more = { cells: { status: "waiting" }, date: "2015", confidence: "medium" } as const;
    const changes = made(correcting(statement, "status", more));
    expect(changes[0]?.after).toMatchObject({ status: "waiting", date: "2015", date_basis: "stated", confidence: "medium" });
    expect(breachesBy(typedTables, changes)).toEqual([]);
    expect(circumstancesOutside(typedTables, correcting(statement, "status", more), changes)).toEqual([]);
    const worded = correcting(statement, "summary", { ...more, cells: sentence });
    const before = rowOfSubject(typedTables, statement);
    expect(made(worded)[0]?.after).toEqual({ ...before, ...sentence });
    expect(circumstancesOutside(typedTables, worded, made(worded))).toEqual(["date", "confidence"]);
  });

  test("that says what the row says already changes nothing", () => {
    expect(made(correcting(statement, "status", { cells: { status: "active" } }))).toEqual([]);
  });
});

describe("another document", () => {
  test("that tells another status of a statement makes one more statement; the older one stays", () => {
    const more = { cells: { status: "stalled", ...sentence }, date: "2024-04", source: paper };
    const changes = made(correcting(statement, "status", more));
    expect(changes.map(({ table, before }) => [table, before])).toEqual([
      ["sources", undefined],
      ["statements", undefined],
    ]);
    const [source, said] = changes;
    expect(source?.after).toMatchObject({
      id: "gazette-marseille-et-rabat-suspendent-leurs",
      url: paper.url,
      date_basis: "stated",
    });
    expect(said?.after).toMatchObject({
      partnership_id: "marseille--rabat",
      status: "stalled",
      date: "2024-04",
      date_basis: "stated",
      nature: "state",
      source_id: source?.key,
      ...sentence,
    });
    expect(breachesBy(typedTables, changes)).toEqual([]);
    expect(circumstancesOutside(typedTables, correcting(statement, "status", more), changes)).toEqual([]);
  });

  test("is where a partnership has another status from, with the date of the document if it is the same", () => {
    const more = { cells: { status: "ended", ...sentence }, date: paper.date, source: paper };
    const [, said] = made(correcting(partnership, "status", more));
    expect(said?.after).toMatchObject({ partnership_id: "marseille--rabat", nature: "end", date_basis: "document" });
    // The same thing said twice is one row; another thing is another.
    expect(made(correcting(partnership, "status", more))[1]?.key).toBe(said?.key);
    expect(made(correcting(partnership, "status", { ...more, date: "2023" }))[1]?.key).not.toBe(said?.key);
  });

  test("that gives the date of a statement stands beside it, and the doubt says so in every language", () => {
    const [change] = made(correcting(statement, "date", { cells: { date: "2015-06" }, source: { id: otherId } }));
    expect(change?.after).toMatchObject({ date: "2015-06", date_basis: "inferred", other_source_ids: otherId });
    for (const language of ["fr", "ar", "en"]) expect(change?.after?.[`doubt_${language}`]).not.toBe("");
    expect(breachesBy(typedTables, change ? [change] : [])).toEqual([]);
  });

  test("has no place in what one document says alone: it is told in words", () => {
    const source = { id: otherId };
    expect(made(correcting(statement, "summary", { cells: sentence, source }))).toEqual([]);
    const request: Subject = { kind: "request", id: "la-seyne-sur-mer--sans-partenaire" };
    expect(made(correcting(request, "date", { cells: { date: "2017" }, source }))).toEqual([]);
  });

  test("that a table has already under its address is not added again", () => {
    const known = typedTables.sources.find(({ url }) => url !== "");
    const source = { ...paper, url: known?.url ?? "" };
    const more = { cells: { status: "stalled", ...sentence }, date: "2024", source };
    expect(made(correcting(statement, "status", more)).map(({ table }) => table)).toEqual(["statements"]);
  });
});

test("a thing that tells no source is corrected whichever document says so", () => {
  const tool: Subject = { kind: "tool", id: "micro-projects" };
  const correction = correcting(tool, "name", { cells: { name_en: "Small projects" }, source: paper });
  expect(made(correction)[0]?.after?.["name_en"]).toBe("Small projects");
  expect(circumstancesOutside(typedTables, correction, made(correction))).toEqual(["source", "confidence"]);
});

test("what no table holds is told in words: a municipality of the gazetteer, something else than its fields", () => {
  expect(
    made(correcting({ kind: "territory", id: "ma-municipality-01.511.01.01" }, "name", { cells: { name_fr: "A" } })),
  ).toEqual([]);
  expect(made(correcting(statement, "other", {}))).toEqual([]);
});

test("what would break a promise is told with its place", () => {
  const incomplete = { cells: { status: "stalled", summary_fr: "Suspendu." }, date: "2024", source: paper };
  expect(breachesBy(typedTables, made(correcting(statement, "status", incomplete))).map(breachText)).toContainEqual(
    expect.stringMatching(/statements\.csv row \d+: summary lacks a language/),
  );
  const mailed = { cells: { summary_fr: "Écrire à a@example.org" } };
  expect(breachesBy(typedTables, made(correcting(statement, "summary", mailed))).map(breachText)).toContainEqual(
    expect.stringMatching(/e-mail address/),
  );
});

test("a correction goes through its file and is merged once; what it says in words is read first", () => {
  const changes = made(correcting(statement, "status", { cells: { status: "waiting" } }));
  const read = readContribution(writeContribution({ edition: "1", changes }, "Ce qui est juste : =1+1 <b>"));
  expect(read).toMatchObject({ edition: "1", changes, summary: "Ce qui est juste : =1+1 <b>" });
  const once = mergeChanges(typedTables, read.changes);
  expect(rowOfSubject(once.tables, statement)?.["status"]).toBe("waiting");
  expect(mergeChanges(once.tables, read.changes).made).toEqual([]);
});

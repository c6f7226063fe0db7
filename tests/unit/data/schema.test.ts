import { describe, expect, test } from "vitest";
import { languages } from "../../../src/domain/languages.ts";
import {
  type AtlasFile,
  atlasFile,
  checkFile,
  fundingFile,
  InvalidFile,
  schemaVersion,
  sentencesFile,
} from "../../../src/data/schema.ts";
import { readJson } from "../../fixtures/repository.ts";
import { election, miniFile, partnership, statement } from "../../fixtures/miniAtlas.ts";

/** A small file with one partnership and one statement, to spoil. */
const sound = (): AtlasFile =>
  miniFile({
    partnerships: [partnership("pair", "fr-town", "ma-town")],
    statements: [statement("S1", "pair", { date: "2016" })],
    events: [election("vote", "2016")],
  });

/** Where the check finds a fault, and what it says; undefined when it finds none. */
function fault(spoil: (file: Record<string, never>) => void): string | undefined {
  const file = JSON.parse(JSON.stringify(sound())) as Record<string, never>;
  spoil(file);
  try {
    checkFile("atlas.json", atlasFile, file);
    return undefined;
  } catch (error) {
    if (!(error instanceof InvalidFile && error.message.includes("atlas.json"))) throw error;
    return error.where;
  }
}

/** Sets a value of a file by the path that a fault would name. */
function at(path: string, value?: unknown) {
  return (file: Record<string, never>) => {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const holder = keys.reduce((part: Record<string, never>, key) => part[key] ?? {}, file) as Record<string, unknown>;
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  };
}

test("a sound file passes, as it is", () => {
  expect(fault(() => undefined)).toBeUndefined();
  expect(checkFile("atlas.json", atlasFile, sound())).toEqual(sound());
});

describe("a file is refused, and the place of the fault named, when", () => {
  test.each<[what: string, path: string, value?: unknown]>([
    ["it is of another version", "schemaVersion", schemaVersion + 1],
    ["it has no version", "schemaVersion"],
    ["a table is missing", "statements"],
    ["a table is no table", "statements", {}],
    ["a column is missing", "statements.0.status"],
    ["a column is unknown", "statements.0.mood", "happy"],
    ["a status is unknown", "statements.0.status", "sleeping"],
    ["a kind is unknown", "partnerships.0.kind", "friendship"],
    ["a shore is unknown", "partnerships.0.parties.0.shore", "es"],
    ["an id is empty", "partnerships.0.id", ""],
    ["an id is no text", "partnerships.0.id", 7],
    ["a date does not exist", "statements.0.date", "2016-02-30"],
    ["a date is written another way", "statements.0.date", "17/02/2016"],
    ["a bound is less precise than a day", "territories.0.validTo", "2016"],
    ["a point is off the globe", "territories.0.point.1", 91],
    ["a name lacks a language", "territories.0.names.ar"],
    ["an address is none", "sources.0.url", "see there"],
    ["an event takes its date from a document", "events.0.dateBasis", "document"],
    ["an optional cell is null", "statements.0.date", null],
  ])("%s", (_what, path, value) => {
    expect(fault(at(path, value))).toBe(path);
  });

  test.each([null, "", [], 3])("it is %j", (value) => {
    expect(() => checkFile("atlas.json", atlasFile, value)).toThrow(InvalidFile);
  });
});

describe("the other published files", () => {
  test.each(languages)("sentences in %s pass", (language) => {
    const file = readJson(`geodata/published/edition/sentences.${language}.json`);
    expect(checkFile("sentences", sentencesFile, file)).toEqual(file);
  });

  test("a sentence that is no text is refused", () => {
    const spoiled = { schemaVersion, edition: { version: "1", date: "2026-11-26" }, summaries: { S1: 3 }, doubts: {} };
    expect(() => checkFile("sentences.fr.json", sentencesFile, spoiled)).toThrow("sentences.fr.json: summaries.S1");
  });

  test("funding passes, and is refused when an amount is no number", () => {
    const file = readJson<{ schemes: { facts: { number?: unknown }[] }[] }>("geodata/published/edition/funding.json");
    expect(checkFile("funding.json", fundingFile, file)).toEqual(file);
    const fact = file.schemes[0]?.facts[0];
    if (fact) fact.number = "a lot";
    expect(() => checkFile("funding.json", fundingFile, file)).toThrow("funding.json: schemes.0.facts.0.number");
  });
});

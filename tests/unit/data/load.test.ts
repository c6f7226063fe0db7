import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { loadAtlas, loadBoundary, loadFunding, loadSentences } from "../../../src/data/load.ts";
import { schemaVersion } from "../../../src/data/schema.ts";
import { LoadFailure } from "../../../src/domain/loadFailure.ts";
import { miniFile } from "../../fixtures/miniAtlas.ts";

/** What the network answers, in place of a server. */
let answer: () => Promise<Response>;
const answering = (body: string, status = 200) => {
  answer = () => Promise.resolve(new Response(body, { status }));
};

beforeEach(() => vi.stubGlobal("fetch", () => answer()));
afterEach(() => vi.unstubAllGlobals());

/** The failure of a load, as the page shows it: which file, what is wrong with it, and where. */
async function failureOf(load: () => Promise<unknown>) {
  const error: unknown = await load().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof LoadFailure ? { file: error.file, fault: error.fault, detail: error.detail } : error;
}

const text = JSON.stringify(miniFile());

describe("the atlas cannot be loaded when its file", () => {
  test("is not there", async () => {
    answering("not found", 404);
    expect(await failureOf(loadAtlas)).toEqual({ file: "atlas.json", fault: "missing", detail: "HTTP 404" });
  });

  test("cannot be reached", async () => {
    answer = () => Promise.reject(new TypeError("offline"));
    expect(await failureOf(loadAtlas)).toMatchObject({
      file: "atlas.json",
      fault: "missing",
      detail: expect.stringContaining("offline"),
    });
  });

  test.each([text.slice(0, -1), text.slice(0, 500), ""])("is cut short", async (cut) => {
    answering(cut);
    expect(await failureOf(loadAtlas)).toMatchObject({ file: "atlas.json", fault: "truncated" });
  });

  test("is a page of HTML", async () => {
    answering("<!doctype html>");
    expect(await failureOf(loadAtlas)).toMatchObject({ file: "atlas.json", fault: "truncated" });
  });

  test.each([
    ["newer", schemaVersion + 1],
    ["older", schemaVersion - 1],
  ])("is of a %s format, whatever else differs in it", async (fault, version) => {
    answering(JSON.stringify({ schemaVersion: version, anything: [] }));
    const detail: unknown = expect.stringContaining(String(version));
    expect(await failureOf(loadAtlas)).toMatchObject({ file: "atlas.json", fault, detail });
  });

  test("lacks a column, holds an invalid value, or mentions an unknown id: the place is told", async () => {
    answering(text.replace('"level":"region",', ""));
    expect(await failureOf(loadAtlas)).toMatchObject({
      fault: "invalid",
      detail: expect.stringContaining("territories.0.level"),
    });
    answering(text.replace('"shore":"fr"', '"shore":"es"'));
    expect(await failureOf(loadAtlas)).toMatchObject({
      fault: "invalid",
      detail: expect.stringContaining("territories.0.shore"),
    });
    answering(text.replace('"regionId":"fr-region-old"', '"regionId":"atlantis"'));
    expect(await failureOf(loadAtlas)).toMatchObject({ fault: "invalid", detail: expect.stringContaining("atlantis") });
  });
});

test("a sound atlas is loaded", async () => {
  answering(text);
  expect((await loadAtlas()).territories.size).toBe(miniFile().territories.length);
});

describe("other files say which they are", () => {
  test.each([
    ["sentences.ar.json", () => loadSentences("ar")],
    ["funding.json", loadFunding],
    ["morocco.topo.json", () => loadBoundary("morocco")],
  ] as const)("%s", async (file, load) => {
    answering("{}");
    expect(await failureOf(load)).toMatchObject({ file, fault: "invalid" });
    answering("{", 200);
    expect(await failureOf(load)).toMatchObject({ file, fault: "truncated" });
    answering("", 500);
    expect(await failureOf(load)).toMatchObject({ file, fault: "missing", detail: "HTTP 500" });
  });
});

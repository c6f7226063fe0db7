import { describe, expect, test } from "vitest";
import type { AtlasFile } from "../../../src/data/schema.ts";
import { inAll, election, miniAtlas, miniFile, partnership, source, statement } from "../../fixtures/miniAtlas.ts";
import { realAtlas, realFile } from "../../fixtures/realAtlas.ts";

const pair = partnership("pair", "fr-town", "ma-town");

const passage: AtlasFile["passages"][number] = {
  id: "P1",
  kind: "question",
  sourceId: "paper",
  territoryIds: [],
  actorIds: [],
  partnershipIds: [],
  eventIds: [],
  toolIds: [],
};

const request: AtlasFile["requests"][number] = {
  id: "asked",
  kind: "request",
  territoryId: "fr-town",
  sought: inAll("?"),
  keywords: [],
  confidence: "high",
  sourceId: "paper",
};

describe("a file whose rows mention what no row has is refused", () => {
  test.each<[what: string, tables: Partial<AtlasFile>, message: string]>([
    [
      "a territory",
      { partnerships: [partnership("pair", "atlantis", "ma-town")] },
      "partnerships pair: unknown territory atlantis",
    ],
    [
      "an actor",
      {
        partnerships: [{ ...pair, parties: [{ shore: "fr", territoryId: "fr-town", actorId: "nobody" }] }],
      },
      "partnerships pair: unknown actor nobody",
    ],
    ["a successor", { partnerships: [{ ...pair, successorId: "heir" }] }, "partnerships pair: unknown partnership heir"],
    [
      "a whole that it is part of",
      { partnerships: [{ ...pair, partOfId: "whole" }] },
      "partnerships pair: unknown partnership whole",
    ],
    [
      "a whole that is a part itself",
      {
        partnerships: [
          { ...pair, partOfId: "middle" },
          partnership("middle", "fr-town", "ma-town", { partOfId: "whole" }),
          partnership("whole", "fr-town", "ma-town"),
        ],
      },
      "partnerships pair: middle is a part itself",
    ],
    [
      "a tool",
      { partnerships: [{ ...pair, toolUses: [{ toolId: "lever", sourceId: "paper", confidence: "high" }] }] },
      "partnerships pair: unknown tool lever",
    ],
    ["an event", { passages: [{ ...passage, eventIds: ["feast"] }] }, "passages P1: unknown event feast"],
    ["a tool of a passage", { passages: [{ ...passage, toolIds: ["lever"] }] }, "passages P1: unknown tool lever"],
    ["an answer", { requests: [{ ...request, answerId: "nothing" }] }, "requests asked: unknown partnership nothing"],
    ["a partnership", { statements: [statement("S1", "nothing")] }, "statements S1: unknown partnership nothing"],
    [
      "a document",
      { partnerships: [pair], statements: [statement("S1", "pair", { sourceId: "hearsay" })] },
      "statements S1: unknown source hearsay",
    ],
    [
      "a further document",
      {
        partnerships: [pair],
        sources: [source("paper")],
        statements: [statement("S1", "pair", { otherSourceIds: ["rumour"] })],
      },
      "statements S1: unknown source rumour",
    ],
    [
      "a keyword",
      { partnerships: [pair], statements: [statement("S1", "pair", { keywords: ["sea"] })] },
      "statements S1: unknown keyword sea",
    ],
    [
      "a region",
      { memberships: [{ departmentId: "fr-department-1", regionId: "atlantis" }] },
      "memberships: unknown territory atlantis",
    ],
  ])("%s", (_what, tables, message) => {
    expect(() => miniAtlas(tables)).toThrow(message);
  });
});

describe("the atlas", () => {
  test("holds the statements of each partnership, oldest first, undated last", () => {
    const atlas = miniAtlas({
      partnerships: [pair],
      statements: [
        statement("S1", "pair"),
        statement("S2", "pair", { date: "2016" }),
        statement("S3", "pair", { date: "2009-02" }),
        statement("S4", "pair", { date: "2015-12-31" }),
      ],
    });
    expect(atlas.partnerships.get("pair")?.statements.map(({ id }) => id)).toEqual(["S3", "S4", "S2", "S1"]);
  });

  test("gives to each statement the themes that cover its words", () => {
    const atlas = miniAtlas({ partnerships: [pair], statements: [statement("S1", "pair", { keywords: ["irrigation"] })] });
    expect(atlas.partnerships.get("pair")?.statements[0]?.themes).toEqual(["water"]);
  });

  test("knows from whom a partnership takes over", () => {
    const atlas = miniAtlas({ partnerships: [{ ...pair, successorId: "later" }, partnership("later", "fr-town", "ma-town")] });
    expect(atlas.partnerships.get("later")?.predecessorIds).toEqual(["pair"]);
  });

  test("holds what each partnership used, and what documents say besides", () => {
    const tool = { id: "lever", names: inAll("lever"), definition: inAll("what lifts") };
    const use = { toolId: "lever", since: "2009", sourceId: "paper", confidence: "high" } as const;
    const atlas = miniAtlas({ partnerships: [{ ...pair, toolUses: [use] }], tools: [tool], passages: [passage] });
    expect(atlas.partnerships.get("pair")?.toolUses).toEqual([{ ...use, partnershipId: "pair" }]);
    expect([atlas.tools.get("lever"), atlas.passages]).toEqual([tool, [passage]]);
  });

  test("tells events in the order of their dates", () => {
    const atlas = miniAtlas({ events: [election("second", "2014-03-23"), election("first", "2009-06-12")] });
    expect(atlas.events.map(({ id }) => id)).toEqual(["first", "second"]);
  });

  test("takes nothing away from the published file", () => {
    const stories = realAtlas.partnerships.size + realAtlas.parts.size;
    expect([realAtlas.territories.size, stories, realAtlas.sources.size, realAtlas.requests.length]).toEqual([
      realFile.territories.length,
      realFile.partnerships.length,
      realFile.sources.length,
      realFile.requests.length,
    ]);
    const told = [...realAtlas.partnerships.values(), ...realAtlas.actorStatements.entries()].flatMap((one) =>
      "statements" in one ? one.statements : one[1],
    );
    expect(new Set(told.map(({ id }) => id)).size).toBe(realFile.statements.length);
  });

  test("keeps names with quotes, marks and signs of direction as they are", () => {
    const title = '<script>alert("x")</script> ‏اسم‎ 😀 ' + "é".repeat(300);
    expect(miniAtlas({ sources: [source("paper"), { ...source("odd"), title }] }).sources.get("odd")?.title).toBe(title);
  });

  test("leaves the file as it was", () => {
    const file = miniFile({
      partnerships: [pair],
      statements: [statement("S2", "pair"), statement("S1", "pair", { date: "2016" })],
    });
    const before = JSON.stringify(file);
    miniAtlas(file);
    expect(JSON.stringify(file)).toBe(before);
  });
});

test("namesakes have what tells them apart, and nobody else", () => {
  const distinctionOf = (id: string) => realAtlas.territories.get(id)?.distinction?.fr;
  expect(distinctionOf("fr-municipality-97411")).toBe("La Réunion");
  expect(distinctionOf("fr-municipality-93066")).toBe("Seine-Saint-Denis");
  expect(distinctionOf("fr-municipality-33063")).toBeUndefined();
  expect(distinctionOf("ma-department-fig")).toBeUndefined();
});

import { describe, expect, test } from "vitest";
import { realAtlas } from "../fixtures/realAtlas.ts";
import { realGazetteer } from "../fixtures/realGazetteer.ts";
import { readMinutes } from "../fixtures/realMinutes.ts";
import { filesIn, readJson, readText } from "../fixtures/repository.ts";
import { type Answers, score } from "../minutes/score.ts";

const names = filesIn("tests/minutes/texts").filter((name) => name.endsWith(".txt"));
const answersOf = (name: string) => readJson<Answers>(name.replace(/txt$/, "json"));
const known = new Set([...realAtlas.territories.keys(), ...realGazetteer.map(({ id }) => id)]);

/** Least share, of all texts together, of what is proposed rightly and of what is found. */
const least = 0.85;
const measured = ["dates", "partnerships", "statuses", "themes", "tools", "requests", "actors", "events"] as const;

describe("the texts of minutes that rules were mended by", () => {
  const outcomes = names.map((name) => score(readMinutes(readText(name)), answersOf(name), () => []));

  test.each(measured)("%s are read rightly, and found", (kind) => {
    const sum = (part: "right" | "wrong" | "missed") => outcomes.reduce((all, outcome) => all + outcome[kind][part].length, 0);
    const [right, wrong, missed] = [sum("right"), sum("wrong"), sum("missed")];
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(least);
    expect(right / (right + missed)).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ["Partnerships", "partnerships"],
    ["Status", "statuses"],
    ["Themes", "themes"],
    ["Tools", "tools"],
    ["Requests", "requests"],
  ] as const)("%s are read as well as README says", (title, kind) => {
    const sum = (part: "right" | "wrong" | "missed") => outcomes.reduce((all, outcome) => all + outcome[kind][part].length, 0);
    const [right, wrong, missed] = [sum("right"), sum("wrong"), sum("missed")];
    const [, , , figures = ""] = (readText("README.md").match(new RegExp(`^\\| ${title} \\|.*$`, "m"))?.[0] ?? "").split("|");
    expect(figures.trim()).toBe([wrong, missed].map((faults) => (right / (right + faults)).toFixed(2)).join(", "));
  });

  test("are answered in ids that exist, as all texts are", () => {
    const fresh = filesIn("tests/minutes/fresh").filter((name) => name.endsWith(".json"));
    const answers = [...names, ...fresh, ...filesIn("tests/minutes/founding")].map((name) => answersOf(name));
    const ids = answers.flatMap(({ partnerships, requests }) => [
      ...partnerships.flatMap(({ fr, ma }) => [fr, ma]),
      ...requests.flatMap(({ by, sought }) => [by, ...(sought === null || sought === "FR" || sought === "MA" ? [] : [sought])]),
    ]);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    const themes = answers.flatMap(({ partnerships, requests }) => [...partnerships, ...requests].flatMap((one) => one.themes));
    expect(themes.filter((theme) => ![...realAtlas.themes.keys()].some((id) => id === theme))).toEqual([]);
  });

  test.each(["t06-logistique", "t28-seance-technique"])("without any partnership gives none: %s", (name) => {
    const text = readText(`tests/minutes/texts/${name}.txt`);
    expect(readMinutes(text).proposals.filter(({ kind }) => kind === "partnership" || kind === "request")).toEqual([]);
  });
});

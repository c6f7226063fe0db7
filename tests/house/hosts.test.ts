import { describe, expect, test } from "vitest";
import { everywhere, hashed } from "../../.build/headers.ts";
import { headersFor } from "../../.build/hosts.ts";
import config from "../../vite.config.ts";
import { readText } from "../fixtures/repository.ts";

test("the preview sends what every host is told to send", () => {
  expect(config.preview?.headers).toEqual(everywhere.headers);
});

describe.each(Object.entries(headersFor))("what %s is given", (_host, text) => {
  test.each(Object.entries({ ...everywhere.headers, ...hashed.headers }))(
    "holds %s, whole, on a line of its own",
    (name, value) => {
      const told = text.split("\n").filter((line) => line.includes(name) && line.includes(value));
      expect(told.length).toBeGreaterThan(0);
    },
  );

  test("keeps for ever only what changes its name with its content", () => {
    const kept = text.indexOf("immutable");
    expect(text.lastIndexOf("assets/", kept)).toBeGreaterThan(-1);
    expect(text.indexOf("immutable", kept + 1)).toBe(-1);
  });
});

test("the workflow runs the checks as anyone does, and only actions of one exact version", () => {
  const workflow = readText(".github/workflows/site.yml");
  expect(workflow).toMatch(/- run: npm test$/m);
  const used = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[\da-f]{40}$/.test(action ?? ""))).toEqual([]);
});

import { afterEach, expect, test, vi } from "vitest";
import { inTurns } from "../../../src/ui/turns.ts";
import { files } from "../../../src/data/files.ts";
import { loadGazetteer } from "../../../src/data/loadGazetteer.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { realFiles, realGazetteer } from "../../fixtures/realGazetteer.ts";

type Answers = Readonly<Record<"france" | "morocco", unknown>>;

/** Loads what a server would answer. */
function load(answers: Answers) {
  vi.stubGlobal("fetch", (url: string) =>
    Promise.resolve(new Response(JSON.stringify(url === files.gazetteer.france ? answers.france : answers.morocco))),
  );
  return loadGazetteer(realAtlas, inTurns);
}

afterEach(() => vi.unstubAllGlobals());

test("all of the gazetteer is loaded, by id, and the page goes on meanwhile", async () => {
  let turns = 0;
  const turning = setInterval(() => (turns += 1));
  const gazetteer = await load(realFiles);
  clearInterval(turning);
  expect([...gazetteer.keys()]).toEqual(realGazetteer.map(({ id }) => id));
  expect(turns).toBeGreaterThan(0);
});

test.each([
  ["has a cell of another kind", { ...realFiles.morocco, municipalities: { ...realFiles.morocco.municipalities, names: [[7]] } }],
  ["lacks rows", { ...realFiles.morocco, municipalities: { ...realFiles.morocco.municipalities, populations: [[7]] } }],
])("a file that %s is refused", async (_what, morocco) => {
  await expect(load({ ...realFiles, morocco })).rejects.toMatchObject({ fault: "invalid" });
});

import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { isSaidFirst, messagesSaidIn, modulesWith, speakFirst } from "../../.build/firstMessages.ts";
import type { MessageId } from "../../src/i18n/messages.ts";
import { catalogues } from "../fixtures/words.ts";

const ids = Object.keys(catalogues.fr);
const first = modulesWith(speakFirst);

const early: readonly MessageId[] = [
  "app.name",
  "status.active",
  "facet.theme",
  "map.layout.geo",
  "problem.part",
  "screen.funding",
];
const late: readonly MessageId[] = ["time.play", "review.lead", "worksheet.title", "match.title", "method.title"];

test("what the page and its map say comes first, what is shown later does not", () => {
  expect(early.filter((id) => !isSaidFirst(id))).toEqual([]);
  expect(late.filter(isSaidFirst)).toEqual([]);
  expect(ids.filter(isSaidFirst).length).toBeLessThan(ids.length / 3);
});

/** What a module loads without showing it by `later`, which alone waits for words. */
function loadedBare(path: string, text: string): readonly string[] {
  return [...text.matchAll(/const (\w+) = loadOnce\([^;]*?\bimport\("(\.[^"]+\.tsx?)"\)/g)].flatMap(
    ([, name = "", specifier = ""]) =>
      text.includes(`later(${name})`) ? [] : [fileURLToPath(new URL(specifier, `file://${path}`))],
  );
}

test("what the first scripts load and show by themselves says nothing but what comes first", () => {
  const loaded = [...first].flatMap(([path, text]) => loadedBare(path, text));
  expect(loaded.some((path) => path.endsWith("/MapView.tsx"))).toBe(true);
  for (const path of loaded) {
    const isSaid = messagesSaidIn([...modulesWith([path]).values()].join("\n"));
    expect([path, ids.filter((id) => isSaid(id) && !isSaidFirst(id))]).toEqual([path, []]);
  }
});

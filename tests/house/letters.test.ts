import { describe, expect, test } from "vitest";
import { languages, textsOf } from "../../src/domain/languages.ts";
import { letters } from "../../src/ui/letters.ts";
import { realAtlas } from "../fixtures/realAtlas.ts";
import { readText } from "../fixtures/repository.ts";
import { catalogues } from "../fixtures/words.ts";

const fileOf = (url: string) => url.split("/").at(-1) ?? "";

/** Font faces of the page: each file, its weight and its ranges. */
const faces = [...readText("src/ui/fonts.css").matchAll(/@font-face \{([^}]*)\}/g)].map(([, face = ""]) => ({
  file: fileOf(/url\("([^"]+)"\)/.exec(face)?.[1] ?? ""),
  isBold: /font-weight: 600/.test(face),
  ranges: (/unicode-range:([^;]*);/.exec(face)?.[1] ?? "").split(",").map((range) => range.trim()),
}));

const bounds = letters
  .flatMap(({ ranges }) => ranges)
  .map((range) => {
    const [first = "", last = first] = range.slice(2).split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
const isDrawn = (letter: string) => {
  const code = letter.codePointAt(0) ?? 0;
  return bounds.some(([first, last]) => first <= code && code <= last);
};

/** Letters of some texts that no font of ours draws. */
const undrawn = (texts: readonly string[]) => [...new Set(texts.join("").match(/\p{L}/gu))].filter((letter) => !isDrawn(letter));

test("the page, the map and saved pictures ask for the same fonts for the same letters", () => {
  const told = letters.flatMap(({ regular, bold, ranges }) => [
    { file: fileOf(regular), isBold: false, ranges },
    { file: fileOf(bold), isBold: true, ranges },
  ]);
  const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);
  expect(faces.toSorted(byFile)).toEqual(told.toSorted(byFile));
});

test("each font is known by a letter that it alone draws", () => {
  for (const { sample, ranges } of letters) {
    const code = sample.codePointAt(0) ?? 0;
    const drawing = letters.filter((part) =>
      part.ranges.some((range) => {
        const [first = "", last = first] = range.slice(2).split("-");
        return Number.parseInt(first, 16) <= code && code <= Number.parseInt(last, 16);
      }),
    );
    expect(drawing.map((part) => part.ranges)).toEqual([ranges]);
  }
});

describe("a font draws every letter", () => {
  test.each(languages)("of the words in %s", (language) => {
    expect(undrawn(Object.values(catalogues[language]))).toEqual([]);
  });

  test("of the names of territories, actors, themes and words", () => {
    const named = [realAtlas.territories, realAtlas.actors, realAtlas.themes, realAtlas.keywords].flatMap((things) => [
      ...things.values(),
    ]);
    expect(undrawn(named.flatMap(({ names }) => textsOf(names)))).toEqual([]);
    expect(undrawn(["ⵜⴰ"])).toEqual(["ⵜ", "ⴰ"]);
  });
});

import { basename, dirname, extname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/domain/languages.ts";
import { keptFiles, readText } from "../fixtures/repository.ts";

const attics = new Set(["util", "utils", "utilities", "helper", "helpers", "misc", "common", "stuff", "lib"]);

/**
 * Longest file of each kind that there is, with a little room: a file that grows beyond is to be parted.
 * The longest today is `src/map/drawing.ts`.
 */
const limits = [
  ["code", /\.tsx?$/, 340],
  ["styles", /\.css$/, 480],
] as const;

/** Catalogues of words are as long as there are words. */
const isCatalogue = (path: string) => languages.some((language) => path === `src/i18n/${language}.ts`);

test("no file and no folder is an attic", () => {
  const named = keptFiles().filter((path) =>
    path.split("/").some((part) => attics.has(basename(part, extname(part)).toLowerCase())),
  );
  expect(named).toEqual([]);
});

describe("no file of src is too long", () => {
  test.each(limits)("%s", (_kind, pattern, limit) => {
    const long = keptFiles("src")
      .filter((path) => pattern.test(path) && !isCatalogue(path))
      .map((path) => ({ path, lines: readText(path).split("\n").length - 1 }))
      .filter(({ lines }) => lines > limit);
    expect(long).toEqual([]);
  });
});

describe("no kept file names what lies outside of the repository", () => {
  const texts = keptFiles().filter((path) => !/\.(png|jpe?g|woff2?|ico|pdf)$/.test(path));

  test("as a folder of somebody's machine", () => {
    const folders = /\/(?:work|root|home|Users)\/[\w.-]+|[A-Z]:\\\\?Users\\/g;
    expect(texts.flatMap((path) => (readText(path).match(folders) ?? []).map((folder) => `${path}: ${folder}`))).toEqual([]);
  });

  test("as a folder shared beside it", () => {
    const kept = new Set(keptFiles());
    const shared = texts.flatMap((path) =>
      [...readText(path).matchAll(/(?:\.\.\/)+shared\b[\w./-]*/g)]
        .map(([named]) => ({ path, named, target: join(dirname(path), named) }))
        .filter(({ target }) => !kept.has(target)),
    );
    expect(shared.map(({ path, named }) => `${path}: ${named}`)).toEqual([]);
  });
});

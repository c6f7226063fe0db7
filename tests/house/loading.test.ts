import { expect, test } from "vitest";
import { filesIn, readText } from "../fixtures/repository.ts";

const code = filesIn("src").filter((path) => /\.tsx?$/.test(path));

/** The languages name how their words are loaded, and the app loads them in the common way. */
const listOfLanguages = "src/i18n/catalogues.ts";

/** Lines that defer an import outside of what waits, tells and tries again: `later` for a part, `loadOnce` for all else. */
function looseImports(text: string): readonly string[] {
  return [...text.matchAll(/(?<!typeof )\bimport\(/g)].flatMap(({ index }) => {
    const before = text.slice(0, index);
    const call = Math.max(before.lastIndexOf("later("), before.lastIndexOf("loadOnce("));
    // Of the call itself only the arrow, an opening brace or bracket and `await` stand between, and names to unpack.
    const between = call < 0 ? ";" : before.slice(before.indexOf("(", call));
    return /^\(\s*(async )?\(\w*\) => (\(?await|\{\s*const \{[\w, ]+\} = await|)\s*\(?$/.test(between)
      ? []
      : [text.slice(text.lastIndexOf("\n", index) + 1, text.indexOf("\n", index)).trim()];
  });
}

test("every import that comes later goes through the one way of loading", () => {
  const loose = code
    .filter((path) => path !== listOfLanguages)
    .flatMap((path) => looseImports(readText(path)).map((line) => `${path}: ${line}`));
  expect(loose).toEqual([]);
});

test("words are loaded in one place", () => {
  expect(code.filter((path) => /catalogues\[\w+\]\s*\.load\(/.test(readText(path)))).toEqual(["src/app/loadWords.ts"]);
});

test("nothing uses lazy of React, which never forgets a failure", () => {
  expect(code.filter((path) => /\blazy\b.*from "react"/.test(readText(path)))).toEqual([]);
});

test.each([
  ['const save = async () => { const { csv } = await import("./csv.ts"); };', 1],
  ['const Chart = lazy(() => import("./Chart.tsx"));', 1],
  ['const load = loadOnce(() => load2()); const other = () => import("./other.ts");', 1],
  ['const Chart = later(async () => (await import("./Chart.tsx")).Chart);', 0],
  ['const load = loadOnce(() => import("./csv.ts"));', 0],
  ['type Map = typeof import("./Map.tsx")["Map"];', 0],
])("in %j %i imports would be found loose", (text, count) => {
  expect(looseImports(text)).toHaveLength(count);
});

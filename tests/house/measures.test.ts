import { expect, test } from "vitest";
import { filesIn, readText } from "../fixtures/repository.ts";

const styles = filesIn("src").filter((path) => path.endsWith(".css"));
const code = filesIn("src").filter((path) => /\.tsx?$/.test(path));

/** Questions about the width of the window; those about the width of a container are its own affair. */
const windowQueries = (text: string) => text.match(/@media[^{]*\bwidth\b[^{]*/g) ?? [];

/** What the page shows before a script could tell it its window asks by itself, by the widths that the script would tell. */
const beforeScript = ["src/app/opening.css", "src/app/openingWords.css", "src/app/openingAlone.css", "src/app/firstPicture.css"];

test("kinds of windows are told in one place: style sheets ask the page, not the window, how wide it is", () => {
  const asked = styles.filter((path) => !beforeScript.includes(path));
  expect(asked.flatMap((path) => windowQueries(readText(path)).map((query) => `${path}: ${query}`))).toEqual([]);
  expect(code.filter((path) => /\binnerWidth\b|\((?:min|max)-width/.test(readText(path)))).toEqual(["src/ui/windowSize.ts"]);
});

test.each(beforeScript)("%s knows no other widths than the page", (path) => {
  const least = new Set(readText("src/ui/windowSize.ts").match(/(?<=", )\d+(?=\])/g));
  const asked = windowQueries(readText(path)).flatMap((query) => query.match(/\d+(?=px)/g) ?? []);
  const heights: readonly string[] = readText(path).match(/(?<=height (?:>|<=) )[\d.]+em/g) ?? [];
  expect(asked.length).toBeGreaterThan(0);
  expect([...new Set(asked)].filter((width) => !least.has(width))).toEqual([]);
  for (const height of heights) expect(readText("src/ui/tokens.css")).toContain(`(max-height: ${height})`);
});

test("style sheets name no kind of window that there is not", () => {
  const known = new Set(readText("src/ui/windowSize.ts").match(/(?<=\[")\w+(?=", \d)/g));
  const named = styles.flatMap((path) => readText(path).match(/(?<=data-window=")\w+/g) ?? []);
  expect(named.length).toBeGreaterThan(0);
  expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
});

test("a question about the width of the window would be seen", () => {
  expect(windowQueries("@media screen and (max-width: 899px) { a { b: c } }")).toHaveLength(1);
  expect(windowQueries("@media (width >= 900px) { a { b: c } }")).toHaveLength(1);
  expect(windowQueries("@container (max-width: 720px) { a { b: c } } @media print { a { width: 1px } }")).toHaveLength(0);
});

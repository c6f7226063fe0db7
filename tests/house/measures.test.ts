import { expect, test } from "vitest";
import { filesIn, readText } from "../fixtures/repository.ts";

const styles = filesIn("src").filter((path) => path.endsWith(".css"));
const code = filesIn("src").filter((path) => /\.tsx?$/.test(path));

/** Questions about the width of the window; those about the width of a container are its own affair. */
const windowQueries = (text: string) => text.match(/@media[^{]*\bwidth\b[^{]*/g) ?? [];

test("kinds of windows are told in one place: style sheets ask the page, not the window, how wide it is", () => {
  expect(styles.flatMap((path) => windowQueries(readText(path)).map((query) => `${path}: ${query}`))).toEqual([]);
  expect(code.filter((path) => /\binnerWidth\b|\((?:min|max)-width/.test(readText(path)))).toEqual(["src/ui/windowSize.ts"]);
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

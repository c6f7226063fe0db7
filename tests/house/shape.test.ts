import { parseSync } from "vite";
import { expect, test } from "vitest";
import { keptFiles, readText } from "../fixtures/repository.ts";

/** Lines of the longest function that is read in one go, and how many longer ones the app may have. */
const longest = { lines: 60, exceptions: 8 };
/** Casts that the app may have: what the compiler cannot know, each with its reason beside it. */
const castsAtMost = 20;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && "start" in value && "end" in value;

/** A node of a syntax tree and all below it. */
function* nodesBelow(value: unknown): Generator<Node> {
  if (typeof value !== "object" || value === null) return;
  if (isNode(value)) yield value;
  for (const part of Object.values(value)) yield* nodesBelow(part);
}

const files = keptFiles("src")
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => {
    const text = readText(path);
    const { program, errors } = parseSync(path, text);
    if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
    const lineOf = (offset: number) => text.slice(0, offset).split("\n").length;
    return {
      path,
      lines: text.split("\n"),
      lineOf,
      textOf: ({ start, end }: Node) => text.slice(start, end),
      nodes: [...nodesBelow(program)],
    };
  });

test(`at most ${longest.exceptions} functions are longer than ${longest.lines} lines`, () => {
  const long = files.flatMap(({ path, nodes, lineOf }) =>
    nodes
      .filter(({ type }) => /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type))
      .map(({ start, end }) => ({ at: `${path}:${lineOf(start)}`, lines: lineOf(end) - lineOf(start) + 1 }))
      .filter(({ lines }) => lines > longest.lines),
  );
  const excessive = long.toSorted((a, b) => b.lines - a.lines).slice(longest.exceptions);
  expect(excessive).toEqual([]);
});

test(`there are at most ${castsAtMost} casts, and a comment says why above or beside each`, () => {
  const casts = files.flatMap(({ path, lines, nodes, lineOf, textOf }) =>
    nodes
      .filter((node) => node.type === "TSAsExpression" && !/\bas const$/.test(textOf(node)))
      .map((node) => {
        const line = lineOf(node.start);
        const around = lines.slice(Math.max(0, line - 6), line).join("\n");
        return { at: `${path}:${line}`, isExplained: /\/\/|\*\//.test(around) };
      }),
  );
  expect(casts.filter(({ isExplained }) => !isExplained).map(({ at }) => at)).toEqual([]);
  expect(casts.length).toBeLessThanOrEqual(castsAtMost);
});

test("no rule of lint is switched off where it would speak", () => {
  const silenced = keptFiles()
    .filter((path) => /\.(tsx?|mjs|css)$/.test(path) && path !== "tests/house/shape.test.ts")
    .flatMap((path) =>
      (readText(path).match(/(oxlint|eslint|biome|knip)-?(disable|ignore)[^\n]*|@ts-(ignore|nocheck|expect-error)/g) ?? []).map(
        (found) => `${path}: ${found}`,
      ),
    );
  expect(silenced).toEqual([]);
});

test("no rule of lint is switched off in its configuration", () => {
  const { rules }: { readonly rules: Readonly<Record<string, unknown>> } = JSON.parse(readText(".oxlintrc.json"));
  const off = Object.entries(rules).filter(([, setting]) =>
    ["off", "allow", "warn", "0", "1"].includes(String([setting].flat()[0])),
  );
  expect(off.map(([rule]) => rule)).toEqual([]);
});

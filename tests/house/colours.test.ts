import { describe, expect, test } from "vitest";
import { paletteNames } from "../../src/ui/palette.ts";
import { filesIn, readText } from "../fixtures/repository.ts";

/** Colours that CSS knows by name; `transparent` and `currentColor` are no colours of ours. */
const names =
  "aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen".replaceAll(
    " ",
    "|",
  );

const patterns: readonly (readonly [what: string, pattern: RegExp, files: RegExp])[] = [
  ["in hexadecimal", /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b/gi, /\.(tsx?|css|html)$/],
  ["by a function", /\b(?:rgb|hsl)a?\(|\b(?:hwb|lab|lch|oklab|oklch)\(/gi, /\.(tsx?|css|html)$/],
  ["by name, as a word of a style sheet", new RegExp(`(?<![\\w.#-])(?:${names})(?![\\w(-])`, "gi"), /\.css$/],
  ["by name, as a text of code", new RegExp(`["'\`](?:${names})["'\`]`, "gi"), /\.tsx?$/],
];

/** Colours found in a text, comments apart. */
function found(text: string, pattern: RegExp): readonly string[] {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").match(pattern) ?? [];
}

describe("no colour is written outside of tokens.css", () => {
  test.each(patterns)("%s", (_what, pattern, files) => {
    const written = filesIn("src")
      .filter((path) => path !== "src/ui/tokens.css" && files.test(path))
      .flatMap((path) => found(readText(path), pattern).map((colour) => `${path}: ${colour}`));
    expect(written).toEqual([]);
  });
});

test.each([
  ["in hexadecimal", 'const paint = { "line-color": "#0f766e" };'],
  ["in hexadecimal", "border: 1px solid #999;"],
  ["by a function", "box-shadow: 0 0 2px rgb(0 0 0 / 0.2);"],
  ["by name, as a word of a style sheet", "border: 1px solid white;"],
  ["by name, as a text of code", '<path fill="black" />'],
])("a colour %s would be seen in %j", (what, text) => {
  const pattern = patterns.find(([name]) => name === what)?.[1] ?? /$^/;
  expect(found(text, pattern)).toHaveLength(1);
});

test("white space, what has no colour and the colour of the text are none", () => {
  const text =
    "white-space: nowrap; background: transparent; stroke: currentColor; color: var(--accent); grid-area: green-house;";
  expect(patterns.flatMap(([, pattern]) => found(text, pattern))).toEqual([]);
});

describe("nothing of the tokens is there for nobody", () => {
  const code = filesIn("src")
    .filter((path) => /\.(tsx?|css)$/.test(path) && path !== "src/ui/palette.ts")
    .map(readText)
    .join("\n");
  /** Names that the code puts together: `--status-${status}` asks for all that begin with `status-`. */
  const families = [...code.matchAll(/(?:--|palette\[`)([\w-]+-)\$\{/g)].map(([, family = ""]) => family);
  const isRead = (name: string) => families.some((family) => name.startsWith(family));

  test("every colour of the palette is read", () => {
    const unread = paletteNames.filter(
      (name) =>
        !isRead(name) && !new RegExp(`palette\\.${name}\\b|(?:palette\\[|colour\\(|colour: |paint\\([^)]*)"${name}"`).test(code),
    );
    expect(unread).toEqual([]);
  });

  test("every token is used by a style sheet, a drawing or the palette", () => {
    const tokens = [...readText("src/ui/tokens.css").matchAll(/^\s*--([\w-]+):/gm)].map(([, name = ""]) => name);
    expect(tokens.length).toBeGreaterThan(20);
    const used = new Set([...code.matchAll(/var\(--([\w-]+)/g)].map(([, name = ""]) => name));
    const palette: readonly string[] = paletteNames;
    expect([...new Set(tokens)].filter((name) => !used.has(name) && !palette.includes(name) && !isRead(name))).toEqual([]);
  });
});

import type { Multilingual } from "../languages.ts";
import type { Atlas, ThemeId } from "../model.ts";
import type { Hit } from "./lexicon.ts";
import type { LexiconPhrase } from "./model.ts";
import type { Tie } from "./state.ts";

/** What takes up the themes last named: "cette thématique". */
const same = "same";

/** Minutes are read in the languages of both shores. */
const namesRead = ({ fr, ar }: Multilingual): readonly string[] => [fr, ar];

/** The words of the atlas for themes and tools, as phrases of a lexicon. */
export function phrasesOfAtlas(atlas: Atlas): readonly LexiconPhrase[] {
  const themeRows = [
    ...[...atlas.themes.values()].flatMap(({ id, names }) => namesRead(names).map((name) => [name, id] as const)),
    ...[...atlas.keywords.values()].flatMap(({ themeId, names }) => namesRead(names).map((name) => [name, themeId] as const)),
  ];
  const toolRows = [...atlas.tools.values()].flatMap(({ id, names }) => namesRead(names).map((name) => [name, id] as const));
  const phrasesOf = (rows: readonly (readonly [string, string])[], meaning: "theme" | "tool"): readonly LexiconPhrase[] =>
    rows.map(([phrase, value]) => ({ phrase: withPlurals(phrase), meaning, value, isOverList: false }));
  return [...phrasesOf(themeRows, "theme"), ...phrasesOf(toolRows, "tool")];
}

/** Each word with or without the plural of French and English. */
const withPlurals = (phrase: string) => phrase.replace(/(?<=\p{Script=Latin}{3})[sx]?(?=$|[\s'’-])/gu, "~");

/** Phrases for themes that lie in the name of a tool: "fonds de développement local", "formation". */
const themesOfTools = (hits: readonly Hit[]): ReadonlySet<Hit> => {
  const tools = hits.filter(({ phrase }) => phrase.meaning === "tool");
  const lies = ({ from, to }: Hit) => tools.some((tool) => tool.from <= from && tool.to >= to);
  return new Set(hits.filter((hit) => hit.phrase.meaning === "theme" && lies(hit)));
};

/** The themes of phrases, in order; those last named for what takes them up. */
export function themesOf(
  hits: readonly Hit[],
  lastThemes: readonly ThemeId[],
  isTheme: (id: string) => id is ThemeId,
): readonly ThemeId[] {
  const values = hits.filter(({ phrase }) => phrase.meaning === "theme").map(({ phrase }) => phrase.value);
  return [...new Set(values.flatMap((value) => (value === same ? lastThemes : isTheme(value) ? [value] : [])))];
}

/** Adds to a tie the themes of phrases. What the name of a tool says of its theme counts where nothing else does. */
export function addThemes(
  tie: Tie,
  hits: readonly Hit[],
  lastThemes: readonly ThemeId[],
  isTheme: (id: string) => id is ThemeId,
): void {
  const ofTools = themesOfTools(hits);
  const others = hits.filter((hit) => !ofTools.has(hit));
  for (const theme of themesOf(others, lastThemes, isTheme)) tie.themes.add(theme);
  for (const theme of themesOf([...ofTools], [], isTheme)) tie.themesOfTools.add(theme);
}

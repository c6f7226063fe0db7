import type { Clause } from "./clauses.ts";

/** Most words of a line that a country stands in as a title: "II. Tunisie". */
const longestTitle = 4;
/** How titles are counted: "II.", "2)", "B -". */
const countPattern = /^\s*(?:[IVXLC]+|\d+|[A-Z])\s*[.)–-]\s/u;
const isCounted = (line: string) => countPattern.test(line);

/**
 * Follows which sections of a text are about another country, which no partnership of the two shores is: from a line that
 * holds a country and little else, to one that holds one of the two shores, or that is counted as that line was.
 * @returns whether a paragraph stands in such a section, told for each in the order of the text
 */
export function createSections(): (line: string, opening: Clause) => boolean {
  let abroad: { readonly isCounted: boolean } | undefined;
  return (line, { hits }) => {
    const told = hits.flatMap(({ phrase }) => (phrase.meaning === "country" ? [phrase.value] : []));
    const isTitle = line.trim().split(/\s+/).length <= longestTitle && !/[:：]\s*\S/u.test(line);
    if (told.includes("home") || (abroad?.isCounted && isCounted(line))) abroad = undefined;
    if (isTitle && told.length > 0 && !told.includes("home")) abroad = { isCounted: isCounted(line) };
    return abroad !== undefined;
  };
}

/** Plurals that Arabic makes within the word, of words that themes are named by: "waters" beside "water". */
const otherForms: ReadonlyMap<string, string> = new Map([["الماء", "المياه"]]);

/** The name of a theme, and what it lists: "Eau et assainissement", "Eau", "assainissement". */
export function themeNamesIn(name: string): readonly string[] {
  const listed = name.split(/, | et | and | و(?=ال)/);
  return [name, ...listed, ...listed.flatMap((part) => otherForms.get(part) ?? [])];
}

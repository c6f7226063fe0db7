/** Other forms of words that themes are named by: plurals that Arabic makes within the word, and what is said in short. */
const otherForms: ReadonlyMap<string, string> = new Map([
  ["الماء", "المياه"],
  ["التطهير السائل", "التطهير"],
]);

/** The name of a theme, and what it lists: "Eau et assainissement", "Eau", "assainissement". */
export function themeNamesIn(name: string): readonly string[] {
  const listed = name.split(/, | et | and | و(?=ال)/);
  return [name, ...listed, ...listed.flatMap((part) => otherForms.get(part) ?? [])];
}

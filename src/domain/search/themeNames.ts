/** The name of a theme, and what it lists: "Eau et assainissement", "Eau", "assainissement". */
export const themeNamesIn = (name: string): readonly string[] => [name, ...name.split(/, | et | and | و(?=ال)/)];

import type { Theme, Keyword } from "../../../domain/model.ts";
import type { Tool } from "../../../domain/tools.ts";
import { column, columnsInWords, identifier, referenceColumns } from "../column.ts";
import { table } from "../table.ts";

export const themes = table<Theme>({
  name: "themes",
  title: "Thèmes",
  description: "Nos thèmes, leur définition et les mots libres qu’ils couvrent.",
  rows: ({ file }) => file.themes,
  key: ["id"],
  columns: [
    identifier(),
    columnsInWords("name", "Nom", ({ names }, language) => names[language]),
    columnsInWords("definition", "Définition", ({ definition }, language) => definition[language]),
    columnsInWords(
      "words",
      "Mots couverts, séparés par |",
      ({ id }, language, { file }) => file.keywords.flatMap(({ themeId, names }) => (themeId === id ? names[language] : [])),
      { isList: true },
    ),
  ],
});

export const themeWords = table<Keyword>({
  name: "theme-words",
  title: "Mots des sources",
  description: "Les mots libres des sources, chacun sous un thème. Le mot français est la clé des colonnes « words ».",
  rows: ({ file }) => file.keywords,
  key: ["word"],
  columns: [
    column("word", "Mot, clé", ({ id }) => id, { constraints: { required: true, unique: true } }),
    columnsInWords("word", "Mot", ({ names }, language) => names[language]),
    referenceColumns("theme_id", "themes", "Thème qui le couvre", ({ themeId }) => themeId, true),
  ],
});

export const tools = table<Tool>({
  name: "tools",
  title: "Outils",
  description: "Dispositifs dont des partenariats se sont servis, et qui pourraient servir ailleurs.",
  rows: ({ file }) => file.tools,
  key: ["id"],
  columns: [
    identifier(),
    columnsInWords("name", "Nom", ({ names }, language) => names[language]),
    columnsInWords("definition", "Définition", ({ definition }, language) => definition[language]),
  ],
});

import type { Tables } from "../tables.ts";
import { multilingual } from "./cells.ts";

/** Themes. */
export const themesOf = (tables: Tables) =>
  tables.themes.map((row) => ({
    id: row.id,
    names: multilingual(row, "name"),
    definition: multilingual(row, "definition"),
  }));

/** Free words of the sources, each under its theme. */
export const keywordsOf = (tables: Tables) =>
  tables.theme_words.map((row) => ({ id: row.word_fr, names: multilingual(row, "word"), themeId: row.theme_id }));

/** Devices that partnerships used. */
export const toolsOf = (tables: Tables) =>
  tables.tools.map((row) => ({
    id: row.id,
    names: multilingual(row, "name"),
    definition: multilingual(row, "definition"),
  }));

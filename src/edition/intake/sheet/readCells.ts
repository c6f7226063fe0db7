import { fold, wordsOf } from "../../../domain/fold.ts";
import { textsOf } from "../../../domain/languages.ts";
import type { CellReader } from "../../../domain/minutes/nameReader.ts";
import { type Atlas, type Kind, kinds, type Status, statuses } from "../../../domain/model.ts";
import { readDate } from "../../../domain/typedDate.ts";

/** Words that tell kinds of ties, in any of our languages; beginnings of folded words. */
const kindWords: readonly (readonly [RegExp, Kind])[] = [
  [/jumel|twin|توام/, "twinning"],
  [/associati|جمعو|جمعي/, "association-project"],
  [/program|برنامج/, "programme"],
  [/institution|مؤسس|موسس/, "institution"],
  [/cooperation|partenariat|partnership|convention|تعاون|شراك|اتفاق/, "cooperation"],
];

/** A kind of tie, by its code or as people call it. */
export function readKind(cell: string): Kind | undefined {
  const folded = fold(cell);
  return kinds.find((kind) => kind === cell.toLowerCase()) ?? kindWords.find(([words]) => words.test(folded))?.[1];
}

/** Names of statuses, as the site says them and as people shorten them; folded. */
const statusWords: Readonly<Record<string, Status>> = {
  actif: "active",
  active: "active",
  "en cours": "active",
  نشطه: "active",
  "en construction": "building",
  "a relancer": "revival",
  "en attente": "waiting",
  "a l arret": "stalled",
  "en sommeil": "stalled",
  متوقفه: "stalled",
  termine: "ended",
  ended: "ended",
  منتهيه: "ended",
  "non confirme": "unconfirmed",
};

/** A status: by its code, by its name, or by the phrases of the lexicon of minutes. */
export function readStatus(cell: string, reader: CellReader): Status | undefined {
  const own = statuses.find((status) => status === cell.toLowerCase()) ?? statusWords[fold(cell).trim()];
  if (own) return own;
  const told = reader.phrases(cell).filter(({ phrase }) => phrase.meaning === "status" && phrase.value !== "none");
  const last = told.at(-1)?.phrase.value;
  return statuses.find((status) => status === last);
}

/** Whether a cell names Morocco, by name or by code, alone or among others. */
export const isMorocco = (cell: string): boolean =>
  wordsOf(cell).some((word) => /^(?:maroc|morocco|marruecos|ma|mar|مغرب)$/.test(word));

/** A date of a sheet: as it is typed, or a year that a spreadsheet made a number of. */
export const readSheetDate = (cell: string): string | undefined => readDate(cell.replace(/(?<=^\d{4}-\d\d-\d\d)T.*$/, ""));

/** Words of the tables that items of a cell stand for, and the items that stand for none. */
export function readWords(
  cell: string,
  atlas: Atlas,
): { readonly words: readonly string[]; readonly unknown: readonly string[] } {
  const items = cell
    .split(/[|;,/،؛\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  const keywords = [...atlas.keywords.values()];
  const words: string[] = [];
  const unknown: string[] = [];
  for (const item of items) {
    const key = wordsOf(item).join(" ");
    const own = keywords.find(({ names }) => textsOf(names).some((name) => wordsOf(name).join(" ") === key));
    const theme = [...atlas.themes.values()].find(
      ({ id, names }) => id === item || textsOf(names).some((name) => wordsOf(name).join(" ") === key),
    );
    const name = ` ${wordsOf(theme?.names.fr ?? "").join(" ")} `;
    const ofTheme = keywords
      .filter(({ themeId, names }) => themeId === theme?.id && name.includes(` ${wordsOf(names.fr).join(" ")} `))
      .sort((a, b) => b.names.fr.length - a.names.fr.length)[0];
    const found = own ?? ofTheme;
    if (found) words.push(found.id);
    else unknown.push(item);
  }
  return { words: [...new Set(words)], unknown };
}

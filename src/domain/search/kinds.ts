import { type Level, levels } from "../model.ts";
import { tellingWords, withoutJoined } from "./tellingWords.ts";

/**
 * What authorities of a level, and the bodies that govern them, are called in French, English and Arabic, listed with
 * commas. Not in the plural: "villes jumelées" names no town.
 */
const kindNames: Readonly<Record<Level, readonly string[]>> = {
  region: [
    "région, ancienne région, conseil régional, conseil de la région, collectivité territoriale",
    "region, former region, regional council",
    "جهة, مجلس جهة, المجلس الجهوي",
  ],
  department: [
    "département, conseil départemental, conseil général, province, conseil provincial, préfecture, conseil préfectoral",
    "department, departmental council, provincial council, prefecture, prefectural council",
    "إقليم, عمالة, عمالة إقليم, عمالة أو إقليم, مجلس إقليم, مجلس عمالة, المجلس الإقليمي, مجلس العمالة",
  ],
  municipality: [
    "commune, commune urbaine, commune rurale, commune d’outre-mer, conseil communal",
    "ville, mairie, hôtel de ville, municipalité, conseil municipal",
    "municipality, overseas municipality, rural municipality, city, town, village, city council, town council",
    "municipal council, city hall, town hall",
    "جماعة, جماعة حضرية, جماعة قروية, جماعة بما وراء البحار, مجلس جماعة, المجلس الجماعي",
    "مدينة, مجلس مدينة, بلدية, المجلس البلدي",
  ],
  intermunicipality: [
    "EPCI, intercommunalité, communauté, communauté de communes, communauté urbaine, communauté d’agglomération",
    "agglomération, agglo, métropole, collectivité à statut particulier, CA, CC, CU",
    "metropolis, urban community, agglomeration community, community of municipalities",
    "ميتروبول, مجموعة حضرية, مجموعة تجمع حضري, مجموعة جماعات",
  ],
  other: ["parc naturel régional, cercle", "regional nature park, district", "منتزه طبيعي جهوي, دائرة"],
};

const levelsByPhrase: ReadonlyMap<string, Level> = new Map(
  levels.flatMap((level) =>
    kindNames[level].flatMap((names) => names.split(", ")).map((name) => [tellingWords(name).join(" "), level] as const),
  ),
);

/** Longest name of a kind, in words that say something. */
const longestKind = 3;

/** A kind that is named among words: the level it means, and where its words end. */
export interface NamedKind {
  readonly level: Level;
  readonly end: number;
}

/** The kind that some words name from a place on, by the longest of its names; absent where they name none. */
export function kindAt(words: readonly string[], start: number): NamedKind | undefined {
  for (let end = Math.min(words.length, start + longestKind); end > start; end -= 1) {
    const phrase = words.slice(start, end).join(" ");
    const level = levelsByPhrase.get(phrase) ?? levelsByPhrase.get(withoutJoined(phrase));
    if (level) return { level, end };
  }
  return undefined;
}

/** Words that name the kind of an authority beside others: its level, and the others. Absent where none do, or where all do. */
export function withoutKind(words: readonly string[]): { readonly level: Level; readonly words: readonly string[] } | undefined {
  for (const start of words.keys()) {
    const kind = kindAt(words, start);
    if (!kind) continue;
    const others = [...words.slice(0, start), ...words.slice(kind.end)];
    return others.length > 0 ? { level: kind.level, words: others } : undefined;
  }
  return undefined;
}

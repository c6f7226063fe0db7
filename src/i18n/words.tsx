import { createContext, type ReactNode, use, useContext, useMemo } from "react";
import type { Language, Multilingual } from "../domain/languages.ts";
import type { Atlas, PartialDate, Territory, ThemeId } from "../domain/model.ts";
import { addDays, yearOf } from "../domain/dates.ts";
import { languageFacts } from "./languages.ts";
import type { MessageId, Messages } from "./messages.ts";
import { sayIn, type Values } from "./say.ts";

/** Words, numbers and dates of the language in force. */
export interface Words {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly locale: string;
  /** A message, with its plurals and values. */
  readonly say: (id: MessageId, values?: Values) => string;
  /** The name or sentence of a datum in the language. */
  readonly of: (names: Multilingual) => string;
  readonly number: (value: number) => string;
  readonly money: (value: number, currency: string) => string;
  readonly percent: (ratio: number) => string;
  /** A date as precise as it is known: "2016", "février 2016", "17 février 2016". */
  readonly date: (date: PartialDate) => string;
  /** Items joined as in a sentence. */
  readonly list: (items: readonly string[]) => string;
  /** Name of a language by its code: "arabe". */
  readonly languageName: (code: string) => string;
  /** Compares two texts as a dictionary of the language would. */
  readonly compare: (a: string, b: string) => number;
}

const options = {
  4: { year: "numeric" },
  7: { year: "numeric", month: "long" },
  10: { year: "numeric", month: "long", day: "numeric" },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>;

/** What takes browsers a while to make, made when it is first asked for. */
function once<Value>(create: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= create());
}

/** Words of a language from its catalogue. */
export function createWords(language: Language, messages: Messages): Words {
  const { locale, direction } = languageFacts[language];
  const numberFormat = new Intl.NumberFormat(locale);
  const percentFormat = once(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }));
  const dateFormats = new Map(
    Object.entries(options).map(([length, format]) => [
      Number(length),
      once(() => new Intl.DateTimeFormat(locale, { ...format, timeZone: "UTC" })),
    ]),
  );
  const collator = once(() => new Intl.Collator(locale));
  const languageNames = once(() => new Intl.DisplayNames(locale, { type: "language" }));
  const listFormat = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  return {
    language,
    direction,
    locale,
    say: sayIn(locale, messages),
    of: (names) => names[language],
    number: (value) => numberFormat.format(value),
    money: (value, currency) => value.toLocaleString(locale, { style: "currency", currency, maximumFractionDigits: 0 }),
    percent: (ratio) => percentFormat().format(ratio),
    date: (date) => {
      if (date.length === 4) return date;
      const padded = date.length === 7 ? `${date}-01` : date;
      const text =
        dateFormats
          .get(date.length)?.()
          .format(new Date(`${padded}T00:00:00Z`)) ?? date;
      // French counts the first of a month, which its formats do not know.
      return language === "fr" ? text.replace(/^1(?= )/, "1er") : text;
    },
    list: (items) => listFormat().format(items),
    languageName: (code) => languageNames().of(code) ?? code,
    compare: (a, b) => collator().compare(a, b),
  };
}

export const WordsContext = createContext<Words | undefined>(undefined);

/** All words of the language in force, where the page may speak without some of them: as soon as they are there. */
export interface LaterWords {
  readonly loaded: Words | undefined;
  /** Loads them; always the same promise until that fails and is forgotten. */
  readonly load: () => Promise<Words>;
}

const LaterWordsContext = createContext<LaterWords | undefined>(undefined);

interface WordsProviderProps {
  readonly language: Language;
  readonly messages: Messages;
  /** Where to find the other messages of the language, if these are not all. */
  readonly later?: LaterWords;
  readonly children: ReactNode;
}

/** Gives the words of a language to what it holds. */
export function WordsProvider({ language, messages, later, children }: WordsProviderProps) {
  const words = useMemo(() => createWords(language, messages), [language, messages]);
  return (
    <LaterWordsContext value={later}>
      <WordsContext value={words}>{children}</WordsContext>
    </LaterWordsContext>
  );
}

/** All words of the language in force; it suspends while they come, and throws when they do not. */
export function useAllWords(): Words {
  const words = useWords();
  const later = useContext(LaterWordsContext);
  return later ? (later.loaded ?? use(later.load())) : words;
}

/** Words of the language in force. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("outside of WordsProvider");
  return words;
}

/**
 * A territory with what distinguishes it from a namesake: "Figuig (province)", and from its heir when it is no more:
 * "Oriental (région jusqu’en 2015)". Municipalities stand alone, but for those
 * that have a namesake: "Saint-Denis (La Réunion)".
 */
export function territoryTitle(words: Words, territory: Territory): string {
  const name = words.of(territory.names);
  if (territory.validTo !== undefined) {
    const designation = words.say(`designation.${territory.designation}`);
    return words.say("territory.former", { name, designation, year: String(yearOf(addDays(territory.validTo, -1))) });
  }
  return territory.level === "municipality" || territory.level === "intermunicipality" || territory.level === "other"
    ? territory.distinction
      ? words.say("territory.title", { name, designation: words.of(territory.distinction) })
      : name
    : words.say("territory.title", { name, designation: words.say(`designation.${territory.designation}`) });
}

/** Name of a theme. */
export function themeName(words: Words, { themes }: Atlas, id: ThemeId): string {
  const theme = themes.get(id);
  return theme ? words.of(theme.names) : id;
}

/** Name of an actor; its id where the atlas does not know it. */
export function actorName(words: Words, { actors }: Pick<Atlas, "actors">, id: string): string {
  const actor = actors.get(id);
  return actor ? words.of(actor.names) : id;
}

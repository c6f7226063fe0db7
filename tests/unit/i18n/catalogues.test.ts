import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { type Language, languages, sourceLanguage } from "../../../src/domain/languages.ts";
import { languageFacts } from "../../../src/i18n/languages.ts";
import { catalogues } from "../../fixtures/words.ts";

/** A part of a message in ICU syntax, as far as these tests look at it. */
interface Part {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
  readonly children?: readonly Part[];
}
const selectPart = 5;
const pluralPart = 6;

/** A number of each plural category that any of our languages tells apart. */
const numbers = [0, 1, 2, 3, 6, 10, 11, 26, 99, 100, 101, 102, 1_000_000];

/** A message as the library understands it. @throws Error when it is no ICU message */
const formatOf = (code: Language, message: string) => new IntlMessageFormat(message, languageFacts[code].locale);
const partsOf = (code: Language, message: string) => formatOf(code, message).getAst() as readonly Part[];

/** Arguments of a message, and what each is: a plural, a choice, or a plain value. */
function argumentsOf(parts: readonly Part[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { type, value, options = {}, children = [] } of parts) {
    if (type >= 1 && type <= pluralPart)
      found.set(String(value), type === pluralPart ? "number" : type === selectPart ? "choice" : "value");
    for (const inner of [children, ...Object.values(options).map((option) => option.value)]) {
      for (const [name, kind] of argumentsOf(inner)) if (!found.has(name)) found.set(name, kind);
    }
  }
  return found;
}

/** Every plural that a message tells, with its forms. */
function pluralsOf(parts: readonly Part[]): readonly (readonly string[])[] {
  return parts.flatMap(({ type, options = {}, children = [] }) => [
    ...(type === pluralPart ? [Object.keys(options)] : []),
    ...pluralsOf(children),
    ...Object.values(options).flatMap((option) => pluralsOf(option.value)),
  ]);
}

const french = Object.entries(catalogues[sourceLanguage]);

describe.each(languages.filter((language) => language !== sourceLanguage))("the catalogue in %s", (code) => {
  test("says all that the French one says, and nothing else, in the same order", () => {
    expect(Object.keys(catalogues[code])).toEqual(french.map(([key]) => key));
  });

  test("takes the same values in each message", () => {
    const names = (language: Language, message: string) => [...argumentsOf(partsOf(language, message)).keys()].sort();
    const own = Object.entries(catalogues[code]).map(([key, message]) => [key, names(code, message)]);
    expect(own).toEqual(french.map(([key, message]) => [key, names("fr", message)]));
  });
});

describe.each(languages)("every message in %s", (code) => {
  const { locale } = languageFacts[code];
  const messages = Object.entries(catalogues[code]);

  test("says something, without a stray space at its ends", () => {
    const isSeparator = (id: string) => /(^|\.)separator$/.test(id);
    expect(messages.filter(([, message]) => message.trim() === "")).toEqual([]);
    expect(messages.filter(([id, message]) => !isSeparator(id) && message !== message.trim())).toEqual([]);
  });

  test("can be said with a number of every plural category, and nothing of its syntax is left in it", () => {
    const categories = new Set(numbers.map((count) => new Intl.PluralRules(locale).select(count)));
    expect([...categories].sort()).toEqual([...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort());
    for (const [id, message] of messages) {
      const kinds = [...argumentsOf(partsOf(code, message))];
      for (const count of numbers) {
        const values = Object.fromEntries(
          kinds.map(([name, kind]) => [name, kind === "value" ? count : kind === "choice" ? "fr" : count]),
        );
        const said = String(formatOf(code, message).format(values));
        expect([id, said.trim() !== "", /[{}]|undefined|NaN/.test(said)]).toEqual([id, true, false]);
      }
    }
  });

  test("has a form for whatever number comes, and no form that its language never uses", () => {
    const used = new Set(["other", ...new Intl.PluralRules(locale).resolvedOptions().pluralCategories]);
    for (const [id, message] of messages) {
      for (const forms of pluralsOf(partsOf(code, message))) {
        expect([id, forms.includes("other")]).toEqual([id, true]);
        expect([id, forms.filter((form) => !form.startsWith("=") && !used.has(form))]).toEqual([id, []]);
      }
    }
  });
});

test("an Arabic message tells one, two, a few and many apart, and zero in words of its own or with the others", () => {
  const lacking = Object.entries(catalogues.ar).flatMap(([id, message]) =>
    pluralsOf(partsOf("ar", message))
      .map((forms) => ["one", "two", "few", "many", "other"].filter((form) => !forms.includes(form)))
      .filter((missing) => missing.length > 0)
      .map((missing) => `${id}: ${missing.join()}`),
  );
  expect(lacking).toEqual([]);
});

describe.each(languages)("words in %s", (language) => {
  const said = Object.entries(catalogues[language]).filter(([key]) => key !== "partnership.title");
  const signs = /^(?:[\s\p{P}\p{N}\p{S}]|\{[^{}]*\}|CSV|GeoJSON|FR|EN)*$/u;
  const scripts = { latin: /\p{Script=Latin}/u, arabic: /\p{Script=Arabic}/u };
  const { script } = languageFacts[language];

  test("are written in its letters", () => {
    expect(said.filter(([, message]) => !scripts[script].test(message) && !signs.test(message))).toEqual([]);
  });

  test("hold no letter of another script, but for signs and names of formats", () => {
    const others = Object.entries(scripts).filter(([name]) => name !== script && name !== "latin");
    expect(said.filter(([, message]) => others.some(([, letters]) => letters.test(message)))).toEqual([]);
  });
});

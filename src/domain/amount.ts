import { currencies, type Currency } from "./shores.ts";

/** Why a text is not taken as a number: beside the field, each has a sentence of its own. */
export type NumberProblem = "negative" | "unreadable" | "little" | "inverted" | "absurd" | "currency";

/** What a reader typed in a field for numbers: nothing, a number, or something that is refused. */
export interface TypedNumber {
  readonly value?: number;
  readonly problem?: NumberProblem;
  /** What the same text would be if its separator parted decimals, where it could: the reader is told that it was read otherwise. */
  readonly otherReading?: number;
}

/** Which numbers a field takes. */
export interface NumberRule {
  /** The least and the greatest that make sense; more is refused as absurd. */
  readonly least: number;
  readonly most: number;
  /** What is said of less than that, but something: nothing can be worked out with it, or it is told the other way round. */
  readonly less: "little" | "inverted";
  /** What one separator before three digits means: `1.500` is an amount of 1 500, but a rate of one and a half. */
  readonly threeDigits: "thousands" | "decimals";
  /** How many decimals are kept. */
  readonly decimals: number;
  /** What the field is in: a sign of another currency is refused. */
  readonly currency?: Currency;
}

/** Amounts of money of a project, up to more than any joint fund ever held: what somebody puts in may be nothing. */
export const partRule: NumberRule = { least: 0, most: 1_000_000_000, less: "little", threeDigits: "thousands", decimals: 2 };
/** Amounts that nothing can be worked out by when they are nothing. */
export const amountRule: NumberRule = { ...partRule, least: 1 };
/** Dirhams for a euro: less than one is most likely euros for a dirham. */
export const rateRule: NumberRule = { least: 1, most: 100, less: "inverted", threeDigits: "decimals", decimals: 4 };

/** What people write before or after an amount. */
const currencySigns: Readonly<Record<Currency, string>> = {
  EUR: "€|euros?|eur|[أي]ورو",
  MAD: "dhs?|mad|درهما?|دراهم",
};
const marksOfDirection = /[\u200E\u200F\u061C]/gu;
/** Spaces of every width and apostrophes that part thousands, and their Arabic sign. */
const thousandsOnly = /[\s'’\u066C]/gu;

/** Western digits for Arabic-Indic and Persian ones. */
export const westernDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));

/** A text without the sign of a currency at one of its ends, and that currency. */
function withoutSign(text: string): { readonly text: string; readonly currency?: Currency } {
  for (const currency of currencies) {
    const sign = new RegExp(
      `^(?:${currencySigns[currency]})\\.?(?=[\\d\\s])|(?<=[\\d\\s,.])(?:${currencySigns[currency]})\\.?$`,
      "iu",
    );
    if (sign.test(text)) return { text: text.replace(sign, "").trim(), currency };
  }
  return { text };
}

/** A number whose thousands and decimals are parted by commas or points, in the form that `Number` reads. */
function plainForm(text: string, threeDigits: NumberRule["threeDigits"]): string | undefined {
  // The Arabic sign of decimals parts nothing else.
  const [whole = "", ...parts] = text.split("\u066B");
  if (parts.length > 0) return [whole.replace(/[.,]/g, ""), ...parts].join(".");
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  if (last < 0) return text;
  const others = text.slice(0, last);
  const hasOneKind = !/[.,]/.test(others) || others.includes(text.charAt(last));
  const [first = "", ...groups] = text.split(/[.,]/);
  const areThousands = groups.every((group) => group.length === 3) && /^[1-9]\d{0,2}$/.test(first);
  const isSeveral = groups.length > 1;
  if (hasOneKind && areThousands && (isSeveral || threeDigits === "thousands")) return [first, ...groups].join("");
  if (hasOneKind && isSeveral) return undefined;
  return `${others.replace(/[.,]/g, "")}.${text.slice(last + 1)}`;
}

/** The number that a text without spaces and signs says, if it says one. */
function valueOf(text: string, threeDigits: NumberRule["threeDigits"], decimals: number): number | undefined {
  const plain = plainForm(text, threeDigits);
  if (plain === undefined || !/^(?:\d+\.?\d*|\.\d+)$/.test(plain)) return undefined;
  return Math.round(Number(plain) * 10 ** decimals) / 10 ** decimals;
}

/**
 * Reads a number as people type it in French, Arabic or English: digits of either script, thousands parted by spaces,
 * points, commas or nothing, decimals after a comma or a point, the name of the currency beside it or not.
 */
export function readNumber(typed: string, rule: NumberRule): TypedNumber {
  const { least, most, less, threeDigits, decimals } = rule;
  const tidy = westernDigits(typed.replace(marksOfDirection, "").trim());
  if (tidy === "") return {};
  const { text: signless, currency } = withoutSign(tidy);
  const text = signless.replace(thousandsOnly, "");
  const isNegative = /^[-−–]/.test(text);
  const digits = text.replace(/^[-−–+]/, "");
  const value = valueOf(digits, threeDigits, decimals);
  if (value === undefined) return { problem: "unreadable" };
  if (currency && rule.currency && currency !== rule.currency) return { problem: "currency" };
  if (isNegative && value > 0) return { problem: "negative" };
  if (value < least) return { problem: value > 0 ? less : "little" };
  if (value > most) return { problem: "absurd" };
  const other = valueOf(digits, "decimals", decimals);
  return other === undefined || other === value || other < least ? { value } : { value, otherReading: other };
}

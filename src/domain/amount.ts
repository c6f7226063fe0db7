/** Why a text is not taken as a number: beside the field, each has a sentence of its own. */
export type NumberProblem = "negative" | "unreadable" | "absurd";

/** What a reader typed in a field for numbers: nothing, a number, or something that is refused. */
export interface TypedNumber {
  readonly value?: number;
  readonly problem?: NumberProblem;
}

/** Which numbers a field takes. */
export interface NumberRule {
  /** The greatest that makes sense; more is refused as absurd. */
  readonly most: number;
  /** What one separator before three digits means: `1.500` is an amount of 1 500, but a rate of one and a half. */
  readonly threeDigits: "thousands" | "decimals";
}

/** Amounts of money of a project, up to more than any joint fund ever held. */
export const amountRule: NumberRule = { most: 1_000_000_000, threeDigits: "thousands" };
/** Dirhams for a euro. */
export const rateRule: NumberRule = { most: 100, threeDigits: "decimals" };

/** What people write after an amount, and marks of direction, which change nothing of it. */
const signs = /[\u200E\u200F\u061C]|(?:€|eur|euros?|dhs?|mad|درهما?|دراهم|[أي]ورو)\.?$/giu;
/** Spaces of every width and apostrophes that part thousands, and their Arabic sign. */
const thousandsOnly = /[\s'’\u066C]/gu;

/** Western digits for Arabic-Indic and Persian ones. */
export const westernDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));

/** A number whose thousands and decimals are parted by commas or points, in the form that `Number` reads. */
function plainForm(text: string, { threeDigits }: NumberRule): string | undefined {
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  if (last < 0) return text;
  const others = text.slice(0, last);
  const hasOneKind = !/[.,]/.test(others) || others.includes(text.charAt(last));
  const groups = text.split(/[.,]/);
  const areThousands = groups.slice(1).every((group) => group.length === 3) && (groups[0] ?? "").length <= 3;
  const isSeveral = groups.length > 2;
  if (hasOneKind && areThousands && (isSeveral || threeDigits === "thousands")) return groups.join("");
  if (hasOneKind && isSeveral) return undefined;
  return `${others.replace(/[.,]/g, "")}.${text.slice(last + 1)}`;
}

/**
 * Reads a number as people type it in French, Arabic or English: digits of either script, thousands parted by spaces,
 * points, commas or nothing, decimals after a comma or a point, the name of the currency after it or not.
 */
export function readNumber(typed: string, rule: NumberRule): TypedNumber {
  const text = westernDigits(typed.trim())
    .replace(signs, "")
    .replace(thousandsOnly, "")
    .replace(/\u066B/g, ",");
  if (text === "") return typed.trim() === "" ? {} : { problem: "unreadable" };
  const isNegative = /^[-−–]/.test(text);
  const plain = plainForm(text.replace(/^[-−–+]/, ""), rule);
  if (plain === undefined || !/^(?:\d+\.?\d*|\.\d+)$/.test(plain)) return { problem: "unreadable" };
  const value = Number(plain);
  if (isNegative && value > 0) return { problem: "negative" };
  return value > rule.most ? { problem: "absurd" } : { value };
}

import { sourceLanguage } from "../domain/languages.ts";
import type { SchemeFact } from "../domain/model.ts";
import { isCurrency } from "../domain/shores.ts";
import type { Words } from "./words.tsx";

function figureText(words: Words, { number, unit }: SchemeFact): string | undefined {
  if (number === undefined || unit === undefined) return undefined;
  if (isCurrency(unit)) return words.money(number, unit);
  if (unit === "projects") return words.say("funding.projects", { count: number });
  return words.say(unit === "percent-min" ? "funding.atLeast" : "funding.atMost", { share: words.percent(number / 100) });
}

/** Whether the words of a fact say its figure: projects always, money in units or in millions. */
function wordsSayFigure({ number = 0, unit, text }: SchemeFact): boolean {
  if (!text || unit === undefined) return false;
  if (!isCurrency(unit)) return unit === "projects";
  const figures = [number, number / 1_000_000].map((one) => String(one).replace(".", ","));
  return figures.some((figure) => new RegExp(`(?<![\\d,])${figure}(?![\\d,])`).test(text[sourceLanguage]));
}

/** A fact on a support scheme in words: its figure, then what the source adds; the words alone where they say the figure. */
export function factText(words: Words, fact: SchemeFact): string {
  const told = fact.text && words.of(fact.text);
  return [wordsSayFigure(fact) ? undefined : figureText(words, fact), told].filter(Boolean).join(" · ");
}

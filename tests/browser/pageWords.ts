import type { Page } from "@playwright/test";
import type { Language } from "../../src/domain/languages.ts";
import { statuses } from "../../src/domain/model.ts";
import { ar } from "../../src/i18n/ar.ts";
import { en } from "../../src/i18n/en.ts";
import { fr } from "../../src/i18n/fr.ts";

const catalogues = { fr, ar, en } as const;

/** What tells how old a status is: a year, a span of years, or that none is known. */
const ageWords: Readonly<Record<Language, string>> = {
  fr: "\\d{4}| ans\\b|âge|dat[eé]",
  ar: "\\d{4}|سنة|سنتين|سنوات|تاريخ|مؤرخ",
  en: "\\d{4}| years\\b| age\\b|date",
};

/**
 * Every place of the page, seen or heard, where the label of a status stands without any word of its age in the same line,
 * row, card or control. Titles of documents are not ours, and the page of the method says what each label means. English
 * labels are common words: they are looked for as they are written.
 */
export async function statusesWithoutAge(page: Page, language: Language): Promise<readonly string[]> {
  const labels = statuses.map((status) => catalogues[language][`status.${status}`].replaceAll(" ", "[\\s\\u00a0]"));
  return page.evaluate(
    ({ label, flags, age }) => {
      const [isStatus, isAge] = [new RegExp(label, flags), new RegExp(age, "iu")];
      const lines =
        "li, tr, p, output, dl > div, label, button, summary, figcaption, h1, h2, h3, h4, th, text, title, [role=option]";
      const heard = [...document.querySelectorAll("[title], [aria-label]")].flatMap((element) =>
        [element.getAttribute("title") ?? "", element.getAttribute("aria-label") ?? ""].map((text) => [text, text] as const),
      );
      const written: (readonly [string, string])[] = [[document.title, document.title]];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element || element.closest("cite, script, style, noscript, #method, #limits")) continue;
        written.push([node.textContent ?? "", element.closest(lines)?.textContent ?? ""]);
      }
      return [...heard, ...written].flatMap(([text, line]) => (isStatus.test(text) && !isAge.test(line) ? [line] : []));
    },
    {
      label: `(?<!\\p{L})(?:${labels.join("|")})(?!\\p{L})`,
      flags: language === "en" ? "u" : "iu",
      age: ageWords[language],
    },
  );
}

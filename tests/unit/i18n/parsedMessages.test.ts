import { parse } from "@formatjs/icu-messageformat-parser";
import { expect, test } from "vitest";
import { parsedMessages } from "../../../.build/messages.ts";
import { languages } from "../../../src/domain/languages.ts";
import { catalogues } from "../../fixtures/words.ts";

/** All that a parsed message says by itself, in all its choices. */
const textsIn = (parsed: unknown): readonly string[] =>
  JSON.stringify(parsed, (key, value: unknown) => (key === "location" ? undefined : value)).match(/(?<="value":")[^"]*/g) ?? [];

test("French messages typed with plain spaces are set with those that no line may break", () => {
  const parsed = parsedMessages(catalogues.fr, "fr");
  const texts = Object.values(parsed).flatMap(textsIn);
  expect(texts.filter((text) => / [;:?!»%€]|« /.test(text))).toEqual([]);
  expect(Object.values(catalogues.fr).filter((text) => / [;:?!»%€]|« /.test(text)).length).toBeGreaterThan(50);
  expect(textsIn(parsed["chips.value"])).toContain("\u00a0: ");
  expect(textsIn(parsed["search.free"])).toEqual(["Chercher «\u00a0", "query", "\u00a0» partout"]);
});

test.each(languages)("setting the messages in %s touches spaces and signs alone: values and choices stay", (language) => {
  for (const [id, message] of Object.entries(catalogues[language])) {
    const plain = JSON.stringify(parse(message));
    const set = JSON.stringify(parsedMessages({ [id]: message }, language)[id]);
    expect(set.replaceAll(/[\u00a0\u202f]/g, " ")).toBe(plain.replaceAll(/[\u00a0\u202f]/g, " "));
  }
});

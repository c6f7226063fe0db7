import { expect, test } from "vitest";
import { titleLanguage } from "../../../src/i18n/titleLanguage.ts";

test.each([
  ["ar", "إطلاق اسم الدار البيضاء على مجموعة ترامواي ببوردو", "ar"],
  ["ar", "Convention Taroudant / Antony", "fr"],
  ["nl", "Stedenband Tanger", "nl"],
] as const)("a document in %s called %j is read aloud in %s", (language, title, expected) => {
  expect(titleLanguage({ language, title })).toBe(expected);
});

import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../../src/domain/languages.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import {
  confirmationCell,
  confirmationDate,
  confirmationText,
  partnershipTitle,
  sinceText,
  startYears,
} from "../../../src/i18n/describe.ts";
import { catalogues as loaded } from "../../../src/i18n/catalogues.ts";
import { languageFacts, preferredLanguage } from "../../../src/i18n/languages.ts";
import { territoryTitle } from "../../../src/i18n/words.tsx";
import { miniAtlas, partnership, source, statement } from "../../fixtures/miniAtlas.ts";
import { realAtlas, realTerritory } from "../../fixtures/realAtlas.ts";
import { catalogues, wordsOf } from "../../fixtures/words.ts";

/** The text without the signs of direction and the narrow spaces that locales add. */
const plain = (text: string) => text.replace(/[\u200E\u200F\u061C]/g, "").replace(/[\u00A0\u202F]/g, " ");

describe("a date is said as precisely as it is known", () => {
  test.each([
    ["fr", "2016", "2016"],
    ["fr", "2016-02", "février 2016"],
    ["fr", "2016-02-17", "17 février 2016"],
    ["en", "2016-02", "February 2016"],
    ["en", "2016-02-17", "17 February 2016"],
    ["ar", "2016", "2016"],
    ["ar", "2016-02-17", "17 فبراير 2016"],
  ] as const)("in %s %s is %s", (language, date, said) => {
    expect(plain(wordsOf[language].date(date))).toBe(said);
  });

  test("the first of January stays on the first of January, wherever the reader is", () => {
    expect(wordsOf.fr.date("2016-01-01")).toContain("janvier 2016");
  });
});

describe("numbers", () => {
  test("are written as each language does", () => {
    expect([plain(wordsOf.fr.number(1234.5)), wordsOf.en.number(1234.5), plain(wordsOf.ar.number(1234.5))]).toEqual([
      "1 234,5",
      "1,234.5",
      "1.234,5",
    ]);
  });

  test("agree with what they count, in the six ways of Arabic too", () => {
    const said = (language: Language) =>
      [0, 1, 2, 3, 11, 100].map((count) => plain(wordsOf[language].say("count.partnerships", { count })));
    expect(said("fr").slice(0, 3)).toEqual(["aucun partenariat", "1 partenariat", "2 partenariats"]);
    expect(new Set(said("en").map((text) => text.replace(/\d+/, ""))).size).toBe(3);
    expect(said("ar")).toEqual(["لا شراكة", "شراكة واحدة", "شراكتان", "3 شراكات", "11 شراكة", "100 شراكة"]);
  });

  test("of money and shares wear their sign", () => {
    expect(plain(wordsOf.fr.money(900_000, "EUR"))).toBe("900 000 €");
    expect(plain(wordsOf.fr.percent(0.25))).toBe("25 %");
    // A share that a condition just misses is not rounded to it, and halves add up.
    expect(plain(wordsOf.fr.percent(0.2499))).toBe("24,99 %");
    expect(plain(wordsOf.en.percent(0.225))).toBe("22.5%");
    expect(wordsOf.en.money(900_000, "EUR")).toBe("€900,000");
  });
});

describe("names", () => {
  test("of provinces and regions say what they are, those of towns stand alone", () => {
    expect(territoryTitle(wordsOf.fr, realTerritory("fr-region-11"))).toBe("Île-de-France (région)");
    expect(territoryTitle(wordsOf.fr, realTerritory("fr-municipality-13055"))).toBe("Marseille");
  });

  test("of a partnership begin with the French side, in every language", () => {
    const entry = takeSnapshot(realAtlas, undefined).byId.get("marseille--rabat");
    const title = (language: Language) => plain(partnershipTitle(wordsOf[language], realAtlas, entry?.parties ?? []));
    expect([title("fr"), title("ar"), title("en")]).toEqual(["Marseille – Rabat", "مرسيليا – الرباط", "Marseille – Rabat"]);
  });

  test("of several parties are joined as in a sentence", () => {
    expect([wordsOf.fr.list(["a", "b", "c"]), wordsOf.en.list(["a", "b"])]).toEqual(["a, b et c", "a and b"]);
  });
});

describe("a confirmation", () => {
  const entry = takeSnapshot(realAtlas, undefined).byId.get("marseille--rabat");

  test("is told with its age", () => {
    if (!entry) throw new Error("no entry");
    expect(plain(confirmationDate(wordsOf.fr, entry, "2026-11-22") ?? "")).toBe("17 février 2016 (il y a 10 ans)");
    expect(plain(confirmationText(wordsOf.en, entry, "2016-03-01"))).toMatch(/17 February 2016/);
  });

  test("of what is asleep or ended does not say that it is confirmed", () => {
    const { entries } = takeSnapshot(realAtlas, undefined);
    const asleep = entries.filter(({ standing }) => standing.confirmed && standing.status !== "active");
    expect(asleep.length).toBeGreaterThan(10);
    for (const one of asleep)
      for (const language of languages)
        expect(confirmationText(wordsOf[language], one, "2026-11-26")).not.toMatch(/confirm|أكيد|ؤكد/i);
  });

  test("of a bare mention is not said to have no date: it says nothing of a state", () => {
    const { entries } = takeSnapshot(realAtlas, undefined);
    const [mentioned] = entries.filter(({ standing }) => standing.status === "unconfirmed" && standing.deciding.date);
    if (!mentioned) throw new Error("no entry");
    expect(confirmationCell(wordsOf.fr, mentioned, "2026-11-26")).toBe("rien n’est dit de son état");
    expect(confirmationText(wordsOf.en, mentioned, "2026-11-26")).toBe("nothing is said of its state");
  });

  test("that never was is said never to have been", () => {
    const atlas = miniAtlas({
      partnerships: [partnership("pair", "fr-town", "ma-town")],
      statements: [statement("S1", "pair")],
    });
    const [undated] = takeSnapshot(atlas, undefined).entries;
    if (!undated) throw new Error("no entry");
    expect(confirmationDate(wordsOf.fr, undated, "2020-06-01")).toBeUndefined();
    expect(confirmationText(wordsOf.fr, undated, "2020-06-01")).toBe("aucune nouvelle datée");
  });
});

test("a beginning is told with all the years that sources give, those of low confidence only when alone", () => {
  const [pair, doubtful] = miniAtlas({
    partnerships: [partnership("pair", "fr-town", "ma-town"), partnership("doubtful", "fr-town", "ma-town")],
    sources: [source("paper"), source("letter")],
    statements: [
      statement("S1", "pair", { nature: "beginning", date: "1999-05" }),
      statement("S2", "pair", { nature: "beginning", date: "1998", sourceId: "letter" }),
      statement("S3", "pair", { nature: "beginning", date: "1970", confidence: "low" }),
      statement("S4", "pair", { date: "1960" }),
      statement("S5", "doubtful", { nature: "beginning", date: "1970", confidence: "low" }),
    ],
  }).partnerships.values();
  expect(pair && startYears(pair)).toEqual([1998, 1999]);
  expect(pair && sinceText(wordsOf.fr, pair)).toBe("depuis 1998 / 1999");
  expect(doubtful && startYears(doubtful)).toEqual([1970]);
});

test("a beginning is told with its first year when one document tells several steps", () => {
  const [pair] = miniAtlas({
    partnerships: [partnership("pair", "fr-town", "ma-town")],
    statements: [
      statement("S1", "pair", { nature: "beginning", date: "2004-05-17", kind: "twinning" }),
      statement("S2", "pair", { nature: "beginning", date: "2002-03-21" }),
    ],
  }).partnerships.values();
  expect(pair && sinceText(wordsOf.fr, pair)).toBe("depuis 2002");
});

describe("the language at a first visit", () => {
  test.each([
    [["ar-MA", "fr"], "ar"],
    [["de-DE", "en-US", "fr"], "en"],
    [["fr-CA"], "fr"],
    [["de", "zgh"], "fr"],
    [[], "fr"],
  ] as const)("for a browser that wants %j is %s", (wanted, language) => {
    expect(preferredLanguage(wanted)).toBe(language);
  });

  test("only Arabic runs from right to left, and every catalogue can be loaded", async () => {
    expect(languages.filter((language) => languageFacts[language].direction === "rtl")).toEqual(["ar"]);
    for (const language of languages) expect(await loaded[language].load()).toBe(catalogues[language]);
  });
});

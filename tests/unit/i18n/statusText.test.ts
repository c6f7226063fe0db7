import { describe, expect, test } from "vitest";
import type { Statement } from "../../../src/domain/model.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { statusText } from "../../../src/i18n/describe.ts";
import { miniAtlas, partnership, statement } from "../../fixtures/miniAtlas.ts";
import { wordsOf } from "../../fixtures/words.ts";

/** How the status of a partnership of one statement is told on 1 June 2020. */
function told(language: "fr" | "ar" | "en", status: Statement["status"], date?: string, nature: Statement["nature"] = "state") {
  const atlas = miniAtlas({
    partnerships: [partnership("pair", "fr-town", "ma-town")],
    statements: [statement("S1", "pair", { status, nature, ...(date !== undefined && { date }) })],
  });
  const entry = takeSnapshot(atlas, undefined).byId.get("pair");
  return entry && statusText(wordsOf[language], entry);
}

describe("a status is told with its age", () => {
  test.each([
    ["active", "2019", "Actif, confirmé en 2019"],
    ["active", "2016-02-17", "Actif, confirmé en 2016"],
    ["active", "2014", "Dit actif en 2014, à reconfirmer"],
    ["active", "2009", "Dit actif en 2009, sans nouvelle depuis"],
    ["active", undefined, "Dit actif, sans date"],
    ["building", "2019", "Intention de 2019"],
    ["building", "2012", "Intention de 2012, sans suite connue"],
    ["building", undefined, "Intention sans date"],
    ["revival", "2016", "Dit à relancer en 2016"],
    ["waiting", "2009", "Dit en attente en 2009, sans nouvelle depuis"],
    ["stalled", "2016", "Dit à l’arrêt en 2016"],
    ["ended", "2018", "Dit terminé en 2018"],
    ["ended", undefined, "Dit terminé, sans date"],
    ["unconfirmed", "2016", "Seulement cité en 2016"],
    ["unconfirmed", undefined, "Seulement cité, sans date"],
  ] as const)("%s in %s: %s", (status, date, text) => {
    expect(told("fr", status, date)).toBe(text);
  });

  test("an end that is dated itself is told as one", () => {
    expect(told("fr", "ended", "2018", "end")).toBe("Terminé en 2018");
  });

  test("in every language, with its year or with the word that there is none", () => {
    expect(told("en", "active", "2009")).toBe("Said active in 2009, no news since");
    expect(told("ar", "active", "2009")).toBe("ذُكر سنة 2009 أنها نشطة، ولا أخبار عنها منذ ذلك الحين");
    expect(told("ar", "active")).toBe("ذُكر بدون تاريخ أنها نشطة");
  });
});

import { expect, test } from "vitest";
import { laterMention, standingAt } from "../../../src/domain/standing.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { notesOf } from "../../../src/i18n/describeNotes.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { wordsOf } from "../../fixtures/words.ts";

const today = "2026-11-26";

/** What is said since the last news of a partnership, on a day of the real atlas. */
function mentionOf(id: string, day: string): string | undefined {
  const partnership = realAtlas.partnerships.get(id);
  const standing = partnership && standingAt(partnership.statements, realAtlas.sources, day);
  return standing && laterMention(standing, partnership.statements, day);
}

test("a mention later than the last news is told as what it is", () => {
  expect(mentionOf("marseille--marrakech", today)).toBe("2020");
  expect(mentionOf("nimes--meknes", today)).toBe("2022-10");
});

test("not before it was made, nor one that the last news follows, nor where there are only mentions", () => {
  expect(mentionOf("marseille--marrakech", "2019-12-31")).toBeUndefined();
  expect(mentionOf("maubeuge--ouarzazate", today)).toBeUndefined();
  const { entries } = takeSnapshot(realAtlas, undefined);
  const mentioned = entries.filter(({ standing }) => standing.status === "unconfirmed");
  expect(mentioned.length).toBeGreaterThan(0);
  expect(mentioned.filter(({ standing, partnership }) => laterMention(standing, partnership.statements, today))).toEqual([]);
});

test("it stands beside the status wherever that is told", () => {
  const snapshot = takeSnapshot(realAtlas, undefined);
  const entry = snapshot.byId.get("marseille--marrakech");
  const notes = (language: "fr" | "ar" | "en") => entry && notesOf(wordsOf[language], realAtlas, entry, snapshot)[0];
  expect(notes("fr")).toBe("cité en 2020, ce qui ne le confirme pas");
  expect(notes("ar")).toBe("ورد ذكرها سنة 2020، وليس في ذلك تأكيد لوضعها");
  expect(notes("en")).toBe("mentioned in 2020, which does not confirm it");
});

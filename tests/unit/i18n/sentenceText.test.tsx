// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { languages } from "../../../src/domain/languages.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { standInFor } from "../../../src/domain/standIn.ts";
import { SentenceText } from "../../../src/i18n/SentenceText.tsx";
import { keyOf, subjectsOf } from "../../../src/pages/own/site.ts";
import { pageOf } from "../../../src/pages/own/sitePages.tsx";
import { PartnershipFiche } from "../../../src/panels/fiche/PartnershipFiche.tsx";
import { WithSentences } from "../../../src/panels/shared/WithSentences.tsx";
import { showPart } from "../../fixtures/page.tsx";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { wordsOf } from "../../fixtures/words.ts";

afterEach(cleanup);

const sentence = "Le programme commence, avec 12 000 euros !";
/** Every statement as an edition tells it in which it is not translated. */
const untranslated = {
  summaries: Object.fromEntries(
    [...realAtlas.partnerships.values()].flatMap(({ statements }) =>
      statements.map(({ id }) => [id, standInFor(sentence, "fr")]),
    ),
  ),
  doubts: {},
};
const loaded = Promise.resolve(untranslated);

test("a sentence that stands in for a translation is of its own language and direction; all others stand as they are", () => {
  for (const language of languages) {
    const { container } = render(<SentenceText text={standInFor(sentence, language)} />);
    const [part] = container.children;
    expect(part?.tagName).toBe("BDI");
    expect([part?.getAttribute("lang"), part?.getAttribute("dir")]).toEqual([language, language === "ar" ? "rtl" : "ltr"]);
    expect(container.textContent).toBe(`[${language.toUpperCase()}] ${sentence}`);
  }
  const { container } = render(<SentenceText text="[…] [FR] Une phrase." />);
  expect(container.innerHTML).toBe("[…] [FR] Une phrase.");
  expect(render(<SentenceText text={undefined} />).container.innerHTML).toBe("");
});

const isolatedIn = (root: ParentNode) =>
  [...root.querySelectorAll('bdi[lang="fr"][dir="ltr"]')].filter((part) => part.textContent === `[FR] ${sentence}`);

test("a fiche in Arabic keeps the marks of French sentences at their ends, and so does the page of its own", async () => {
  await showPart(
    <WithSentences>
      <PartnershipFiche id="marseille--rabat" ribbon={null} />
    </WithSentences>,
    { language: "ar", resources: { sentences: () => loaded } },
  );
  const told = realAtlas.partnerships.get("marseille--rabat")?.statements.length;
  expect(isolatedIn(document)).toHaveLength(told ?? 0);
  const subjects = subjectsOf(realAtlas);
  const subject = subjects.get(keyOf("partnership", "marseille--rabat"));
  if (!subject) throw new Error("it has no page");
  const site = {
    atlas: realAtlas,
    snapshot: takeSnapshot(realAtlas, undefined),
    words: wordsOf.ar,
    subjects,
    address: undefined,
    publisher: undefined,
  };
  const { html } = pageOf({ ...site, sentences: untranslated }, subject, "previews/x.png");
  const page = new DOMParser().parseFromString(html.replaceAll(/<link rel="stylesheet"[^>]*>/g, ""), "text/html");
  expect(isolatedIn(page)).toHaveLength(told ?? 0);
});

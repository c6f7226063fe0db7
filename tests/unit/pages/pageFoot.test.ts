// @vitest-environment happy-dom
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeSite } from "../../../.build/site.ts";
import { type Language, languages } from "../../../src/domain/languages.ts";
import { wordsOf } from "../../fixtures/words.ts";

/** The feet of the page of a theme, in every language, of a site whose folder has a file of who publishes it. */
function feetWith(publisher: string | undefined): readonly (readonly [Language, Element | null])[] {
  const folder = mkdtempSync(join(tmpdir(), "passerelles-feet-"));
  try {
    mkdirSync(join(folder, "data"));
    writeFileSync(join(folder, "index.html"), "");
    if (publisher !== undefined) writeFileSync(join(folder, "publisher.json"), publisher);
    writeSite({ folder, address: undefined, isWanted: ({ kind, id }) => kind === "theme" && id === "water" });
    return languages.map((language) => {
      const html = readFileSync(join(folder, language, "theme/water.html"), "utf8").replaceAll(
        /<link rel="stylesheet"[^>]*>/g,
        "",
      );
      return [language, new DOMParser().parseFromString(html, "text/html").querySelector("footer")];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const plain = (text: string | null | undefined) => text?.replaceAll(/\s/g, " ");

test("the foot of a page says who publishes and where to write, in its language, and leads to where it is corrected", () => {
  const file = {
    name: { fr: "Réseau", ar: "شبكة", en: "Network" },
    email: "atlas@example.org",
    form: "https://example.org/form",
  };
  const names = file.name;
  for (const [language, foot] of feetWith(JSON.stringify(file))) {
    const told = languages.filter((one) => foot?.textContent.includes(names[one]));
    expect(told).toEqual([language]);
    const links = [...(foot?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
    expect(links.slice(1)).toEqual([
      "mailto:atlas@example.org",
      "https://example.org/form",
      `../../?theme=water&lang=${language}`,
    ]);
  }
});

test.each([undefined, "", '{ "name": "", "email": "" }'])(
  "where %j names nobody, it says so, and to keep the file",
  (publisher) => {
    for (const [language, foot] of feetWith(publisher)) {
      const words = wordsOf[language];
      for (const message of ["publisher.none", "publisher.noAddress"] as const)
        expect(plain(foot?.textContent)).toContain(plain(words.say(message)));
      expect(foot?.querySelector("a.correct")).not.toBeNull();
    }
  },
);

test("a file that cannot be understood stops the pages, and is named", () => {
  expect(() => feetWith('{ "email": "atlas@example.org" }')).toThrow("publisher.json");
});

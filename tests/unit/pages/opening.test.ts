// @vitest-environment happy-dom
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openingOfEdition } from "../../../.build/openingOfEdition.ts";
import { readHouseMeasure } from "../../../.build/letters.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { firstWindows } from "../../../src/pages/firstWindows.ts";
import { compactMarkup } from "../../../src/pages/compactMarkup.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { sceneOf } from "../../legibility/windows.ts";

const parts = openingOfEdition();
const { entries, requests, today } = takeSnapshot(realAtlas, undefined);
const elementOf = (html: string) => new DOMParser().parseFromString(html, "text/html").body;
const picture = elementOf(parts.picture);

describe("what the page says before any script", () => {
  test("is the sentence of the edition, with its date", () => {
    const numbers = (elementOf(parts.sentence).textContent ?? "").match(/\d+(?= partenariats| recherches)/g);
    expect(numbers?.map(Number)).toEqual([entries.length, requests.length]);
    expect(parts.date).toContain(today.slice(0, 4));
  });

  test("leads to every screen by its address", () => {
    const links = [...elementOf(parts.screens).querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links[0]).toBe("./");
    expect(links).toContain("./?view=list");
    expect(links.length).toBeGreaterThan(6);
  });

  test("is light to send", () => {
    expect(gzipSync(Object.values(parts).join("")).length).toBeLessThan(45_000);
  });
});

describe("the map as a picture", () => {
  test.each([
    ["narrow", 390, 844, "none"],
    ["compact", 1024, 768, "none"],
    ["low", 1366, 768, "filters"],
    ["roomy", 1440, 900, "filters"],
  ] as const)("has in a %s window of %i × %i the size that the page leaves to the map", (name, width, height, panels) => {
    const { free } = sceneOf(width, height, "fr", panels);
    expect(firstWindows[name]).toEqual({ width: free.right - free.left, height: free.bottom - free.top });
    expect(picture.querySelector(`#first-${name}`)?.getAttribute("viewBox")).toBe(
      `0 0 ${firstWindows[name].width} ${firstWindows[name].height}`,
    );
  });

  test("names each region in each window, and has the two countries where there is room", () => {
    for (const name of Object.keys(firstWindows)) {
      const drawn = picture.querySelector(`#first-${name}`);
      const texts = [...(drawn?.querySelectorAll("text") ?? [])].map(({ textContent }) => textContent);
      expect(texts).toContain("Occitanie");
      expect(texts).toContain("Souss-Massa");
      const used = [...(drawn?.querySelectorAll("use") ?? [])].map((use) => use.getAttribute("href"));
      expect(used.includes("#first-fr") && used.includes("#first-ma")).toBe(name !== "narrow");
      for (const id of used) expect(picture.querySelector(id ?? "")).not.toBeNull();
    }
  });

  test("follows the colours of the page, and says nothing of strands to whoever counts those of the live map", () => {
    expect(parts.picture).not.toMatch(/#[\da-f]{6}\b/i);
    expect(parts.picture).not.toContain("data-strand");
  });

  test("is told in few letters, but for scales", () => {
    expect(
      compactMarkup('<path d="M1.2345 -6.78L3 4" data-strand="a"></path><use transform="matrix(0.4123 0 0 0.4123 1 2)"/>'),
    ).toBe('<path d="M1.2 -6.8L3 4"/><use transform="matrix(0.4123 0 0 0.4123 1 2)"/>');
  });
});

test("letters are as wide as their fonts say, bold ones wider", () => {
  const measure = readHouseMeasure();
  expect(measure("12", { size: 10, weight: 400 })).toBe(12);
  expect(measure("Occitanie", { size: 10, weight: 600 })).toBeGreaterThan(measure("Occitanie", { size: 10, weight: 400 }));
  expect(measure("الرباط", { size: 10, weight: 400 })).toBeGreaterThan(10);
});

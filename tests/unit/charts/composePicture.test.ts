// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { type Caption, composePicture } from "../../../src/charts/frame/composePicture.ts";

/** Letters half as wide as they are high. */
const measure = (text: string, size: number) => (text.length * size) / 2;

const caption: Caption = {
  title: "Who works with whom, in so many words that one line does not hold them all?",
  lead: "Partnerships.",
  notes: ["One is missing."],
  keyItems: ["Active", "Stalled", "Ended", "Unconfirmed", "Waiting", "Under construction"].map((label) => ({
    fill: `url(#${label})`,
    label,
  })),
  state: "as of 22 November 2026 · Theme: Water",
  source: "Source: Passerelles",
  direction: "ltr",
};

function chart(width: number, height: number): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  return svg;
}

const numberOf = (element: Element | null | undefined, name: string) => Number(element?.getAttribute(name));

describe("a saved picture", () => {
  test("says its question, its note, its key, its date with the filters, and its source", () => {
    const picture = composePicture(chart(300, 100), caption, measure);
    const text = [...picture.querySelectorAll("text")].map(({ textContent }) => textContent).join(" ");
    expect(text).toBe(
      [
        caption.title,
        caption.lead,
        ...caption.notes,
        ...caption.keyItems.map(({ label }) => label),
        caption.state,
        caption.source,
      ].join(" "),
    );
    const samples = [...picture.querySelectorAll("g > rect")].map((sample) => sample.getAttribute("fill"));
    expect(samples).toEqual(caption.keyItems.map(({ fill }) => fill));
  });

  test.each([120, 300, 800])("holds all its words and the drawing, %i pixels wide, in both directions", (chartWidth) => {
    for (const direction of ["ltr", "rtl"] as const) {
      const picture = composePicture(chart(chartWidth, 100), { ...caption, direction }, measure);
      const [width, height] = [numberOf(picture, "width"), numberOf(picture, "height")];
      const drawing = picture.querySelector("svg");
      expect(numberOf(drawing, "x")).toBeGreaterThanOrEqual(0);
      expect(numberOf(drawing, "x") + chartWidth).toBeLessThanOrEqual(width);
      for (const line of picture.querySelectorAll("text")) {
        const [x, y] = [numberOf(line, "x"), numberOf(line, "y")];
        const long = measure(line.textContent, numberOf(line, "font-size"));
        expect(direction === "rtl" ? x - long : width - x - long).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThan(height);
        const isAbove = y < numberOf(drawing, "y");
        expect(isAbove || y > numberOf(drawing, "y") + 100).toBe(true);
      }
    }
  });

  test("begins at the right on an Arabic page", () => {
    const [left, right] = (["ltr", "rtl"] as const).map((direction) =>
      composePicture(chart(300, 100), { ...caption, direction }, measure),
    );
    const width = numberOf(left, "width");
    // In other letters Arabic is wider: its lines may be more.
    expect(numberOf(right, "height")).toBeGreaterThanOrEqual(numberOf(left, "height"));
    const places = (picture: Element | undefined) =>
      [...(picture?.querySelectorAll("text") ?? [])].map((line) => numberOf(line, "x"));
    expect(Math.max(...places(right))).toBe(width - Math.min(...places(left)));
    expect(numberOf(right?.querySelector("svg"), "x") + 300).toBe(width - numberOf(left?.querySelector("svg"), "x"));
  });
});

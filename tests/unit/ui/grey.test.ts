import { expect, test } from "vitest";
import { greyOf } from "../../../src/ui/grey.ts";
import { contrast } from "../../fixtures/contrast.ts";
import { palettes } from "../../fixtures/theme.ts";

test("a colour becomes the grey that is as light, and what is none stays", () => {
  expect(greyOf("#ffffff", false)).toBe("#ffffff");
  expect(greyOf("#000000", false)).toBe("#000000");
  expect(greyOf("#0F766E", false)).toMatch(/^#([\da-f]{2})\1\1$/);
  expect(greyOf("#0a0", false)).toBe(greyOf("#00aa00", false));
  expect(greyOf("#fff", true)).toBe("#000000");
  expect(greyOf("none", false)).toBe("none");
});

test.each(["light", "dark"] as const)(
  "without colour, lines of the %s page keep apart from their ground, on white paper",
  (name) => {
    const palette = palettes[name];
    const grey = (colour: string) => greyOf(colour, name === "dark");
    const lines = Object.entries(palette).filter(([key]) => key.startsWith("status-"));
    const faint = lines.filter(([, colour]) => contrast(grey(colour), grey(palette.sea)) < 3).map(([key]) => key);
    expect(faint).toEqual([]);
    expect(contrast(grey(palette.label), grey(palette.halo))).toBeGreaterThan(4.5);
    expect(Number.parseInt(grey(palette.sea).slice(1, 3), 16)).toBeGreaterThan(200);
  },
);

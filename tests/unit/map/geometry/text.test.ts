import { describe, expect, test } from "vitest";
import { wrap } from "../../../../src/map/geometry/text.ts";

const font = { size: 10, weight: 600 } as const;
/** Ten pixels a letter. */
const measure = (text: string) => text.length * 10;
const name = "Provence-Alpes-Côte d’Azur";

describe("a name", () => {
  test("stays in one line where it has room", () => {
    expect(wrap(name, 260, font, measure, 3)).toEqual({ lines: [name], width: 260, height: 11.5 });
  });

  test("is parted after a hyphen or at a blank, into lines about as long", () => {
    expect(wrap(name, 150, font, measure, 3).lines).toEqual(["Provence-Alpes-", "Côte d’Azur"]);
    expect(wrap(name, 100, font, measure, 3).lines).toEqual(["Provence-", "Alpes-Côte", "d’Azur"]);
  });

  test("is never cut: where it has no room its width tells", () => {
    const block = wrap(name, 10, font, measure, 2);
    expect(block.lines.join("")).toBe("Provence-Alpes-Côte d’Azur");
    expect(block.width).toBe(150);
    expect(wrap("Occitanie", 10, font, measure, 3)).toEqual({ lines: ["Occitanie"], width: 90, height: 11.5 });
  });
});

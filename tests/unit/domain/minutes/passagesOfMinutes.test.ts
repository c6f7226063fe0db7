import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partnershipsIn, readMinutes } from "../../../fixtures/realMinutes.ts";
import { readText, root } from "../../../fixtures/repository.ts";

const sentence = "La ville de Marseille travaille avec Rabat sur les ports.";

describe("passages", () => {
  test("are where the words stand, whatever stands before", () => {
    const text = `Préambule œuvré, 𝔘ne ligne.\r\n\r\n- ${sentence}\r\n- Autre chose.\r\n`;
    const [told] = partnershipsIn(text);
    const at = (part: { readonly start: number; readonly end: number } | undefined) => text.slice(part?.start, part?.end);
    expect(at(told?.passage)).toBe(sentence.slice(0, -1));
    expect([at(told?.fr), at(told?.ma)]).toEqual(["ville de Marseille", "Rabat"]);
    expect(told?.reasons.map((reason) => [at(reason), reason.meaning, reason.value])).toEqual([
      ["travaille avec", "status", "active"],
      ["ports", "theme", "mobility"],
    ]);
  });

  test("do not begin in the title over them, which ends with its day and without a full stop", () => {
    const title = "محضر اجتماع مجموعة المغرب، الرباط، 12 مارس 2025";
    const arabic = "تواصل مدينة مرسيليا شراكتها مع الرباط في مجال الماء.";
    const text = `${title}\n${arabic}\n`;
    const passages = partnershipsIn(text).map(({ passage }) => text.slice(passage.start, passage.end));
    expect(passages).toEqual([arabic.slice(0, -1)]);
  });

  test("marks of direction and of joining change nothing", () => {
    const marked = `\u202b${sentence.replace("Rabat", "\u2066Ra\u200dbat\u2069\u200f")}\u202c`;
    const [told] = partnershipsIn(marked);
    expect([told?.fr.id, told?.ma.id, told?.status]).toEqual(["fr-municipality-13055", "ma-municipality-rabat", "active"]);
    expect(marked.slice(told?.ma.start, told?.ma.end)).toBe("Ra\u200dbat");
  });

  test("lie in the text, and each reason in it, for any text", () => {
    const part = fc.oneof(
      fc.constantFrom(sentence, "\n- ", "\n\n", "ne … pas", "avec", "الرباط", "«", "(93)", "2016-02-30", "__proto__", "\u202e"),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (said) => {
        const text = said.join(" ");
        const parts = readMinutes(text).proposals.flatMap(({ passage, reasons }) => [passage, ...reasons]);
        expect(parts.filter(({ start, end }) => !(0 <= start && start < end && end <= text.length))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("words that led to a proposal", () => {
  test("are told for each theme and tool of each text", () => {
    const folder = join(root, "tests/minutes/texts");
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    const untold = texts.flatMap((text) =>
      readMinutes(text).proposals.flatMap((proposal) => {
        if (proposal.kind !== "partnership" && proposal.kind !== "request") return [];
        const said = (meaning: string, values: readonly string[]) =>
          proposal.reasons.some((reason) => reason.meaning === meaning && values.includes(reason.value));
        const { kind, themes } = proposal;
        const tools = kind === "partnership" ? proposal.tools : [];
        return [
          // A theme is told by its words, by those that take up the last, or by the name of a tool.
          ...themes.filter(
            (theme) => !said("theme", [theme, "same"]) && !proposal.reasons.some(({ meaning }) => meaning === "tool"),
          ),
          ...tools.filter((tool) => !said("tool", [tool])),
        ].map((value) => `${value}: ${text.slice(proposal.passage.start, proposal.passage.end)}`);
      }),
    );
    expect(texts.length).toBeGreaterThan(40);
    expect(untold).toEqual([]);
  });

  test("are told for the status of each partnership of each text, but where nothing is said of it", () => {
    const folder = join(root, "tests/minutes/texts");
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    const untold = texts.flatMap((text) =>
      partnershipsIn(text)
        .filter(({ status, reasons }) => status === "active" && !reasons.some(({ meaning }) => meaning === "status"))
        .map(({ passage }) => text.slice(passage.start, passage.end)),
    );
    expect(untold).toEqual([]);
  });

  test("are none of an association that nobody knows either", () => {
    const [told] = partnershipsIn("جمعية الماء والبيئة ترافق التعاون بين مرسيليا وطنجة.");
    expect([told?.status, told?.themes]).toEqual(["unconfirmed", []]);
  });

  test("are none of an association that the sentence before calls by its name", () => {
    const before = "L’association Migrations et Développement rappelle son action dans le Souss.";
    const [told] = partnershipsIn(`${before} La région Languedoc-Roussillon avait signé un accord avec Marrakech.`);
    expect([told?.status, told?.themes]).toEqual(["unconfirmed", []]);
  });
});

describe("texts of any size", () => {
  test("nothing is read in nothing", () => {
    for (const text of ["", " \n\t\u200f\n", "- \n- \n", "…"]) expect(readMinutes(text)).toEqual({ proposals: [] });
  });

  test("four times as much text takes about four times as long", () => {
    const base = readText("tests/minutes/texts/t01-tour-de-table-ouest.txt");
    const timeOf = (size: number) => {
      const text = base.repeat(Math.ceil(size / base.length)).slice(0, size);
      const before = process.cpuUsage();
      readMinutes(text);
      return process.cpuUsage(before).user / 1e6;
    };
    timeOf(100_000);
    const [quarter, whole] = [timeOf(250_000), timeOf(1_000_000)];
    expect(whole / quarter).toBeLessThan(8);
  }, 30_000);
});

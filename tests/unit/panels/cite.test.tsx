// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Fiche } from "../../../src/panels/fiche/Fiche.tsx";
import type { Language } from "../../../src/domain/languages.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { showPart } from "../../fixtures/page.tsx";

afterEach(cleanup);

const sentences = Promise.resolve({ summaries: {}, doubts: {} });
const show = (language: Language, address = "") =>
  showPart(<Fiche selection={{ kind: "partnership", id: "marseille--rabat" }} ribbon={null} />, {
    address,
    language,
    resources: { sentences: () => sentences },
  });

async function open(summary: HTMLElement | undefined): Promise<HTMLElement> {
  const details = summary?.closest("details");
  if (!details) throw new Error("nothing to cite");
  details.open = true;
  fireEvent(details, new Event("toggle"));
  return details;
}

test("a statement has a permanent link and a reference, without what else the page shows, and says when it was copied", async () => {
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => void copied.push(text));
  await show("fr", "?view=list&status=active&sel=partnership:marseille--rabat");
  const [line] = await screen.findAllByText("Citer");
  const details = within(await open(line));
  const [link, reference, bibtex] = ["Lien permanent", "Référence", "BibTeX"].map((name) => {
    const field = details.getByLabelText<HTMLInputElement>(name);
    return field.value;
  });
  expect(new URL(link ?? "").search).toBe("?sel=partnership:marseille--rabat&line=statement:S001");
  expect(reference).toContain(`édition ${realAtlas.edition.version}`);
  expect(bibtex).toContain(`url = {${link}}`);
  fireEvent.click(details.getAllByRole("button", { name: "Copier" })[0] ?? document.body);
  expect((await details.findByText("Copié.")).tagName).toBe("OUTPUT");
  expect(copied).toEqual([link]);
  vi.restoreAllMocks();
});

test.each([
  ["fr", "Citer cette fiche"],
  ["ar", "الاستشهاد بهذه البطاقة"],
  ["en", "Cite this page"],
] as const)("the page itself is cited in %s, at its date", async (language, label) => {
  await show(language, `?at=2018-06-01&lang=${language}`);
  const details = within(await open(await screen.findByText(label)));
  const [address] = details.getAllByRole<HTMLInputElement>("textbox").map(({ value }) => value);
  expect(new URL(address ?? "").search).toBe(`?sel=partnership:marseille--rabat&lang=${language}&at=2018-06-01`);
});

// @vitest-environment happy-dom
import { group } from "d3-array";
import { expect, test } from "vitest";
import { linesOf } from "../../../src/domain/document.ts";
import type { Statement } from "../../../src/domain/model.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { keyOf, type Site, subjectsOf } from "../../../src/pages/own/site.ts";
import type { PageKind } from "../../../src/state/ownPages.ts";
import { pageOf as ownPage } from "../../../src/pages/own/sitePages.tsx";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { wordsOf } from "../../fixtures/words.ts";

const site: Site = {
  atlas: realAtlas,
  snapshot: takeSnapshot(realAtlas, undefined),
  words: wordsOf.fr,
  sentences: { summaries: {}, doubts: {} },
  subjects: subjectsOf(realAtlas),
  address: undefined,
  publisher: undefined,
};

/** A page of its own, as whoever opens it reads it. @throws Error where a thing has none */
function pageOf(kind: PageKind, id: string, of = site): Document {
  const subject = of.subjects.get(keyOf(kind, id));
  if (!subject) throw new Error(`no page of ${kind} ${id}`);
  const { html } = ownPage(of, subject, "previews/x.png");
  return new DOMParser().parseFromString(html.replaceAll(/<link rel="stylesheet"[^>]*>/g, ""), "text/html");
}

const itemsUnder = (page: Document, heading: string) =>
  [...page.querySelectorAll("section")]
    .filter((section) => section.querySelector("h2")?.textContent === heading)
    .flatMap((section) => [...section.querySelectorAll("li")]);
const linksOf = (item: Element) => [...item.querySelectorAll("a")].map((link) => link.getAttribute("href"));

interface OwnedLine {
  readonly sourceId: string;
  readonly kind: "term" | "tool" | "statement";
  readonly told: Pick<Statement, "partnershipId" | "actorId"> & Partial<Pick<Statement, "id">>;
}

/** What every document tells of partnerships and actors. */
const ownedLines = [...realAtlas.sources.keys()].flatMap((sourceId) =>
  linesOf(realAtlas, [], sourceId).flatMap((line): readonly OwnedLine[] => {
    if (line.kind === "term") return [{ sourceId, kind: line.kind, told: line.term }];
    if (line.kind === "statement") return [{ sourceId, kind: line.kind, told: line.statement }];
    return line.kind === "tool" ? [{ sourceId, kind: line.kind, told: line.use }] : [];
  }),
);

test.each(["term", "tool", "statement"] as const)("the page of a document says whose each %s is, and leads there", (kind) => {
  const lines = ownedLines.filter((line) => line.kind === kind);
  // The document with most of them: where several partnerships are told of, no line may stand alone.
  const byDocument = group(lines, ({ sourceId }) => sourceId);
  const [sourceId = "", told = []] = [...byDocument].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  expect(told.length).toBeGreaterThan(1);
  const items = itemsUnder(pageOf("source", sourceId), site.words.say(`document.count.${kind}`, { count: told.length }));
  expect(items).toHaveLength(told.length);
  const pages = told.map(({ told: { partnershipId } }) => partnershipId && `../../fr/partnership/${partnershipId}.html`);
  for (const [index, item] of items.entries()) expect([...linksOf(item), undefined]).toContain(pages[index]);
});

test("a statement of an actor names it on the page of its document", () => {
  const [line] = ownedLines.filter(({ told }) => told.actorId !== undefined);
  const actor = realAtlas.actors.get(line?.told.actorId ?? "");
  const item = pageOf("source", line?.sourceId ?? "").getElementById(line?.told.id ?? "");
  expect([...(item?.querySelectorAll("bdi") ?? [])].map(({ textContent }) => textContent)).toContain(actor?.names.fr);
});

test("a request that was answered is told as answered wherever it stands, and leads to its answer", () => {
  const [request] = site.snapshot.answeredRequests;
  for (const page of [pageOf("territory", request?.territoryId ?? ""), pageOf("source", request?.sourceId ?? "")]) {
    const item = page.getElementById(request?.id ?? "");
    expect(item?.textContent).toContain("demande satisfaite");
    expect(item?.textContent).not.toContain("cherche un partenaire");
    expect(item && linksOf(item)).toContain(`../../fr/partnership/${request?.answerId}.html`);
  }
});

test("a request that waits is told with its age, and stands on the page of the territory that it names as well", () => {
  const [request] = site.snapshot.requests.filter(({ date }) => date === undefined);
  if (!request) throw new Error("no request without a date waits");
  const sought = "fr-region-76";
  const atlas = { ...realAtlas, requests: [{ ...request, soughtTerritoryId: sought }] };
  const item = pageOf("territory", sought, { ...site, atlas }).getElementById(request.id);
  expect(item?.textContent).toMatch(/(?:demande|intention) sans date, à vérifier/);
  expect(item?.textContent).not.toContain("Sans date");
});

test("the page of a document cites its title once, and without an address of the site no reference has one", () => {
  const source = [...realAtlas.sources.values()].find(({ publisher }) => publisher !== undefined);
  const page = pageOf("source", source?.id ?? "");
  const reference = page.querySelector("main > .cite p")?.textContent ?? "";
  expect(reference.split(source?.title ?? "")).toHaveLength(2);
  expect(reference).toContain(source?.publisher);
  const references = page.querySelectorAll(".cite p:not(:has(a)), .cite pre");
  for (const { textContent } of references) expect(textContent).not.toMatch(/\.html|url =/);
});

import { languages, type Multilingual } from "../../domain/languages.ts";
import type { Territory } from "../../domain/model.ts";
import { otherShore, shoreFacts } from "../../domain/shores.ts";
import { type Change, placeOf } from "../contribution/change.ts";
import { type Cells, filledRow, keyOf } from "../contribution/keys.ts";
import { newSourceRow } from "../correction/newSource.ts";
import { newStatementRow } from "../correction/newStatement.ts";
import { freeId, plain } from "../ids.ts";
import type { Breach } from "../promises/checkPromises.ts";
import type { Tables } from "../tables.ts";
import type { AcceptedActor, AcceptedEvent, AcceptedPartnership, AcceptedRequest, Intake } from "./accepted.ts";
import { addition, inLanguages, slugOf, territoryChange } from "./newRows.ts";

/** The document that rows come from. */
interface Document {
  readonly id: string;
  readonly date: string;
}

/** Who could be meant by anybody of a shore: the words that requests of the atlas have. */
const anybody: Readonly<Record<Territory["shore"], Multilingual>> = {
  fr: {
    fr: "Une collectivité française, sans autre précision",
    ar: "جماعة ترابية فرنسية، دون تحديد آخر",
    en: "A French local authority, not further specified",
  },
  ma: {
    fr: "Une collectivité marocaine, sans autre précision",
    ar: "جماعة ترابية مغربية، دون تحديد آخر",
    en: "A Moroccan local authority, not further specified",
  },
};

/** What is told of a beginning of which only the year is known. */
const begun = (year: string): Multilingual => ({
  fr: `Engagé en ${year}.`,
  ar: `انطلق سنة ${year}.`,
  en: `Begun in ${year}.`,
});

const idsIn = (rows: readonly Cells[]) => new Set(rows.map(({ id = "" }) => id));

/** Makes rows of what was accepted, one after the other: what one adds, the next finds there. */
class Rows {
  readonly changes = new Map<string, Change>();
  readonly #tables: Tables;
  readonly #document: Document;
  constructor(tables: Tables, document: Document) {
    this.#tables = tables;
    this.#document = document;
  }

  add(change: Change): void {
    this.changes.set(placeOf(change), change);
  }

  /** What only official lists know gets a row, once. */
  #place(territory: Territory): void {
    if (this.#tables.territories.some(({ id }) => id === territory.id)) return;
    this.add(territoryChange(territory));
  }

  #cited(locator: string) {
    return { source_id: this.#document.id, locator };
  }

  /** The partnership that is told of: one of the atlas, one that was just added, or a new one. */
  #partnershipOf({ partnershipId, fr, ma, tieKind }: AcceptedPartnership): string {
    if (partnershipId !== undefined) return partnershipId;
    const wished = `${slugOf(fr)}--${slugOf(ma)}`;
    const id = freeId(wished, idsIn(this.#tables.partnerships), `${fr.id}|${ma.id}`);
    if (this.changes.has(`partnerships ${id}`)) return id;
    this.add(addition("partnerships", { id, kind: tieKind }));
    for (const territory of [fr, ma]) {
      this.#place(territory);
      this.add(addition("parties", { partnership_id: id, shore: territory.shore, territory_id: territory.id }));
    }
    return id;
  }

  partnership(accepted: AcceptedPartnership): void {
    const { status, date, since, words, toolIds, summary, confidence, locator, tieKind } = accepted;
    const id = this.#partnershipOf(accepted);
    const subject = { kind: "partnership", id } as const;
    const state = (cells: Cells, day: string) => {
      const row = newStatementRow(
        { subject, cells: { ...cells, locator }, date: day, confidence, source: "same" },
        undefined,
        this.#document,
      );
      this.add({ table: "statements", key: keyOf("statements", row), after: row });
    };
    // A twinning is told to be one: the tables promise that statement and partnership agree.
    const kind = tieKind === "twinning" ? { kind: tieKind } : {};
    state({ status, words: words.join("|"), ...kind, ...inLanguages("summary", summary) }, date);
    const year = since.slice(0, 4);
    if (since !== "") state({ status: "active", nature: "beginning", ...inLanguages("summary", begun(year)) }, since);
    for (const tool_id of toolIds)
      this.add(addition("tool_uses", { partnership_id: id, tool_id, ...this.#cited(locator), confidence }));
  }

  request({ by, sought, date, words, summary, confidence, locator }: AcceptedRequest): void {
    this.#place(by);
    if (sought) this.#place(sought);
    const other = sought?.shore ?? otherShore(by.shore);
    const told = sought ? slugOf(sought) : "sans-partenaire";
    const id = freeId(
      `${slugOf(by)}--${told}`,
      new Set([...idsIn(this.#tables.requests), ...idsIn(this.#tables.statements)]),
      `${this.#document.id}|${by.id}|${sought?.id ?? ""}`,
    );
    const cells = {
      id,
      kind: sought ? "intention" : "request",
      territory_id: by.id,
      sought_country: shoreFacts[other].country,
      sought_territory_id: sought?.id ?? "",
      ...inLanguages("sought", sought?.names ?? anybody[other]),
      words: words.join("|"),
      date,
      date_basis: date === "" ? "" : "stated",
      confidence,
      ...inLanguages("summary", summary),
      ...this.#cited(locator),
    };
    this.add(addition("requests", cells));
  }

  actor({ actorKind, names, locator }: AcceptedActor): void {
    const name = Object.values(names).find((one) => one !== "") ?? "";
    const id = freeId(plain(names.fr || names.en), idsIn(this.#tables.actors), name);
    this.add(addition("actors", { id, kind: actorKind, ...inLanguages("name", names), ...this.#cited(locator) }));
  }

  event({ date, names, locator }: AcceptedEvent): void {
    const name = Object.values(names).find((one) => one !== "") ?? "";
    const wished = [plain(names.fr || names.en), date].filter(Boolean).join("-");
    const cells = {
      id: freeId(wished, idsIn(this.#tables.events), `${name}|${date}`),
      kind: "meeting",
      country: "both",
      date,
      date_basis: "stated",
      status: date > this.#document.date ? "planned" : "held",
      ...inLanguages("name", names),
      ...this.#cited(locator),
    };
    this.add(addition("events", cells));
  }
}

/** The row of the document: that of the atlas where it is the same, else a new one. */
function sourceOf(tables: Tables, source: Intake["source"]): { readonly row: Cells; readonly isNew: boolean } {
  if ("id" in source) {
    const known = tables.sources.find(({ id }) => id === source.id);
    return { row: known ?? filledRow("sources", { id: source.id }), isNew: false };
  }
  const same = tables.sources.find(
    ({ title, publisher, date }) => title === source.title && publisher === source.publisher && date === source.date,
  );
  const row = same ?? newSourceRow(tables, source);
  return { row, isNew: !tables.sources.some(({ id }) => id === row["id"]) };
}

/**
 * The rows that what was accepted of a document adds to the tables, its own row first. The same told again gives the same
 * rows. A text that nobody gave in a language is left empty.
 */
export function minutesChanges(tables: Tables, { source, accepted }: Intake): readonly Change[] {
  const { row, isNew } = sourceOf(tables, source);
  const rows = new Rows(tables, { id: row["id"] ?? "", date: row["date"] ?? "" });
  for (const one of accepted) {
    if (one.kind === "partnership") rows.partnership(one);
    else if (one.kind === "request") rows.request(one);
    else if (one.kind === "actor") rows.actor(one);
    else rows.event(one);
  }
  const all = [...rows.changes.values()];
  return all.length > 0 && isNew ? [{ table: "sources", key: keyOf("sources", row), after: row }, ...all] : all;
}

/** Whether what the tables promise is only not yet whole: a text lacks a language. */
export const lacksLanguage = ({ promise }: Breach): boolean => promise === "everyTextStandsInEveryLanguage";

/** Texts that every language needs, by their columns. */
const neededTexts = ["summary", "name"];

/** How many texts of some rows lack in how many languages, in all: what somebody has still to write. */
export function missingTexts(changes: readonly Change[]): number {
  const missing = changes.flatMap(({ after = {} }) =>
    neededTexts.flatMap((column) => languages.filter((language) => after[`${column}_${language}`] === "")),
  );
  return missing.length;
}

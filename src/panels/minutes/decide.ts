import { wordsOf } from "../../domain/fold.ts";
import { byLanguage, textsOf } from "../../domain/languages.ts";
import { type Doubt, namedIn, type Passage, type Proposal, type Reason } from "../../domain/minutes/model.ts";
import { actorKinds, type Atlas, confidences, kinds, statuses, type Territory, type ThemeId } from "../../domain/model.ts";
import { readDate } from "../../domain/typedDate.ts";
import type { Accepted } from "../../edition/intake/accepted.ts";
import { knownTies } from "../../edition/intake/knownTies.ts";
import type { MessageId } from "../../i18n/messages.ts";
import { cellField, type Draft } from "../correct/draft.ts";
import type { Problems } from "../correct/readDraft.ts";

/** What proposals are judged with. */
export interface Desk {
  readonly atlas: Atlas;
  readonly text: string;
  /** The lines of the text where a passage stands. */
  readonly locatorOf: (passage: Passage) => string;
  /** The day of the meeting, or nothing. */
  readonly date: string;
  readonly territoryOf: (id: string) => Territory | undefined;
  /** Remembers a territory that was chosen. */
  readonly know: (territory: Territory) => void;
}

/** Whether a text is in Arabic letters. */
const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

const doubtsOf = (proposal: Proposal): readonly Doubt[] => namedIn(proposal).flatMap(({ doubts }) => doubts);

/** Words of the tables for the themes of a proposal: those that the text itself has, else that which the theme is named by. */
function wordsForThemes({ atlas, text }: Desk, themes: readonly ThemeId[], reasons: readonly Reason[]): readonly string[] {
  const keywords = [...atlas.keywords.values()];
  const within = (written: string) => (keyword: (typeof keywords)[number]) =>
    textsOf(keyword.names).some((name) => ` ${written} `.includes(` ${wordsOf(name).join(" ")} `));
  const longest = (themeId: ThemeId, written: string) =>
    keywords
      .filter((keyword) => keyword.themeId === themeId && within(written)(keyword))
      .sort((a, b) => b.names.fr.length - a.names.fr.length)[0]?.id;
  return themes.flatMap((themeId) => {
    const told = reasons.flatMap((reason) => {
      const isOfTheme = reason.meaning === "theme" && reason.value === themeId;
      return isOfTheme ? (longest(themeId, wordsOf(text.slice(reason.start, reason.end)).join(" ")) ?? []) : [];
    });
    const name = longest(themeId, wordsOf(atlas.themes.get(themeId)?.names.fr ?? "").join(" "));
    return told.length > 0 ? [...new Set(told)] : (name ?? []);
  });
}

/** What a proposal says, as fields of a form. */
function proposedFields(desk: Desk, proposal: Proposal): Draft {
  const confidence = doubtsOf(proposal).length > 0 ? "medium" : "high";
  const named = (text: string) => ({ [cellField(`name_${isArabic(text) ? "ar" : "fr"}`)]: text });
  switch (proposal.kind) {
    case "partnership": {
      const { fr, ma, status, themes, tools, since = "", reasons } = proposal;
      const words = wordsForThemes(desk, themes, reasons).join("|");
      const fields = { fr: fr.id, ma: ma.id, status, words, tools: tools.join("|"), since };
      const isTwinning = reasons.some(({ start, end }) => /jumel|تو[أا]م/i.test(desk.text.slice(start, end)));
      return { ...fields, date: desk.date, tieKind: isTwinning ? "twinning" : "cooperation", confidence };
    }
    case "request": {
      const { by, sought, themes, reasons } = proposal;
      const words = wordsForThemes(desk, themes, reasons).join("|");
      return { by: by.id, sought: sought?.id ?? "", date: desk.date, words, confidence };
    }
    case "actor": {
      const told = proposal.reasons.find(({ meaning }) => meaning === "actor")?.value ?? "";
      return { actorKind: actorKinds.find((kind) => kind === told) ?? "", confidence, ...named(proposal.name) };
    }
    case "event":
      return { date: proposal.date, confidence, ...named(proposal.words) };
  }
}

/** A proposal as its form stands: what the text says, with what a person corrected. */
export function filledProposal(desk: Desk, proposal: Proposal, decided: Draft | undefined): Draft {
  const draft = { ...proposedFields(desk, proposal), ...decided };
  if (proposal.kind !== "partnership" || draft["partnership"] !== undefined) return draft;
  return { ...draft, partnership: knownTies(desk.atlas, draft["fr"] ?? "", draft["ma"] ?? "")[0] ?? "" };
}

/** Reads fields, and remembers what is to be mended. */
class Fields {
  readonly problems = new Map<string, MessageId>();
  readonly #draft: Draft;
  readonly #desk: Desk;
  constructor(draft: Draft, desk: Desk) {
    this.#draft = draft;
    this.#desk = desk;
  }
  text(name: string): string {
    return (this.#draft[name] ?? "").trim();
  }
  list(name: string): readonly string[] {
    return this.text(name) === "" ? [] : this.text(name).split("|");
  }
  one<Value extends string>(name: string, all: readonly Value[]): Value | undefined {
    const chosen = all.find((value) => value === this.text(name));
    if (chosen === undefined) this.problems.set(name, "correct.problem.needed");
    return chosen;
  }
  date(name: string, isNeeded = false): string {
    const typed = this.text(name);
    const date = typed === "" ? "" : readDate(typed);
    if (date === undefined) this.problems.set(name, "correct.problem.date");
    else if (date === "" && isNeeded) this.problems.set(name, "correct.problem.needed");
    return date ?? "";
  }
  territory(name: string): Territory | undefined {
    const territory = this.#desk.territoryOf(this.text(name));
    if (!territory) this.problems.set(name, "correct.problem.needed");
    return territory;
  }
  texts(column: string) {
    return byLanguage((language) => this.text(cellField(`${column}_${language}`)));
  }
}

/** What is accepted of a proposal, unless something in its form is to be mended first. */
export function readDecision(
  desk: Desk,
  proposal: Proposal,
  draft: Draft,
): { readonly accepted: Accepted | undefined; readonly problems: Problems } {
  const fields = new Fields(draft, desk);
  const accepted = acceptedOf(fields, desk.locatorOf(proposal.passage), proposal);
  return { accepted: fields.problems.size === 0 ? accepted : undefined, problems: fields.problems };
}

function acceptedOf(fields: Fields, locator: string, proposal: Proposal): Accepted | undefined {
  const confidence = fields.one("confidence", confidences);
  if (!confidence) return undefined;
  const told = { locator, confidence };
  switch (proposal.kind) {
    case "partnership": {
      const [fr, ma, status] = [fields.territory("fr"), fields.territory("ma"), fields.one("status", statuses)];
      const tieKind = fields.one("tieKind", kinds);
      const known = fields.text("partnership");
      const dates = { date: fields.date("date"), since: fields.date("since") };
      if (!fr || !ma || !status || !tieKind) return undefined;
      const lists = { words: fields.list("words"), toolIds: fields.list("tools") };
      const partnership = known === "" ? {} : { partnershipId: known };
      return {
        kind: "partnership",
        ...told,
        ...partnership,
        fr,
        ma,
        tieKind,
        status,
        ...dates,
        ...lists,
        summary: fields.texts("summary"),
      };
    }
    case "request": {
      const by = fields.territory("by");
      const sought = fields.text("sought") === "" ? undefined : fields.territory("sought");
      if (!by) return undefined;
      const rest = { date: fields.date("date"), words: fields.list("words"), summary: fields.texts("summary") };
      return { kind: "request", ...told, by, ...(sought && { sought }), ...rest };
    }
    case "actor": {
      const actorKind = fields.one("actorKind", actorKinds);
      return actorKind && { kind: "actor", ...told, actorKind, names: fields.texts("name") };
    }
    case "event":
      return { kind: "event", ...told, date: fields.date("date", true), names: fields.texts("name") };
  }
}

import type { NamedTerritory, Proposal, Reason } from "../../domain/minutes/model.ts";
import type { Multilingual } from "../../domain/languages.ts";
import { statuses } from "../../domain/model.ts";
import { readDate } from "../../domain/typedDate.ts";
import { isolated } from "../../i18n/isolated.ts";
import { territoryTitle, themeName, type Words } from "../../i18n/words.tsx";
import type { Draft } from "../correct/draft.ts";
import type { Desk } from "./decide.ts";

/** How a territory is called; its id where nothing knows its name. */
export function nameOf(words: Words, { territoryOf }: Desk, id: string): string {
  const territory = territoryOf(id);
  return territory ? territoryTitle(words, territory) : id;
}

/** What a proposal is called, as it stands corrected. */
export function proposalTitle(words: Words, desk: Desk, proposal: Proposal, draft: Draft): string {
  const name = (field: string) => nameOf(words, desk, draft[field] ?? "");
  switch (proposal.kind) {
    case "partnership":
      return words.say("partnership.title", { fr: name("fr"), ma: name("ma") });
    case "request":
      return words.say("minutes.seeks", {
        name: name("by"),
        sought: draft["sought"] ? name("sought") : words.say("minutes.anybody"),
      });
    case "actor":
      return isolated(proposal.name);
    case "event":
      return [isolated(proposal.words), words.date(proposal.date)].join(words.say("separator"));
  }
}

/** Why a name may be another one. */
export function doubtTexts(words: Words, { text }: Desk, { start, end, doubts }: NamedTerritory): readonly string[] {
  const written = text.slice(start, end).replaceAll(/\s+/g, " ");
  return doubts.map((doubt) => words.say(`minutes.doubt.${doubt}`, { name: isolated(written) }));
}

/** What words of the text were taken to mean. */
function meaningText(words: Words, { atlas }: Desk, { meaning, value }: Reason): string {
  const status = statuses.find((one) => one === value);
  const theme = [...atlas.themes.keys()].find((one) => one === value);
  const tool = atlas.tools.get(value);
  if (meaning === "status" && status) return words.say(`status.${status}`);
  if (meaning === "theme" && theme) return themeName(words, atlas, theme);
  if (meaning === "tool" && tool) return words.of(tool.names);
  return words.say(`minutes.meaning.${meaning}`);
}

/** Words that led to a proposal, each with what it was taken to mean. */
export function reasonTexts(words: Words, desk: Desk, reasons: readonly Reason[]): readonly string[] {
  const told = reasons.map((reason) => {
    const written = desk.text.slice(reason.start, reason.end).replaceAll(/\s+/g, " ");
    return words.say("minutes.reason", { words: isolated(written), meaning: meaningText(words, desk, reason) });
  });
  return [...new Set(told)];
}

/** What else a proposal says, as it stands corrected: when, since when, on what, with which tools; and who speaks for a side. */
export function proposalFacts(words: Words, { atlas }: Desk, proposal: Proposal, draft: Draft): readonly string[] {
  const list = (field: string) => (draft[field] ?? "").split("|").filter(Boolean);
  const date = proposal.kind === "event" ? undefined : readDate(draft["date"] ?? "");
  const since = readDate(draft["since"] ?? "");
  const actorIds = proposal.kind === "partnership" ? proposal.actorIds : [];
  const names = (of: ReadonlyMap<string, { readonly names: Multilingual }>, ids: readonly string[]) =>
    ids.map((id) => words.of(of.get(id)?.names ?? { fr: id, ar: id, en: id }));
  return [
    ...(date === undefined ? [] : [words.date(date)]),
    ...(since === undefined ? [] : [words.say("minutes.since", { date: words.date(since) })]),
    ...names(atlas.keywords, list("words")),
    ...names(atlas.tools, list("tools")),
    ...names(atlas.actors, actorIds),
  ];
}

/** Whether the atlas has a statement of the same day about the same partnership. */
export function isToldAlready({ atlas }: Desk, draft: Draft): boolean {
  const date = readDate(draft["date"] ?? "");
  const { statements = [] } = atlas.partnerships.get(draft["partnership"] ?? "") ?? {};
  return date !== undefined && statements.some((statement) => statement.date === date);
}

import { wordsOf } from "../fold.ts";
import type { Atlas, Status } from "../model.ts";
import { heirsOf } from "../succession.ts";
import type { ActorMention } from "./actors.ts";
import type { Clause } from "./clauses.ts";
import type { Hit } from "./lexicon.ts";
import type { NamedTerritory, Passage, ProposedActor, ProposedPartnership, ProposedRequest, Reason } from "./model.ts";
import { knownNamesake } from "./namesakes.ts";
import type { Mention } from "./places.ts";
import type { Seeking, Tie } from "./state.ts";
import { decideStatus } from "./status.ts";
import type { Word } from "./words.ts";

const passageOf = (words: readonly Word[], from: number, to: number): Passage => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});

/** Words that led to a proposal, each once, in the order of the text. */
function reasonsOf(words: readonly Word[], hits: readonly Hit[]): readonly Reason[] {
  const told = [...new Set(hits)].filter(({ phrase }) => phrase.value !== "none" || phrase.meaning === "negation");
  return told
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, phrase }) => ({ ...passageOf(words, from, to), meaning: phrase.meaning, value: phrase.value }));
}

const named = (words: readonly Word[], { from, to, territory, others, doubts }: Mention): NamedTerritory => ({
  ...passageOf(words, from, to),
  id: territory.id,
  otherIds: others.map(({ id }) => id),
  doubts,
});

/** What is only intended can be with none but those of today: a region that another took over whole is that one. */
function ofToday(atlas: Atlas, status: Status, territory: NamedTerritory): NamedTerritory {
  const own = atlas.territories.get(territory.id);
  const heirs = status === "building" && own ? heirsOf(atlas, own)?.heirs : undefined;
  const [heir] = heirs ?? [];
  if (!heir || heirs?.length !== 1) return territory;
  return { ...territory, id: heir.regionId, otherIds: [territory.id, ...territory.otherIds] };
}

/**
 * The status that a text tells of a tie. Where it says on what two work, or with what, and no word of how that stands, they
 * work: only what is merely named is unconfirmed.
 */
function statusOf({ said, themes, tools, hits }: Tie): Status {
  const isDoing = themes.size + tools.size > 0 && !hits.some(({ phrase }) => phrase.meaning === "negation");
  return said.length === 0 && isDoing ? "active" : decideStatus(said);
}

/** What told that two work, where no word of how that stands did: the first that tells on what, or with what. */
function workTold(words: readonly Word[], { said, hits }: Tie, status: Status): readonly Reason[] {
  const first = hits
    .toSorted((a, b) => a.from - b.from)
    .find(({ phrase }) => phrase.meaning === "theme" || phrase.meaning === "tool");
  if (status !== "active" || said.length > 0 || !first) return [];
  return [{ ...passageOf(words, first.from, first.to), meaning: "status", value: status }];
}

/** A tie, as it is proposed. */
export function partnershipOf(atlas: Atlas, words: readonly Word[], tie: Tie): ProposedPartnership {
  const status = statusOf(tie);
  return {
    kind: "partnership",
    fr: ofToday(atlas, status, named(words, knownNamesake(atlas, tie.fr, tie.ma))),
    ma: ofToday(atlas, status, named(words, knownNamesake(atlas, tie.ma, tie.fr))),
    actorIds: [...tie.actorIds],
    status,
    themes: [...(tie.themes.size > 0 ? tie.themes : tie.themesOfTools)],
    tools: [...tie.tools],
    ...(tie.since !== undefined && { since: tie.since }),
    passage: passageOf(words, tie.from, tie.to),
    reasons: [...reasonsOf(words, tie.hits), ...workTold(words, tie, status)],
  };
}

/** Somebody who seeks, as it is proposed. */
export const requestOf = (words: readonly Word[], { by, sought, from, to, hits, themes }: Seeking): ProposedRequest => ({
  kind: "request",
  by: named(words, by),
  ...(sought && { sought: named(words, sought) }),
  themes: [...themes],
  passage: passageOf(words, from, to),
  reasons: reasonsOf(words, hits),
});

/** Actors that a text names, each once, where it first names them. */
export function actorsOf(words: readonly Word[], clauses: readonly Clause[]): readonly ProposedActor[] {
  const found = new Map<string, ProposedActor>();
  const keyOf = ({ id, name }: ActorMention) => id ?? wordsOf(name).join(" ");
  for (const clause of clauses)
    for (const actor of clause.actors) {
      const { id, name, from, to, head } = actor;
      if (found.has(keyOf(actor))) continue;
      found.set(keyOf(actor), {
        kind: "actor",
        name,
        ...(id !== undefined && { id }),
        passage: passageOf(words, clause.from, clause.to),
        reasons: head ? reasonsOf(words, [head]) : [{ ...passageOf(words, from, to), meaning: "actor", value: id ?? "" }],
      });
    }
  return [...found.values()];
}

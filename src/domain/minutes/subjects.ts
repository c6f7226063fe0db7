import type { Atlas } from "../model.ts";
import type { Clause } from "./clauses.ts";
import type { Mention } from "./places.ts";
import type { Roles } from "./roles.ts";
import type { State, Subject } from "./state.ts";

/** How far from the beginning of a clause its subject may stand: "Pour sa part, la ville de…". */
const farthest = 5;

/** The authorities that a clause begins with: of one shore, before it says anything of them. */
function openingParties(clause: Clause, { parties, partners }: Roles): readonly Mention[] {
  const said = clause.hits.find(({ phrase }) => /^(?:status|tie|seek|negation)$/.test(phrase.meaning))?.from ?? clause.to;
  const [first] = parties;
  if (!first || partners.has(first)) return [];
  if (first.from - clause.from > farthest && first.from > said) return [];
  const own: Mention[] = [];
  for (const party of parties) {
    const before = own.at(-1);
    if (party.territory.shore !== first.territory.shore || partners.has(party)) break;
    if (before && party.from - before.to > 3) break;
    own.push(party);
  }
  return own;
}

/** The authority that an actor stands for, which opens a clause: where the atlas places it. */
function standIn(atlas: Atlas, clause: Clause, { parties, partners }: Roles): readonly Subject[] {
  const actor = clause.actors.find(({ from }) => from - clause.from <= farthest);
  const id = atlas.actors.get(actor?.id ?? "")?.territoryId;
  const territory = atlas.territories.get(id ?? "");
  const party = parties.find((one) => !partners.has(one));
  // "l'association travaille pour le conseil départemental de…": the text says whom it stands for.
  if (actor && party) return [{ mention: party, ...(actor.id !== undefined && { actorId: actor.id }) }];
  if (!actor?.id || !territory || parties.some((one) => one.territory.shore === territory.shore)) return [];
  const { from, to } = actor;
  const mention: Mention = { from, nameFrom: from, to, end: to, territory, others: [], doubts: ["stands-for"], hasLevel: true };
  return [{ mention, actorId: actor.id }];
}

/** Takes in whom a clause is about, where it says so. */
export function followSubject(state: State, atlas: Atlas, clause: Clause, roles: Roles): void {
  const { block } = state;
  const opening = openingParties(clause, roles).map((mention): Subject => ({ mention }));
  const shore = opening[0]?.mention.territory.shore;
  const isOwn = block.subjects.length === 0 || block.subjects[0]?.mention.territory.shore === shore;
  // The other side may speak as well: "la province souhaite poursuivre".
  if (opening.length > 0 && isOwn && (clause.startsSentence || block.subjects.length === 0 || clause.from > 0)) {
    if (
      block.subjects.length === 0 ||
      clause.startsSentence ||
      !block.subjects.some(({ mention }) => isSame(mention, opening[0]?.mention))
    )
      block.subjects = opening;
  } else if (block.subjects.length === 0 && clause.startsBlock) block.subjects = standIn(atlas, clause, roles);
}

const isSame = (one: Mention, other: Mention | undefined) => one.territory.id === other?.territory.id;

/** Whom a clause is about: its paragraph says so, else the line over its list, the title over it, the title of the text. */
export function subjectsOf({ block, intro, section, title }: State, of: "fr" | "ma"): readonly Subject[] {
  const { isBullet = false } = block.layout ?? {};
  const own = block.subjects.filter(({ mention }) => mention.territory.shore === of);
  if (own.length > 0) return own;
  for (const around of [block.around, isBullet ? intro : [], section, title]) {
    const subjects = around.filter(({ mention }) => mention.territory.shore === of);
    if (subjects.length > 0) return subjects;
  }
  return [];
}

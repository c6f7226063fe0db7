import { group } from "d3-array";
import type { Atlas, Day, Request } from "./model.ts";
import { actorParticipant, participantIdOf } from "./participants.ts";
import { shoreOfId } from "./shores.ts";
import { type Entry, type Snapshot, takeSnapshot } from "./snapshot.ts";

/**
 * Partnerships that somebody at the table can speak of, in the order of the entries: those that it signed or takes part in,
 * and those of actors that stand on its territory.
 * @param id of an authority, or of an actor behind `actor:`
 */
export function partnershipsAt(entries: readonly Entry[], id: string): readonly Entry[] {
  return entries.filter(
    ({ parties, partnership }) =>
      parties.some((party) => party.territoryId === id || participantIdOf(party) === id) ||
      partnership.involvements.some(({ actorId }) => actorParticipant(actorId) === id),
  );
}

/** The atlas at a date as all documents but one have it: what was said before a meeting, whose minutes it may know by now. */
export function snapshotWithout(atlas: Atlas, sourceId: string, at: Day | undefined): Snapshot {
  const partnerships = [...atlas.partnerships].map(
    ([id, { statements, ...told }]) =>
      [id, { ...told, statements: statements.filter((statement) => statement.sourceId !== sourceId) }] as const,
  );
  return takeSnapshot({ ...atlas, partnerships: new Map(partnerships) }, at);
}

/** French signatories of a partnership, each once: authorities, and actors behind `actor:`. */
export const frenchSignatories = ({ parties }: Entry): readonly string[] => [
  ...new Set(parties.flatMap((party) => (party.shore === "fr" ? participantIdOf(party) : []))),
];

/** A page of the sheet of a tour de table: whom it is for, what is to be asked of, and what they seek. */
export interface SheetPage {
  /** Authorities, and actors behind `actor:`. */
  readonly ids: readonly string[];
  readonly entries: readonly Entry[];
  readonly requests: readonly Request[];
}

/** A page for each of those who are chosen: all their partnerships among the entries, and all that they seek. */
export function pagesOfChosen(
  entries: readonly Entry[],
  requests: readonly Request[],
  ids: readonly string[],
): readonly SheetPage[] {
  return ids.map((id) => ({
    ids: [id],
    entries: partnershipsAt(entries, id),
    requests: requests.filter((request) => participantIdOf(request) === id),
  }));
}

/** A page for those who signed an entry on the French shore, and for each French authority or actor that seeks; nothing twice. */
export function pagesOfFrench(
  { actors }: Pick<Atlas, "actors">,
  entries: readonly Entry[],
  requests: readonly Request[],
): readonly SheetPage[] {
  const isFrench = ({ territoryId, actorId = "" }: Request) => {
    const placeId = territoryId ?? actors.get(actorId)?.territoryId;
    return placeId !== undefined && shoreOfId(placeId) === "fr";
  };
  const asked = group(entries, (entry) => frenchSignatories(entry).join("|"));
  const sought = group(requests.filter(isFrench), participantIdOf);
  return [...new Set([...asked.keys(), ...sought.keys()])].map((key) => ({
    ids: key.split("|"),
    entries: asked.get(key) ?? [],
    requests: sought.get(key) ?? [],
  }));
}

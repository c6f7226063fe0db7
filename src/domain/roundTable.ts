import { group } from "d3-array";
import { isValidOn } from "./dates.ts";
import { fold } from "./fold.ts";
import type { Atlas, Day, Level, Request, Territory } from "./model.ts";
import { actorParticipant, participantIdOf } from "./participants.ts";
import { shoreOfId } from "./shores.ts";
import type { Entry } from "./snapshot.ts";
import { heirsOf } from "./succession.ts";

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

/** Kinds of authorities as lists of signatures have them before a name, and their levels. */
const kinds = [
  ["municipality", /^(?:ville|commune(?: urbaine| rurale)?|mairie|municipalite|مدينه|جماعه|بلديه) /],
  ["department", /^(?:departement|conseil (?:departemental|general|provincial|prefectoral)|province|prefecture|اقليم|عماله) /],
  ["region", /^(?:region|conseil regional|جهه) /],
] as const;

/** A name without the kind before it, and the level that this tells. */
function withoutKind(line: string): { readonly name: string; readonly level: Level } | undefined {
  const folded = fold(line).replace(/^(?:la|le) /, "");
  const found = kinds.find(([, pattern]) => pattern.test(folded));
  if (!found) return undefined;
  const [level, pattern] = found;
  return { level, name: folded.replace(pattern, "").replace(/^(?:de la|de l|des|du|de|d) ?/, "") };
}

/** Who a list of names means, and what of it means nobody, or one of several. */
export interface ReadNames {
  readonly ids: readonly string[];
  /** Names that several bear, and those of former regions, with whom each may mean today. */
  readonly doubtful: readonly { readonly line: string; readonly ids: readonly string[] }[];
  readonly unread: readonly string[];
}

/** Regions of today that took over a region of that name, which exists no longer. */
function heirsOfName(atlas: Atlas, name: string): readonly string[] {
  const bears = ({ level, validTo, names }: Territory) =>
    level === "region" && validTo !== undefined && Object.values(names).some((one) => fold(one) === name);
  const former = [...atlas.territories.values()].filter(bears);
  return [...new Set(former.flatMap((region) => heirsOf(atlas, region)?.heirs.map(({ regionId }) => regionId) ?? []))];
}

/**
 * Reads a list of those who are present: a name a line, as a list of signatures has them, with or without the kind of
 * authority before it. A name of the atlas in any of its languages is heard, with or without accents. A town is meant before
 * the province or the département of its name; what several bear otherwise is left for a person to choose.
 * @param day on which an authority must exist
 */
export function readNames(atlas: Atlas, text: string, day: Day): ReadNames {
  const byName = new Map<string, Set<string>>();
  const add = (name: string, id: string) => byName.set(fold(name), (byName.get(fold(name)) ?? new Set()).add(id));
  for (const territory of atlas.territories.values())
    if (territory.level !== "other" && isValidOn(territory, day))
      for (const name of Object.values(territory.names)) add(name, territory.id);
  for (const { id, names } of atlas.actors.values()) for (const name of Object.values(names)) add(name, actorParticipant(id));
  const isOf = (level: Level) => (id: string) => atlas.territories.get(id)?.level === level;
  const meant = (line: string): readonly string[] => {
    const all = [...(byName.get(fold(line)) ?? [])];
    if (all.length > 0) {
      const towns = all.filter(isOf("municipality"));
      return towns.length === 1 ? towns : all;
    }
    const told = withoutKind(line);
    return told ? [...(byName.get(told.name) ?? [])].filter(isOf(told.level)) : [];
  };
  const ids = new Set<string>();
  const unread: string[] = [];
  const doubtful: { readonly line: string; readonly ids: readonly string[] }[] = [];
  for (const line of text.split(/[\n\r;\t]+/).map((part) => part.trim())) {
    if (fold(line) === "") continue;
    const found = meant(line);
    const [one, ...others] = found;
    const heirs = one === undefined ? heirsOfName(atlas, withoutKind(line)?.name ?? fold(line)) : [];
    if (one !== undefined && others.length === 0) ids.add(one);
    else if (found.length + heirs.length > 0) doubtful.push({ line, ids: [...found, ...heirs] });
    else unread.push(line);
  }
  return { ids: [...ids], doubtful, unread };
}

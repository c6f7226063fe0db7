import { type Concern, concernedEntries } from "../domain/concern.ts";
import { flowId } from "../domain/flows.ts";
import type { Atlas, Day } from "../domain/model.ts";
import { portIdsOfTerritory } from "../domain/ports.ts";
import { recordOf } from "../domain/record.ts";
import { shores } from "../domain/shores.ts";
import type { Age, Entry } from "../domain/snapshot.ts";
import { mainForebearsOf } from "../domain/succession.ts";
import type { PortContent, Strand } from "./ports.ts";

/** What the reader sees of a sheet: what filters leave, and what is chosen. */
export interface Reading {
  /** Ids of the partnerships that pass the filters. */
  readonly passing: ReadonlySet<string>;
  /** Ports in which somebody seeks a partner, as far as filters leave the request, with the age of the latest one. */
  readonly seeking: ReadonlyMap<string, Age>;
  /** Strands of what is hovered or chosen; undefined when nothing is. */
  readonly lit: ReadonlySet<string> | undefined;
  /** The port that is chosen, whose number stays its own. */
  readonly chosenPort: string | undefined;
}

/**
 * Strands of a territory: those of its port, or those that it has signed itself. A region that is still to come has those
 * of the regions that will go on in it.
 */
function strandsOfTerritory(
  atlas: Atlas,
  { ports, strands, byPort }: PortContent,
  entries: readonly Entry[],
  id: string,
  today: Day,
): readonly Strand[] {
  const territory = atlas.territories.get(id);
  const isToCome = territory?.level === "region" && territory.validFrom !== undefined && territory.validFrom > today;
  const ids = new Set(isToCome ? mainForebearsOf(atlas, territory, today) : [id]);
  if ([...ports.fr, ...ports.ma].some((port) => ids.has(port.id))) return [...ids].flatMap((port) => byPort.get(port) ?? []);
  const concerned = new Set(concernedEntries(entries, { kind: "territory", id }));
  return strands.filter(({ entry }) => concerned.has(entry));
}

function strandsOf(
  atlas: Atlas,
  content: PortContent,
  entries: readonly Entry[],
  target: Concern,
  today: Day,
): readonly Strand[] {
  if (target.kind === "territory") return strandsOfTerritory(atlas, content, entries, target.id, today);
  if (target.kind === "flow") return content.strands.filter((strand) => flowId(strand) === target.id);
  const concerned = new Set(concernedEntries(entries, target));
  return content.strands.filter(({ entry }) => concerned.has(entry));
}

/** Ports of what has no partnership: those of a territory, or of whoever seeks. */
function placesOf(atlas: Atlas, target: Concern, today: Day): readonly string[] {
  const id = target.kind === "request" ? atlas.requests.find((request) => request.id === target.id)?.territoryId : target.id;
  const territory = id === undefined || target.kind === "flow" ? undefined : atlas.territories.get(id);
  return territory ? portIdsOfTerritory(atlas, territory, today) : [];
}

/**
 * The part of a content that something concerns, for windows that have no room for more; undefined when nothing of it is
 * concerned.
 * @param entries all that there is on the day, whatever the filters
 */
export function contentAbout(
  atlas: Atlas,
  content: PortContent,
  entries: readonly Entry[],
  target: Concern,
  today: Day,
): PortContent | undefined {
  const strands = strandsOf(atlas, content, entries, target, today);
  const ids = new Set(strands.length > 0 ? strands.flatMap(({ fr, ma }) => [fr, ma]) : placesOf(atlas, target, today));
  const ports = recordOf(shores, (shore) => content.ports[shore].filter(({ id }) => ids.has(id)));
  return shores.every((shore) => ports[shore].length === 0) ? undefined : { ...content, strands, ports };
}

/** What the reader sees. @param target what the pointer or the focus rests on, else what is selected */
export function readingOf(
  atlas: Atlas,
  content: PortContent,
  entries: readonly Entry[],
  seeking: Reading["seeking"],
  target: Concern | undefined,
  today: Day,
): Reading {
  const passing = new Set(entries.map(({ partnership }) => partnership.id));
  const all = { passing, seeking, lit: undefined, chosenPort: undefined };
  if (!target) return all;
  const territory = target.kind === "territory" ? atlas.territories.get(target.id) : undefined;
  const lit = strandsOf(atlas, content, entries, target, today).filter(({ entry }) => passing.has(entry.partnership.id));
  const chosenPort = territory || target.kind === "request" ? placesOf(atlas, target, today)[0] : undefined;
  // A territory without any partnership says so; anything else that has none on the map leaves it as it is.
  if (lit.length === 0 && !territory) return { ...all, chosenPort };
  return { ...all, lit: new Set(lit.map(({ id }) => id)), chosenPort };
}

/** Strands that are shown in full: those of what is chosen, else all that filters leave. */
export function shownStrands({ strands }: PortContent, { passing, lit }: Reading): readonly Strand[] {
  return strands.filter(({ id, entry }) => (lit ? lit.has(id) : passing.has(entry.partnership.id)));
}

/** How many partnerships some strands are. */
export const countOf = (strands: readonly Strand[]): number => new Set(strands.map(({ entry }) => entry.partnership.id)).size;

/** How many partnerships some strands bring to each port. */
export function countsByPort(strands: readonly Strand[]): ReadonlyMap<string, number> {
  const ids = new Map<string, Set<string>>();
  for (const { fr, ma, entry } of strands)
    for (const port of [fr, ma]) ids.set(port, (ids.get(port) ?? new Set()).add(entry.partnership.id));
  return new Map([...ids].map(([port, partnerships]) => [port, partnerships.size]));
}

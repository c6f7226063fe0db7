/**
 * The partnerships as they stand at one date: an entry each, with status, age, vitality, regions and themes of that
 * date.
 */

import { group } from "d3-array";
import { addYears, isValidOn, lastDay } from "./dates.ts";
import type { Atlas, Day, Level, PartialDate, Party, Partnership, Request, Statement, Territory, ThemeId } from "./model.ts";
import { byShore, type Shore, shores } from "./shores.ts";
import { heardAt, type Standing, standingAt } from "./standing.ts";
import { regionIdsOn } from "./succession.ts";
import { toolUsesOf } from "./tools.ts";
import { type Vitality, vitalityOf } from "./vitality.ts";

/** How old the last confirmation is: under 2 years, under 10, older, or unknown. */
export const ages = ["recent", "ageing", "old", "undated"] as const;
export type Age = (typeof ages)[number];

/** Whether what was said so long ago, or at no date that is known, must be asked again. */
export const isLongAgo = (age: Age): boolean => age === "old" || age === "undated";

/** A partnership as it stands at a date: all that filters, map, charts and list need. */
export interface Entry {
  readonly partnership: Partnership;
  readonly standing: Standing;
  readonly age: Age;
  readonly vitality: Vitality;
  readonly themes: readonly ThemeId[];
  readonly toolIds: readonly string[];
  readonly parties: readonly Party[];
  readonly levels: readonly Level[];
  /** Regions of that date, by shore; several when a party is shared among heirs. */
  readonly regionIds: Readonly<Record<Shore, readonly string[]>>;
  /** Départements, provinces and intermunicipal bodies that a party lies in. */
  readonly holderIds: readonly string[];
  /**
   * Whether a party no longer exists at that date and no source says who took over: the tie is then an inheritance, not a
   * signature of its heirs.
   */
  readonly isInherited: boolean;
  readonly sourceIds: readonly string[];
}

/** The atlas at a date. */
export interface Snapshot {
  /** The date asked for; absent for today, the date of the edition. */
  readonly at: Day | undefined;
  /** Day from which ages are counted: the date asked for, or that of the edition. */
  readonly today: Day;
  readonly entries: readonly Entry[];
  /** Entries by the ids of their partnerships, and of the parts of these. */
  readonly byId: ReadonlyMap<string, Entry>;
  /** Requests and intentions known at the date and not answered then; undated ones only when no date is asked for. */
  readonly requests: readonly Request[];
  /** Those that a partnership known at the date has answered. */
  readonly answeredRequests: readonly Request[];
  /** Partnerships left out because only undated statements speak of them. */
  readonly undatedCount: number;
}

/** How a confirmation ages: the band of its age, as a function of the day from which it is seen. */
export function ageing(confirmed: PartialDate | undefined): (today: Day) => Age {
  if (confirmed === undefined) return () => "undated";
  const day = lastDay(confirmed);
  const [notRecent, old] = [addYears(day, 2), addYears(day, 10)];
  return (today) => (today < notRecent ? "recent" : today < old ? "ageing" : "old");
}

/** Band of the age of a confirmation, seen from `today`. */
export function ageOf(confirmed: PartialDate | undefined, today: Day): Age {
  return ageing(confirmed)(today);
}

/**
 * Parties of a partnership on that day; a shore without any on that day keeps its nearest ones.
 * @param heard what is heard of it: a part brings its ends once something is heard of it, and the whole likewise
 */
export function partiesOn({ parties }: Partnership, day: Day, heard: readonly Statement[]): readonly Party[] {
  const bodies = group(parties, ({ partId }) => partId);
  return [...bodies].flatMap(([body, ends]) =>
    heard.some(({ partId }) => partId === body)
      ? shores.flatMap((shore) => {
          const own = ends.filter((party) => party.shore === shore);
          const current = own.filter((party) => isValidOn(party, day));
          return current.length > 0 ? current : own.slice(0, 1);
        })
      : [],
  );
}

const unique = <Value>(values: Iterable<Value>): readonly Value[] => [...new Set(values)];

/** Whether another partnership is known at that date to carry this one on. */
function isCarriedOn(atlas: Atlas, { successorId }: Partnership, at: Day | undefined): boolean {
  const successor = successorId === undefined ? undefined : atlas.partnerships.get(successorId);
  return successor !== undefined && standingAt(successor.statements, atlas.sources, at) !== undefined;
}

function entryOf(atlas: Atlas, partnership: Partnership, standing: Standing, at: Day | undefined, today: Day): Entry {
  const heard = heardAt(partnership.statements, at);
  const parties = partiesOn(partnership, today, heard);
  const territories = new Map<Party, Territory>();
  for (const party of parties) {
    const territory = atlas.territories.get(party.territoryId);
    if (territory) territories.set(party, territory);
  }
  const regionsOf = (shore: Shore) =>
    unique([...territories].flatMap(([party, territory]) => (party.shore === shore ? regionIdsOn(atlas, territory, today) : [])));
  return {
    partnership,
    standing,
    age: ageOf(standing.confirmed, today),
    vitality: vitalityOf(standing)(today),
    themes: unique(heard.flatMap(({ themes }) => themes)),
    toolIds: unique(toolUsesOf(partnership, at).map(({ toolId }) => toolId)),
    parties,
    levels: unique([...territories.values()].map(({ level }) => level)),
    regionIds: byShore(regionsOf),
    holderIds: unique(
      [...territories.values()].flatMap(({ parentId, intermunicipality }) =>
        [parentId ?? [], intermunicipality?.id ?? []].flat(),
      ),
    ),
    isInherited:
      [...territories.values()].some((territory) => territory.validTo !== undefined && territory.validTo <= today) &&
      !isCarriedOn(atlas, partnership, at),
    sourceIds: unique(heard.map(({ sourceId }) => sourceId)),
  };
}

/** The atlas as it stands today (`at` undefined) or at a date. */
export function takeSnapshot(atlas: Atlas, at: Day | undefined): Snapshot {
  const today = at ?? atlas.edition.date;
  const entries: Entry[] = [];
  let undatedCount = 0;
  for (const partnership of atlas.partnerships.values()) {
    const standing = standingAt(partnership.statements, atlas.sources, at);
    if (standing) entries.push(entryOf(atlas, partnership, standing, at, today));
    else if (partnership.statements.every(({ date }) => date === undefined)) undatedCount += 1;
  }
  const byId = new Map(
    entries.flatMap((entry) => [entry.partnership.id, ...entry.partnership.partIds].map((id) => [id, entry] as const)),
  );
  const told = atlas.requests.filter(({ date }) => at === undefined || (date !== undefined && lastDay(date) <= at));
  const isAnswered = ({ answerId }: Request) => answerId !== undefined && byId.has(answerId);
  const requests = told.filter((request) => !isAnswered(request));
  return { at, today, entries, requests, answeredRequests: told.filter(isAnswered), byId, undatedCount };
}

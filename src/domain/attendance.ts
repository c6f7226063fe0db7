/** Who is present, as a list of names tells it. */

import { isValidOn } from "./dates.ts";
import { fold } from "./fold.ts";
import type { Atlas, Day, Level, Territory } from "./model.ts";
import { actorParticipant } from "./participants.ts";
import { heirsOf } from "./succession.ts";

/** Kinds of authorities as lists of signatures have them before a name, and their levels. */
const kinds = [
  ["municipality", /^(?:ville|commune(?: urbaine| rurale)?|mairie|municipalite|مدينه|جماعه|بلديه) /],
  ["department", /^(?:departement|conseil (?:departemental|general|provincial|prefectoral)|province|prefecture|اقليم|عماله) /],
  ["region", /^(?:region|conseil regional|جهه) /],
] as const;

/** What joins a name to the kind before it, and what of it may be the article of the name: "du Havre", "de La Rochelle". */
const joints = [
  ["de la ", "la "],
  ["de l ", "l "],
  ["des ", "les "],
  ["du ", "le "],
  ["de ", ""],
  ["d ", ""],
] as const;

/** A line without the kind before its name: what the name may be, and the level that the kind tells. */
function withoutKind(line: string): { readonly names: readonly string[]; readonly level: Level } | undefined {
  const folded = fold(line).replace(/^(?:la|le) /, "");
  const found = kinds.find(([, pattern]) => pattern.test(folded));
  if (!found) return undefined;
  const [level, pattern] = found;
  const joined = folded.replace(pattern, "");
  const [joint, article] = joints.find(([one]) => joined.startsWith(one)) ?? ["", ""];
  const name = joined.slice(joint.length);
  return { level, names: [name, `${article}${name}`] };
}

/** Who a list of names means, and what of it means nobody, or one of several. */
export interface ReadNames {
  readonly ids: readonly string[];
  /** Names that several bear, and those of former regions, with whom each may mean today. */
  readonly doubtful: readonly { readonly line: string; readonly ids: readonly string[] }[];
  readonly unread: readonly string[];
}

/** Regions of today that took over a region that was called so, which exists no longer. */
function heirsOfName(atlas: Atlas, called: readonly string[]): readonly string[] {
  const bears = ({ level, validTo, names }: Territory) =>
    level === "region" && validTo !== undefined && Object.values(names).some((one) => called.includes(fold(one)));
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
    if (!told) return [];
    return [...new Set(told.names.flatMap((name) => [...(byName.get(name) ?? [])]))].filter(isOf(told.level));
  };
  const ids = new Set<string>();
  const unread: string[] = [];
  const doubtful: { readonly line: string; readonly ids: readonly string[] }[] = [];
  for (const line of text.split(/[\n\r;\t]+/).map((part) => part.trim())) {
    if (fold(line) === "") continue;
    const found = meant(line);
    const [one, ...others] = found;
    const heirs = one === undefined ? heirsOfName(atlas, withoutKind(line)?.names ?? [fold(line)]) : [];
    if (one !== undefined && others.length === 0) ids.add(one);
    else if (found.length + heirs.length > 0) doubtful.push({ line, ids: [...found, ...heirs] });
    else unread.push(line);
  }
  return { ids: [...ids], doubtful, unread };
}

/** Who is present, as a list of names tells it. */

import { isValidOn } from "./dates.ts";
import { fold } from "./fold.ts";
import type { Atlas, Day, Level, Territory } from "./model.ts";
import { actorParticipant } from "./participants.ts";
import { isOneSlipAway } from "./search/slips.ts";
import { heirsOf } from "./succession.ts";

/** Kinds of authorities as lists of signatures have them before a name, behind whatever somebody is there, and their levels. */
const kinds = [
  ["municipality", /^(?:.* )?(?:ville|commune(?: urbaine| rurale)?|mairie|maire|municipalite|مدينه|جماعه|بلديه) /],
  [
    "department",
    /^(?:.* )?(?:departement|conseil (?:departemental|general|provincial|prefectoral)|cd|cg|province|prefecture|اقليم|عماله) /,
  ],
  ["region", /^(?:.* )?(?:region|conseil regional|cr|جهه) /],
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
  const folded = fold(line);
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
  /** All that is meant, in the order of the list: ids, and the lines of what is in doubt. */
  readonly order: readonly string[];
}

/** Regions of today that took over a region that was called so, which exists no longer. */
function heirsOfName(atlas: Atlas, called: readonly string[]): readonly string[] {
  const bears = ({ level, validTo, names }: Territory) =>
    level === "region" && validTo !== undefined && Object.values(names).some((one) => called.includes(fold(one)));
  const former = [...atlas.territories.values()].filter(bears);
  return [...new Set(former.flatMap((region) => heirsOf(atlas, region)?.heirs.map(({ regionId }) => regionId) ?? []))];
}

/** Finds authorities by words, the best first, beyond those of the atlas. */
export type FindAuthorities = (words: string) => readonly Territory[];

/** What stands before a name in lists: a number, a dash. */
const mark = /^\s*(?:\d+\s*[.)°/-]|[-–—•*·])\s*/u;
/** What parts a line into whom it names and what they are: "Mme Dupont, Ville de Marseille". */
const partings = /[,|()]|\s[-–—]\s/u;

/** How many names that are a slip away are told. */
const mostNear = 3;

const allNames = ({ names }: Territory) => Object.values(names).map(fold);

/** Whom a name means, in the atlas and beyond. */
class NameReader {
  readonly #atlas: Atlas;
  readonly #find: FindAuthorities;
  readonly #byName = new Map<string, Set<string>>();

  constructor(atlas: Atlas, day: Day, find: FindAuthorities) {
    this.#atlas = atlas;
    this.#find = find;
    for (const territory of atlas.territories.values())
      if (territory.level !== "other" && isValidOn(territory, day))
        for (const name of allNames(territory)) this.#know(name, territory.id);
    for (const { id, names } of atlas.actors.values())
      for (const name of Object.values(names)) this.#know(fold(name), actorParticipant(id));
  }

  #know(name: string, id: string): void {
    this.#byName.set(name, (this.#byName.get(name) ?? new Set()).add(id));
  }

  /** Whom a name means that stands by itself: one, where it can be no other. */
  #meantAlone(name: string): readonly string[] {
    const own = [...(this.#byName.get(fold(name)) ?? [])];
    const towns = own.filter((id) => this.#atlas.territories.get(id)?.level === "municipality");
    if (towns.length === 1) return towns;
    const others = this.#find(name).filter((found) => !own.includes(found.id) && allNames(found).includes(fold(name)));
    // Beside a province, the town may be meant that it has its name from, which the atlas does not know.
    if (own.length > 0)
      return [...own, ...others.filter(({ parentId = "" }) => towns.length === 0 && own.includes(parentId)).map(({ id }) => id)];
    const otherTowns = others.filter(({ level }) => level === "municipality");
    return (otherTowns.length === 1 ? otherTowns : others).map(({ id }) => id);
  }

  /** Whom a name means behind the kind of an authority. */
  #meantWithKind(line: string): readonly string[] {
    const told = withoutKind(line);
    if (!told) return [];
    const isOfLevel = (id: string) => this.#atlas.territories.get(id)?.level === told.level;
    const own = told.names.flatMap((name) => [...(this.#byName.get(name) ?? [])]).filter(isOfLevel);
    if (own.length > 0) return [...new Set(own)];
    const others = told.names.flatMap((name) =>
      this.#find(name).filter((found) => found.level === told.level && allNames(found).includes(name)),
    );
    return [...new Set(others.map(({ id }) => id))];
  }

  /** Those whom a line means, whole. */
  meant(line: string): readonly string[] {
    const alone = this.#meantAlone(line);
    return alone.length > 0 ? alone : this.#meantWithKind(line);
  }

  /** Those whom a line may mean: heirs of a former region, whoever its parts name, or a name that is a slip away. */
  mayMean(line: string): readonly string[] {
    const called = withoutKind(line)?.names ?? [fold(line)];
    const heirs = heirsOfName(this.#atlas, called);
    if (heirs.length > 0) return heirs;
    const near = called.flatMap((name) =>
      this.#find(name).filter((found) => allNames(found).some((one) => isOneSlipAway(name, one))),
    );
    return [...new Set(near.map(({ id }) => id))].slice(0, mostNear);
  }
}

/**
 * Reads a list of those who are present: a name a line, as a list of signatures has them, with or without a number, who
 * comes, and the kind of authority before it. A name in any of our languages is heard, with or without accents. A town of the
 * atlas is meant before the province or the département of its name; what several bear otherwise, and what is a slip away, is
 * left for a person to choose.
 * @param day on which an authority must exist
 * @param find finds authorities that the atlas does not know; absent: it knows all
 */
export function readNames(atlas: Atlas, text: string, day: Day, find: FindAuthorities = () => []): ReadNames {
  const reader = new NameReader(atlas, day, find);
  const ids = new Set<string>();
  const unread: string[] = [];
  const doubtful: { readonly line: string; readonly ids: readonly string[] }[] = [];
  const order = new Set<string>();
  for (const line of text.split(/[\n\r;\t]+/).map((part) => part.replace(mark, "").trim())) {
    if (fold(line) === "") continue;
    const whole = reader.meant(line);
    const parts = line.split(partings).filter((part) => fold(part) !== "");
    const found = whole.length > 0 ? whole : [...new Set(parts.flatMap((part) => reader.meant(part)))];
    const [one, ...others] = found;
    const near = one === undefined ? [...new Set([line, ...parts].flatMap((part) => reader.mayMean(part)))] : [];
    if (one !== undefined && others.length === 0) ids.add(one);
    else if (found.length + near.length > 0) doubtful.push({ line, ids: [...found, ...near] });
    else unread.push(line);
    if (found.length + near.length > 0) order.add(others.length === 0 && one !== undefined ? one : line);
  }
  return { ids: [...ids], doubtful, unread, order: [...order] };
}

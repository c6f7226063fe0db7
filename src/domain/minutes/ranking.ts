import { wordsOf } from "../fold.ts";
import { textsOf } from "../languages.ts";
import type { Atlas, Gazetteer, Territory } from "../model.ts";
import { isOfLevel, type LevelName } from "./placeNames.ts";
import type { Word } from "./words.ts";

/** Levels in the order in which a bare name is understood: "Tata" is the town before the province. */
const levelOrder = ["municipality", "region", "department", "intermunicipality", "other"] as const;

/** Words that may stand between a name and what tells it from its namesakes: "Saint-Denis de La Réunion". */
const telling = new Set("de du des d la le les l en dans celui celle departement region province prefecture".split(" "));
/** Those without which it would be a list: "Marseille, la région…". */
const placing = new Set("de du des d en dans celui celle".split(" "));

interface Ranked {
  readonly territories: readonly Territory[];
  /** Whether the text itself tells which one is meant. */
  readonly isTold: boolean;
  /** Where the words end that do. */
  readonly end: number;
}

/** Where the words end that tell, after a name, what holds the territory, or its code; the end of the name if none do. */
function endOfHolder(words: readonly Word[], end: number, holderNames: ReadonlySet<string>): number {
  const own = words.slice(end, end + 9);
  const after = own.map(({ forms }) => forms[0] ?? "");
  for (let start = 0; start < 5; start += 1) {
    if (start > 0 && !telling.has(after[start - 1] ?? "")) return end;
    // "Saint-Denis, Seine-Saint-Denis".
    const isBeside = start === 0 && own[0]?.break === "comma";
    const isPlaced = isBeside || own[start]?.isBracketed === true || after.slice(0, start).some((word) => placing.has(word));
    for (let length = isPlaced ? after.length - start : 0; length > 0; length -= 1)
      if (holderNames.has(after.slice(start, start + length).join(" "))) return end + start + length;
  }
  return end;
}

/** Puts namesakes in order: what the text tells, what the atlas knows, then how many people live there. */
export function createRanking(atlas: Atlas, gazetteer: Gazetteer) {
  const counts = new Map<string, number>();
  for (const { parties } of atlas.partnerships.values())
    for (const { territoryId } of parties) counts.set(territoryId, (counts.get(territoryId) ?? 0) + 1);
  const ties = ({ id }: Territory) => counts.get(id) ?? 0;

  const known = new Map<string, ReadonlySet<string>>();
  const holderNames = ({ parentId }: Territory): ReadonlySet<string> => {
    const parent = atlas.territories.get(parentId ?? "");
    if (!parent) return new Set();
    const before = known.get(parent.id);
    if (before) return before;
    const regions = (atlas.membershipsByDepartment.get(parent.id) ?? []).map(({ regionId }) => atlas.territories.get(regionId));
    const names = [parent, ...regions].flatMap((holder) =>
      holder ? [...textsOf(holder.names), ...holder.otherNames.map(({ name }) => name), holder.code?.value ?? []].flat() : [],
    );
    const all = new Set(names.map((name) => wordsOf(name).join(" ")));
    known.set(parent.id, all);
    return all;
  };

  const compare = (a: Territory, b: Territory): number =>
    Number(a.validTo !== undefined) - Number(b.validTo !== undefined) ||
    levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) ||
    Number(ties(b) > 0) - Number(ties(a) > 0) ||
    (b.population?.count ?? 0) - (a.population?.count ?? 0) ||
    (a.id < b.id ? -1 : 1);

  /** The intermunicipal bodies of communes: "l'agglomération de Pau". */
  const bodiesOf = (territories: readonly Territory[]): readonly Territory[] =>
    territories.flatMap(({ intermunicipality }) => {
      const id = intermunicipality?.id ?? "";
      return atlas.territories.get(id) ?? gazetteer.get(id) ?? [];
    });

  const rank = (
    found: readonly Territory[],
    wished: readonly LevelName[] | undefined,
    words: readonly Word[],
    end: number,
    isStrict: boolean,
  ): Ranked => {
    const ofLevel = wished ? found.filter((territory) => isOfLevel(territory, wished)) : [];
    const bodies = isStrict && ofLevel.length === 0 && wished?.includes("intermunicipality") ? bodiesOf(found) : [];
    const all = [ofLevel, bodies, found].find((some) => some.length > 0) ?? [];
    const sorted = [...all].sort(compare);
    const best = sorted[0];
    if (!best) return { territories: [], isTold: false, end };
    const rivals = sorted.filter(({ level }) => level === best.level || isStrict);
    const first = rivals.find((territory) => endOfHolder(words, end, holderNames(territory)) > end);
    return first
      ? {
          territories: [first, ...rivals.filter((one) => one !== first)],
          isTold: true,
          end: endOfHolder(words, end, holderNames(first)),
        }
      : { territories: rivals, isTold: false, end };
  };
  return { rank, ties, bodiesOf };
}

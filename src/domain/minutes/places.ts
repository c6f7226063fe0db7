import type { Atlas, Gazetteer, Territory } from "../model.ts";
import type { Hit, Lexicon } from "./lexicon.ts";
import type { Doubt } from "./model.ts";
import { createPlaceNames, isOfLevel, type LevelName, levelNames, type PlaceNames } from "./placeNames.ts";
import { createRanking } from "./ranking.ts";
import { createReadings, levelAfter, prepareReading, type Reading } from "./readings.ts";
import { isAtLeast, type Word } from "./words.ts";

/** A territory named among the words of a text: from a word to before another. */
export interface Mention {
  /** First word of what names it, its kind included: "la ville de Tiznit" begins at "ville". */
  readonly from: number;
  readonly nameFrom: number;
  readonly to: number;
  /** Where the words end that tell what holds it: "Saint-Denis, en Seine-Saint-Denis". */
  readonly end: number;
  readonly territory: Territory;
  readonly others: readonly Territory[];
  readonly doubts: readonly Doubt[];
  /** Whether its kind is named: ville, conseil départemental… */
  readonly hasLevel: boolean;
}

/** Words that join the names of a list, and keep the kind named at its head. */
const joining = new Set(["et", "ou", "and", "ainsi", "que", "de", "d", "du", "la", "le", "l"]);

/** Below this, a place is taken for named only where its kind is, or where it is clearly a partner. */
const leastPeople = 8000;
/** The same where no capitals tell names from other words. */
const leastPeopleInArabic = 40_000;

/** Finds the territories that a text names. */
export function createPlaceFinder(atlas: Atlas, gazetteer: Gazetteer, lexicon: Lexicon) {
  const all = new Map([...gazetteer, ...atlas.territories]);
  const { rank, ties } = createRanking(atlas, gazetteer);
  const isLarge = (territory: Territory, isArabic = false) =>
    territory.level !== "municipality" ||
    ties(territory) > 0 ||
    (territory.population?.count ?? 0) >= (isArabic ? leastPeopleInArabic : leastPeople);
  const isForgiven = (territory: Territory) =>
    atlas.territories.has(territory.id) || (territory.population?.count ?? 0) >= 20_000 || territory.shore === "ma";
  const names: PlaceNames = createPlaceNames(all.values(), isForgiven);
  const ambiguous = new Set(lexicon.all("ambiguous").map(({ phrase }) => phrase));
  const { hasName, near } = createReadings(names, ambiguous, isLarge);

  /** The territory named at a place, if any. */
  const mentionAt = (reading: Reading, place: number, before: Mention | undefined): Mention | undefined => {
    const { words, levels } = reading;
    const named = levels.get(place);
    const isListed = before !== undefined && isListedAfter(words, Math.max(before.to, before.end), place);
    const found = hasName(reading, place, isListed) ?? near(reading, place);
    if (!found) return undefined;
    const after = named ? undefined : levelAfter(reading, found.to);
    const wished =
      named?.levels ?? after?.levels ?? (isListed && before.hasLevel ? levelsOfTerritory(before.territory) : undefined);
    const ranked = rank(found.territories, wished, words, found.to, named !== undefined);
    const [territory, ...others] = ranked.territories;
    if (!territory) return undefined;
    const doubts: Doubt[] = [
      ...(found.isSlip ? (["slip"] as const) : []),
      ...(named && !isOfLevel(territory, named.levels) ? (["level"] as const) : []),
      ...(territory.validTo === undefined ? [] : (["former"] as const)),
      ...(!ranked.isTold && others.some(({ validTo }) => validTo === undefined) ? (["namesake"] as const) : []),
    ];
    return {
      from: named?.from ?? place,
      nameFrom: place,
      to: found.to,
      end: Math.max(ranked.end, after?.to ?? 0),
      territory,
      others,
      doubts,
      hasLevel:
        (named ?? after) !== undefined ||
        (isListed && before.hasLevel && isOfLevel(territory, levelsOfTerritory(before.territory))),
    };
  };

  return (words: readonly Word[], hits: readonly Hit[]): readonly Mention[] => {
    const reading = prepareReading(words, hits);
    const mentions: Mention[] = [];
    for (let place = 0; place < words.length; place += 1) {
      const mention = mentionAt(reading, place, mentions.at(-1));
      if (!mention) continue;
      mentions.push(mention);
      place = Math.max(mention.to, mention.end) - 1;
    }
    return mentions;
  };
}

const levelsOfTerritory = (territory: Territory): readonly LevelName[] =>
  levelNames.filter((name) => isOfLevel(territory, [name]));

/** Whether nothing but joining words lies between the end of a name and a place of the text. */
function isListedAfter(words: readonly Word[], end: number, place: number): boolean {
  if (place - end > 3) return false;
  return words
    .slice(end, place + 1)
    .every(({ forms, break: gap }, index) => !isAtLeast(gap, "clause") && (end + index === place || joining.has(forms[0] ?? "")));
}

import { addDays } from "../dates.ts";
import { languages, type Multilingual, textsOf } from "../languages.ts";
import type { Atlas, Day, Level, SchemeFact, Sentences, Territory } from "../model.ts";

/** Kinds of what can be found, in the order in which equals are proposed. */
export const thingKinds = [
  "territory",
  "theme",
  "kind",
  "tool",
  "keyword",
  "actor",
  "scheme",
  "event",
  "request",
  "partnership",
  "passage",
  "fact",
  "source",
] as const;
export type ThingKind = (typeof thingKinds)[number];

/** Something that can be found. */
export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
  /** The level of a territory. */
  readonly level?: Level;
  /** Its names and codes. */
  readonly names: readonly string[];
  /** All else that is said of it. */
  readonly texts: readonly string[];
  /** Whether it no longer exists. */
  readonly isFormer: boolean;
  /** How many partnerships it has. */
  readonly ties: number;
  /** How many people live there. */
  readonly people: number;
  /** The fact on a support scheme that it is. */
  readonly fact?: SchemeFact;
}

/** What documents say, in the order of our languages. */
export type Sentenced = readonly Sentences[];

/** Every name of a territory: official, former, variants, in all languages. */
export const namesOf = (territory: Territory): readonly string[] => [
  ...textsOf(territory.names),
  ...territory.otherNames.map(({ name }) => name),
];

/** Its official codes. */
const codesOf = ({ code, isoCode }: Territory): readonly string[] => [code?.value ?? [], isoCode ?? []].flat();

/** The territory, its department and all the regions it ever lay in. */
export function surroundings(atlas: Atlas, territory: Territory): readonly Territory[] {
  const departmentId = territory.level === "department" ? territory.id : territory.parentId;
  const regionIds = (departmentId && atlas.membershipsByDepartment.get(departmentId)?.map(({ regionId }) => regionId)) || [];
  return [territory.id, departmentId, ...regionIds].flatMap((id) => (id ? (atlas.territories.get(id) ?? []) : []));
}

/** What a thing is called in all languages; nothing for what is not there. */
export const namesInAll = (thing: { readonly names: Multilingual } | undefined) => (thing ? textsOf(thing.names) : []);

/** Names and terms of a document, each by itself. */
export const termsOf = (asWritten: string | undefined): readonly string[] => asWritten?.split(" / ") ?? [];

/** What most things are: alive, tied to nothing, lived in by nobody. */
export const plain = { isFormer: false, ties: 0, people: 0, texts: [] } as const;

/** All by which a territory is called. */
export const namesAndCodesOf = (territory: Territory): readonly string[] => [...namesOf(territory), ...codesOf(territory)];

/** Its name beside what tells it apart from its namesakes. */
const distinctNamesOf = ({ names, distinction }: Territory): readonly string[] =>
  distinction ? languages.map((language) => `${names[language]} ${distinction[language]}`) : [];

/** Names of two or three words, written as one: "Benguerir" for "Ben Guerir", "Aitmelloul", "الدارالبيضاء". */
export const joinedNamesOf = (territory: Territory): readonly string[] =>
  namesOf(territory).flatMap((name) => (/^\S+(?:[\s-]\S+){1,2}$/.test(name) ? name.replace(/[\s-]/g, "") : []));

/** What a territory that ended is called as such, and its last year. */
const wordsOfEnd = (validTo: Day) => [
  "jusqu’en",
  "until",
  "سنة",
  "ex",
  "anc",
  "ancien",
  "ancienne",
  "former",
  "سابقة",
  addDays(validTo, -1).slice(0, 4),
];

/** A territory, as it is found. */
export const territoryThing = (territory: Territory, isFormer: boolean, ties: number): Thing => ({
  kind: "territory",
  id: territory.id,
  level: territory.level,
  // Among all of France, names of saints alone would be thousands of words.
  names: [
    ...namesAndCodesOf(territory),
    ...distinctNamesOf(territory),
    ...(territory.shore === "ma" || ties > 0 ? joinedNamesOf(territory) : []),
  ],
  texts: territory.validTo ? wordsOfEnd(territory.validTo) : [],
  isFormer,
  ties,
  people: territory.population?.count ?? 0,
});

import { cross, group } from "d3-array";
import type { Territory } from "./model.ts";
import { recordOf } from "./record.ts";

/** The two shores that partnerships tie, French first, in every language. Addresses and columns name them so. */
export const shores = ["fr", "ma"] as const;
export type Shore = (typeof shores)[number];

/** What sets one shore apart from the other: all that the house asks of a country stands here. */
interface ShoreFacts {
  /** ISO 3166-1, as published tables write it. */
  readonly country: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Schemes that codes of its territories belong to. */
  readonly codeSchemes: readonly string[];
  /** Orders its regions as is the custom there: below zero when the first comes before the second. */
  readonly compareRegions: (a: Territory, b: Territory) => number;
}

/** French regions overseas have the first INSEE codes; they are told last. */
const isOverseas = ({ code }: Territory) => code !== undefined && code.value < "10";

export const shoreFacts = {
  fr: {
    country: "FR",
    currency: "EUR",
    codeSchemes: ["insee-cog", "siren"],
    /** By name, those overseas last. */
    compareRegions: (a, b) => Number(isOverseas(a)) - Number(isOverseas(b)) || a.names.fr.localeCompare(b.names.fr, "fr"),
  },
  ma: {
    country: "MA",
    currency: "MAD",
    codeSchemes: ["hcp-1997", "hcp-2015"],
    /** By official number, which runs from north to south. */
    compareRegions: (a, b) => (a.id < b.id ? -1 : 1),
  },
} as const satisfies Readonly<Record<Shore, ShoreFacts>>;

export type Country = (typeof shoreFacts)[Shore]["country"];
export type Currency = (typeof shoreFacts)[Shore]["currency"];
export type CodeScheme = (typeof shoreFacts)[Shore]["codeSchemes"][number];

export const countries: readonly Country[] = shores.map((shore) => shoreFacts[shore].country);
export const currencies: readonly Currency[] = shores.map((shore) => shoreFacts[shore].currency);
export const codeSchemes: readonly CodeScheme[] = shores.flatMap((shore) => shoreFacts[shore].codeSchemes);

/** Whether a unit is the currency of a shore. */
export function isCurrency(unit: string): unit is Currency {
  return currencies.some((currency) => currency === unit);
}

/** The currency across the sea. */
export function otherCurrency(currency: Currency): Currency {
  return currencies.find((one) => one !== currency) ?? currency;
}

/** The shore across the sea. */
export function otherShore(shore: Shore): Shore {
  return shore === "fr" ? "ma" : "fr";
}

/** The shore of an ISO 3166-1 country code; none for any other country. */
export function shoreOfCountry(country: string): Shore | undefined {
  return shores.find((shore) => shoreFacts[shore].country === country);
}

/** The shore of a territory or a region by its id, which begins with it: `ma-region-01`. */
export function shoreOfId(territoryId: string): Shore {
  return shores.find((shore) => territoryId.startsWith(`${shore}-`)) ?? "fr";
}

/** Something of each shore. */
export function byShore<Value>(of: (shore: Shore) => Value): Readonly<Record<Shore, Value>> {
  return recordOf(shores, of);
}

/** Territories that stand on a shore, each once: those of its parties. */
export function territoryIdsOn(
  parties: readonly { readonly shore: Shore; readonly territoryId: string }[],
  shore: Shore,
): readonly string[] {
  return [...new Set(parties.filter((party) => party.shore === shore).map(({ territoryId }) => territoryId))];
}

/** Whether a party is an authority; else an actor signed, which stands on its territory and speaks for itself alone. */
export const isAuthority = ({ actorId }: { readonly actorId?: string }): boolean => actorId === undefined;

/** The authorities among some parties, each once. */
export const authorityIdsOf = (
  parties: readonly { readonly territoryId: string; readonly actorId?: string }[],
): readonly string[] => [...new Set(parties.filter(isAuthority).map(({ territoryId }) => territoryId))];

/** Territories of some parties: those that are one themselves, and those on which only an actor stands that is one. */
export function territoriesOfParties(parties: readonly { readonly territoryId: string; readonly actorId?: string }[]): {
  readonly authorities: number;
  readonly seats: number;
} {
  const all = new Set(parties.map(({ territoryId }) => territoryId));
  const authorities = authorityIdsOf(parties).length;
  return { authorities, seats: all.size - authorities };
}

/**
 * Pairs of territories that a partnership ties, the French one first, each pair once: an agreement told of several bodies
 * ties what each of them ties, and no end of one with an end of another.
 */
export function tiedPairs(
  parties: readonly { readonly shore: Shore; readonly territoryId: string; readonly partId?: string }[],
): readonly (readonly [fr: string, ma: string])[] {
  const bodies = [...group(parties, ({ partId }) => partId).values()];
  const pairs = bodies.flatMap((ends) => cross(territoryIdsOn(ends, "fr"), territoryIdsOn(ends, "ma")));
  return [...new Map(pairs.map((pair) => [pair.join(">"), pair])).values()];
}

/** Actors that are parties on a shore, each once. */
export function actorIdsOn(
  parties: readonly { readonly shore: Shore; readonly actorId?: string }[],
  shore: Shore,
): readonly string[] {
  return [...new Set(parties.flatMap((party) => (party.shore === shore && party.actorId !== undefined ? party.actorId : [])))];
}

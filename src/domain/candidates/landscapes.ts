import type { Territory } from "../model.ts";

/** What the pipeline tells of a place, from where it lies. */
export const placedLandscapes = ["coast", "border", "highland", "oasis"] as const;
export type PlacedLandscape = (typeof placedLandscapes)[number];

/** What only a document can tell of a place; all else is measured, and a row that tells it would change nothing. */
export const listedLandscapes = ["oasis"] as const satisfies readonly PlacedLandscape[];
export type ListedLandscape = (typeof listedLandscapes)[number];
export type MeasuredLandscape = Exclude<PlacedLandscape, ListedLandscape>;

/** What a place is like, as far as our boundaries, points, lists and censuses tell. */
export type Landscape = PlacedLandscape | "metropolis" | "rural";

/** Territories by what the pipeline found them to be; of what is listed, the document that lists each. */
export type PlacedLandscapes = Readonly<
  Record<MeasuredLandscape, ReadonlySet<string>> & Record<ListedLandscape, ReadonlyMap<string, string>>
>;

/**
 * From so many people on, a town is a metropolis here, as the law's métropoles are; below so many, a French one is rural, as
 * in INSEE's urban units.
 */
const metropolisFrom = 200_000;
const ruralBelow = 2_000;

/** What a territory is like. Altitude and coast of one that has no point of its own are not known, and not told. */
export function landscapesOf(territory: Territory, placed: PlacedLandscapes | undefined): readonly Landscape[] {
  const { id, level, designation, population, isUrban, shore } = territory;
  const found: Landscape[] = [];
  for (const one of placedLandscapes) if (placed?.[one].has(id)) found.push(one);
  const isTown = level === "municipality" || level === "intermunicipality";
  const count = population?.count ?? 0;
  if (designation === "metropolis" || designation === "special-status" || (isTown && count >= metropolisFrom))
    found.push("metropolis");
  if (level === "municipality" && (shore === "ma" ? isUrban === false : count > 0 && count < ruralBelow)) found.push("rural");
  return found;
}

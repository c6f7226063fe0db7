import { rollup } from "d3-array";
import { textsOf } from "../domain/languages.ts";
import type { Level, Territory } from "../domain/model.ts";

/** Levels whose names say nothing of where they are, and whose titles no designation tells apart. */
const told: ReadonlySet<Level> = new Set(["municipality", "intermunicipality", "other"]);

/**
 * Territories by id; those that bear the name of another one, in any language, with what tells them apart: the names of
 * the département or province that holds them.
 */
export function withDistinctions(territories: readonly Territory[]): ReadonlyMap<string, Territory> {
  const named = territories.filter(({ level }) => told.has(level));
  const bearers = rollup(
    named.flatMap(({ names }) => [...new Set(textsOf(names))]),
    (all) => all.length,
    (name) => name,
  );
  const parents = new Map(territories.map((territory) => [territory.id, territory]));
  return new Map(
    territories.map((territory) => {
      const parent = parents.get(territory.parentId ?? "");
      const hasNamesake = told.has(territory.level) && textsOf(territory.names).some((name) => (bearers.get(name) ?? 0) > 1);
      return [territory.id, hasNamesake && parent ? { ...territory, distinction: parent.names } : territory];
    }),
  );
}

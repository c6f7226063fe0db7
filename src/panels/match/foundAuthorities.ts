import { isValidOn } from "../../domain/dates.ts";
import type { Atlas, Day, Gazetteer, Territory } from "../../domain/model.ts";
import type { SearchEngine } from "../../domain/search/engine.ts";
import type { Thing } from "../../domain/search/things.ts";

/** What authorities are found in; the gazetteer and what finds in it come later than the atlas. */
interface Ground {
  readonly atlas: Atlas;
  readonly engine: SearchEngine | undefined;
  readonly gazetteer: Gazetteer | undefined;
}

/** Authorities of a day that what is typed may mean, the best first, as every search of the site finds them. */
export function foundAuthorities(
  { atlas, engine, gazetteer }: Ground,
  day: Day,
  typed: string,
  most: number,
): readonly Territory[] {
  const authorityOf = (id: string) => {
    const territory = atlas.territories.get(id) ?? gazetteer?.get(id);
    return territory && territory.level !== "other" && isValidOn(territory, day) ? territory : undefined;
  };
  const isWanted = ({ kind, id }: Thing) => kind === "territory" && authorityOf(id) !== undefined;
  const things = engine?.propose(typed, 2 * most, isWanted) ?? [];
  const authorities = things.flatMap(({ id }) => authorityOf(id) ?? []);
  return (engine?.townsFirst(authorities, typed) ?? authorities).slice(0, most);
}

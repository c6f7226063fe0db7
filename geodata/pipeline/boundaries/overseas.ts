import { OVERSEAS_CODES } from "./identifiers.ts";
import type { UnitFeature } from "./naturalEarth.ts";
import { ISLAND_GRID, type LayeredTopology, moveToGrid, shape } from "./shaping.ts";

/** Overseas collectivities with partnerships in Morocco: Natural Earth's country -> INSEE code. */
const COLLECTIVITIES: Readonly<Record<string, string>> = { PYF: "987" };

/**
 * The five overseas départements (Guadeloupe, Martinique, Guyane, La Réunion, Mayotte) and French Polynesia.
 *
 * @param units Natural Earth's units of the whole world.
 * @returns objects `departments` (identifiers `fr-department-971`...) and `collectivities` (`fr-other-987`),
 * WGS 84 degrees on the island grid; no island of the source is lost.
 */
export async function shapeOverseas(units: readonly UnitFeature[]): Promise<LayeredTopology> {
  const features = units.flatMap(({ type, properties, geometry }) => {
    const id = overseasIdentifier(properties.iso, properties.country);
    return id === undefined ? [] : [{ type, geometry, properties: { id } }];
  });
  return shape(
    { "units.json": { type: "FeatureCollection", features } },
    [
      "-i units.json name=units",
      // keep-shapes keeps one ring of each feature: to keep every island, each one is a feature for a while.
      "-explode",
      "-simplify weighted keep-shapes interval=200",
      ...moveToGrid(ISLAND_GRID, "units"),
      "-dissolve id",
      `-filter 'id.startsWith("fr-department-")' + name=departments`,
      `-filter 'id.startsWith("fr-other-")' name=collectivities target=units`,
    ],
    ["departments", "collectivities"],
  );
}

function overseasIdentifier(iso: string, country: string): string | undefined {
  const department = OVERSEAS_CODES[iso];
  if (department !== undefined) return `fr-department-${department}`;
  const collectivity = COLLECTIVITIES[country];
  return collectivity === undefined ? undefined : `fr-other-${collectivity}`;
}

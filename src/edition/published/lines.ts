import { tiedPairs } from "../../domain/shores.ts";
import type { Publication } from "./publication.ts";
import { propertiesOf, type Table } from "./table.ts";

/** A GeoJSON file, whatever its head says beside its features. */
export interface Layer {
  readonly type: "FeatureCollection";
  readonly features: readonly object[];
  readonly [member: string]: unknown;
}

/**
 * Partnerships as straight lines between their territories, in WGS 84 (RFC 7946), with what their row of the table says.
 * @param partnerships the table, whose first column is the id
 */
export function linesOf({ atlas, snapshot }: Publication, partnerships: Table): Layer {
  const point = (id: string) => atlas.territories.get(id)?.point;
  const features = partnerships.rows.map((row) => {
    const id = String(row[0]);
    const { parties = [] } = snapshot.byId.get(id) ?? {};
    return {
      type: "Feature",
      id,
      properties: propertiesOf(partnerships, row),
      geometry: {
        type: "MultiLineString",
        coordinates: tiedPairs(parties).map((pair) => pair.map(point)),
      },
    };
  });
  return { type: "FeatureCollection", features };
}

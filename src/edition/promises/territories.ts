import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import { point as pointFeature } from "@turf/helpers";
import type { Pledge, Pledges } from "./pledge.ts";

/** Places whose GeoNames point falls in the sea off a simplified coast; their department is checked by code. */
const coastal = new Set(["ma-municipality-m-diq", "ma-municipality-martil", "ma-municipality-saidia", "ma-municipality-tarfaya"]);

/** Coordinates given by hand must fall in the department; 1:10M drawings of départements are right to about 3 km. */
const everyPointLiesInItsTerritory: Pledge = (_tables, atlas, shapes) =>
  atlas.territories.flatMap(({ id, point, parentId, shore }) => {
    const shape = shapes.of(id) ?? (shore === "ma" && parentId ? shapes.of(parentId) : undefined);
    return shape && !booleanPointInPolygon(pointFeature([...point]), shape) && !coastal.has(id)
      ? [
          {
            table: "territories",
            key: id,
            said: `territories.csv: the point of ${id} lies outside of its ${parentId ? "department" : "boundary"}`,
          },
        ]
      : [];
  });

const everyDepartmentIsInOneRegionAtATime: Pledge = (tables) => {
  const days = ["1990-01-01", "2009-12-31", "2015-03-05", "2015-12-31", "2016-01-01", "2026-11-22"];
  const departments = tables.territories.filter(({ level }) => level === "department");
  return days.flatMap((day) =>
    departments
      .filter(({ valid_from }) => valid_from === "" || valid_from <= day)
      .filter(
        ({ id }) =>
          tables.memberships.filter(
            (row) =>
              row.department_id === id &&
              (row.valid_from === "" || row.valid_from <= day) &&
              (row.valid_to === "" || day < row.valid_to),
          ).length !== 1,
      )
      .map(({ id }) => ({
        table: "memberships",
        detail: id,
        said: `memberships.csv: ${id} is not in exactly one region on ${day}`,
      })),
  );
};

/** Where territories lie, on the ground and in their regions. */
export const territoryPledges = {
  everyPointLiesInItsTerritory,
  everyDepartmentIsInOneRegionAtATime,
} satisfies Pledges<Pledge>;

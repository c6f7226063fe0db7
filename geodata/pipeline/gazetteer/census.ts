import { rollup } from "d3-array";
import type { Population } from "../../../src/domain/model.ts";
import type { Census } from "../../../src/edition/census.ts";
import type { Tables } from "../../../src/edition/tables.ts";
import { officialIntermunicipalities, officialMunicipalities, populationYear } from "./cog.ts";

function readIntermunicipalities(): Census["intermunicipalities"] {
  return new Map(
    officialIntermunicipalities().flatMap(({ code, name, memberCodes }) =>
      memberCodes.map((member) => [`fr-municipality-${member}`, { id: `fr-intermunicipality-${code}`, name }] as const),
    ),
  );
}

/** Populations of French municipalities, and of what they add up to. */
function frenchPopulations(intermunicipalities: Census["intermunicipalities"]): Census["populations"] {
  const rows = officialMunicipalities().flatMap(({ code, departmentCode, regionCode, population }) => {
    const id = `fr-municipality-${code}`;
    const body = intermunicipalities.get(id)?.id;
    const holders = [id, `fr-department-${departmentCode}`, `fr-region-${regionCode}`, ...(body ? [body] : [])];
    return holders.map((holder) => ({ holder, count: population, year: populationYear(departmentCode) }));
  });
  return rollup(
    rows,
    (ofOne) => ({
      count: ofOne.reduce((sum, { count }) => sum + count, 0),
      year: Math.max(...ofOne.map(({ year }) => year)),
    }),
    ({ holder }) => holder,
  );
}

/** All that is told of the territories of both countries. */
export function readCensus(tables: Tables): Census {
  const intermunicipalities = readIntermunicipalities();
  const ofMorocco = [
    ...tables.populations.map((row) => [row.territory_id, row.population, row.year] as const),
    ...tables.moroccan_municipalities.map((row) => [row.id, row.population_2024, "2024"] as const),
  ];
  return {
    intermunicipalities,
    populations: new Map([
      ...frenchPopulations(intermunicipalities),
      ...ofMorocco.map(([id, count, year]): [string, Population] => [id, { count: Number(count), year: Number(year) }]),
    ]),
  };
}

import { OVERSEAS_CODES } from "./identifiers.ts";
import { type Box, boxAround, degreesApart, type UnitFeature } from "./naturalEarth.ts";
import { type LayeredTopology, MAINLAND_GRID, moveToGrid, onlyLayer, shape } from "./shaping.ts";

/** What the atlas shows around its two countries: from the Azores to the Caspian Sea, so that land ends in no window, from the Sahel to Bergen. */
export const BACKDROP: Box = [-34, 12, 52, 62];

const METROPOLITAN_FRANCE: Box = [-5.2, 41.3, 9.6, 51.1];
const MOROCCO: Box = [-17.2, 20.7, -1, 36];

/** Natural Earth's codes for Morocco: MAR, and SAH for the land east of the berm. */
export const MOROCCO_IN_NATURAL_EARTH = "MAR";

/**
 * Units that Natural Earth counts to the state that holds the ground, and that we count as the United Nations
 * do: Crimea and Sevastopol to Ukraine (General Assembly resolution 68/262), the north of Cyprus to Cyprus
 * (Security Council resolution 541). The land east of the berm joins Morocco only to be cut away with it: its
 * place is taken by OpenStreetMap's provinces, and the berm is drawn nowhere.
 */
const COUNTRY_OF_UNIT: Readonly<Record<string, string>> = { "UA-43": "UKR", "UA-40": "UKR" };
const COUNTRY_OF_COUNTRY: Readonly<Record<string, string>> = {
  CYN: "CYP",
  // British bases and Åland: too small, or not a state, at the scale of a backdrop.
  ESB: "CYP",
  WSB: "CYP",
  ALD: "FIN",
  SAH: MOROCCO_IN_NATURAL_EARTH,
};

/**
 * Metropolitan France and all the land around, simplified in one go so that France and its neighbours
 * keep the very same line between them.
 *
 * @param units Natural Earth's units of the whole world.
 * @returns objects `departments` (96, identifiers `fr-department-01`...) and `countries` (one feature per
 * country, France and Morocco included, field `country`), WGS 84 degrees on the mainland grid.
 */
export async function shapeMainland(units: readonly UnitFeature[]): Promise<LayeredTopology> {
  const features = units.filter(isInBackdrop).map(({ type, properties, geometry }) => ({
    type,
    geometry,
    properties: {
      id: identifierOfUnit(properties.iso, properties.country),
      country: COUNTRY_OF_UNIT[properties.iso] ?? COUNTRY_OF_COUNTRY[properties.country] ?? properties.country,
      detail: detailOfUnit({ type, properties, geometry }),
    },
  }));
  return shape(
    { "units.json": { type: "FeatureCollection", features } },
    [
      "-i units.json name=units",
      `-clip bbox=${BACKDROP.join(",")}`,
      "-clean",
      // A line between two units gets the finer of their two details.
      "-simplify variable weighted keep-shapes interval=detail",
      "-clean",
      ...moveToGrid(MAINLAND_GRID, "units"),
      `-filter 'id !== ""' + name=departments -filter-fields id target=departments`,
      "-dissolve country name=countries target=units",
    ],
    ["departments", "countries"],
  );
}

/** The départements alone, freed from the lines of the other countries. */
export async function departmentsOfFrance(mainland: LayeredTopology): Promise<LayeredTopology> {
  return shape({ "france.json": onlyLayer(mainland, "departments") }, ["-i france.json"], ["departments"]);
}

function isInBackdrop(unit: UnitFeature): boolean {
  // The Aleutian islands make Alaska's box go round the world.
  return unit.properties.country !== "USA" && degreesApart(boxAround(unit), BACKDROP) === 0;
}

function identifierOfUnit(iso: string, country: string): string {
  return country === "FRA" && OVERSEAS_CODES[iso] === undefined ? `fr-department-${iso.slice(3)}` : "";
}

/**
 * The size of the details that a unit keeps, in metres: 500 m for the départements, as their own map
 * shows, about as much just around France and Morocco, and coarser with the distance from both.
 */
function detailOfUnit(unit: UnitFeature): number {
  if (unit.properties.country === "FRA") return 500;
  const box = boxAround(unit);
  const degrees = Math.min(degreesApart(box, METROPOLITAN_FRANCE), degreesApart(box, MOROCCO));
  if (degrees === 0) return 500;
  return degrees < 4 ? 1500 : 3000;
}

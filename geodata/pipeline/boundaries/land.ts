import { neighbors } from "topojson-client";
import type { Box } from "./naturalEarth.ts";
import { MOROCCO_IN_NATURAL_EARTH } from "./mainland.ts";
import { type Layer, type LayeredTopology, layerOf, MAINLAND_GRID, moveToGrid, onlyLayer, shape } from "./shaping.ts";

/** Countries with a land border with France or Morocco, in Natural Earth's letters. */
const BORDERING = ["AND", "BEL", "CHE", "DEU", "DZA", "ESP", "ITA", "LUX", "MCO", "MRT"];

/**
 * Pairs of countries whose line is contested: the backdrop leaves these lines out, as the atlas leaves
 * out every disputed line by default.
 */
const CONTESTED_LINES = ["ISR-PSX", "ISR-SYR", "KOS-SRB"];

/**
 * How far, in metres, the neighbours' land reaches under France and Morocco, which are drawn above it.
 * Without it, two lines that each get simplified for the screen would let hairlines of sea through.
 */
const UNDERLAP = 3000;

/**
 * Where Natural Earth's Morocco reaches beyond OpenStreetMap's on land: along Algeria and Mauritania, and around
 * Ceuta and Melilla, which are Spanish. Outside these boxes it reaches into the sea.
 */
const STRIPS_ON_LAND: readonly Box[] = [
  [-9, 27.6, -1, 35.07],
  [-17.1, 21, -8.6, 27.6],
  [-5.4, 35.875, -5.2, 35.95],
  [-2.99, 35.26, -2.92, 35.33],
];

/**
 * The land of the other countries of the backdrop, and the borders between them.
 *
 * Morocco's edge is OpenStreetMap's, which lies kilometres away from Natural Earth's in places. What lies
 * between the two on land goes to the neighbour that touches it; what lies between the two at sea is dropped.
 *
 * @param mainland what shapeMainland gives.
 * @param morocco what shapeMorocco gives.
 * @returns objects `land` (a feature per country, identifiers `land-esp`...) and `borders` (lines, without
 * those of France and Morocco and without contested ones), WGS 84 degrees on the mainland grid.
 */
export async function shapeLand(mainland: LayeredTopology, morocco: LayeredTopology): Promise<LayeredTopology> {
  const hosts = await shapeHosts(mainland, morocco);
  const neighbours = await shapeNeighbours(mainland, morocco);
  const underlap = await shapeUnderlap(neighbours, hosts);
  return shape(
    { "neighbours.json": neighbours, "underlap.json": underlap },
    [
      "-i neighbours.json underlap.json combine-files",
      `-innerlines name=borders where='!${JSON.stringify(CONTESTED_LINES)}.includes([A.country, B.country].sort().join("-"))' + target=neighbours`,
      "-merge-layers target=neighbours,underlap name=land force",
      // The underlaps of two neighbours may cover each other: nobody sees them.
      "-dissolve country allow-overlaps target=land",
      `-each 'id = "land-" + country.toLowerCase()' -filter-fields id target=land`,
      `-snap precision=${MAINLAND_GRID} fix-geometry target=land,borders`,
      "-clean allow-overlaps target=land",
    ],
    ["land", "borders"],
  );
}

/** The outlines of the two countries that are drawn above the land. */
async function shapeHosts(mainland: LayeredTopology, morocco: LayeredTopology): Promise<LayeredTopology> {
  return shape(
    { "france.json": onlyLayer(mainland, "departments"), "morocco.json": morocco },
    ["-i france.json morocco.json combine-files merge-files name=hosts", "-dissolve"],
    ["hosts"],
  );
}

async function shapeNeighbours(mainland: LayeredTopology, morocco: LayeredTopology): Promise<LayeredTopology> {
  const cut = await shape(
    {
      "countries.json": onlyLayer(mainland, "countries"),
      "morocco.json": morocco,
      "zones.json": boxes(STRIPS_ON_LAND),
    },
    [
      "-i morocco.json name=morocco -dissolve",
      "-i countries.json",
      "-erase morocco target=countries",
      // Each left-over piece of Natural Earth's Morocco gets a name of its own.
      `-filter 'country === "${MOROCCO_IN_NATURAL_EARTH}"' + name=strips target=countries`,
      `-filter 'country !== "${MOROCCO_IN_NATURAL_EARTH}"' target=countries`,
      "-clip zones.json target=strips",
      "-explode target=strips",
      "-each 'country = \"strip-\" + this.id' target=strips",
      "-merge-layers target=countries,strips name=countries force",
    ],
    ["countries"],
  );
  giveStripsToNeighbours(layerOf(cut, "countries"));
  return shape(
    { "countries.json": cut },
    [
      "-i countries.json name=neighbours",
      `-filter 'country !== "FRA" && country !== ""'`,
      "-dissolve country",
      ...moveToGrid(MAINLAND_GRID, "neighbours"),
    ],
    ["neighbours"],
  );
}

/** Renames each strip after the country that it touches; a strip that touches none lies at sea and gets no name. */
function giveStripsToNeighbours(countries: Layer): void {
  const { geometries } = countries;
  const names = geometries.map(({ properties }) => String((properties as { country?: unknown } | undefined)?.country));
  neighbors(geometries).forEach((touching, index) => {
    const geometry = geometries[index];
    if (geometry === undefined || !names[index]?.startsWith("strip-")) return;
    const country = touching.map((other) => names[other] ?? "").find((name) => !name.startsWith("strip-")) ?? "";
    geometry.properties = { country };
  });
}

/** The strips of land that continue the neighbours under France and Morocco. */
async function shapeUnderlap(neighbours: LayeredTopology, hosts: LayeredTopology): Promise<LayeredTopology> {
  const widened = await shape(
    { "neighbours.json": neighbours },
    [
      "-i neighbours.json name=underlap",
      `-filter '${JSON.stringify(BORDERING)}.includes(country)'`,
      `-buffer ${UNDERLAP}m`,
      // The far edge is never seen: it may be as coarse as it likes, as long as it stays under cover.
      `-simplify dp interval=${UNDERLAP / 3}`,
    ],
    ["underlap"],
  );
  return shape(
    { "underlap.json": widened, "hosts.json": hosts },
    ["-i hosts.json", "-i underlap.json", "-clip hosts target=underlap"],
    ["underlap"],
  );
}

function boxes(sides: readonly Box[]): object {
  const coordinates = sides.map(([west, south, east, north]) => [
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  ]);
  return { type: "MultiPolygon", coordinates };
}

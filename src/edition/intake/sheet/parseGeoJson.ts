import { UnreadableFile } from "../fault.ts";
import { repeatedKey } from "./repeatedKey.ts";
import { sheetOf } from "./parseDelimited.ts";
import type { Sheet, SheetRow } from "./sheets.ts";

/** Members of a feature that tell nothing but where it lies, or are read as columns by themselves. */
const known = new Set(["type", "geometry", "bbox", "properties"]);

const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
};

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

/** Features of a value that looks like a collection of them. @throws UnreadableFile */
function featuresOf(value: unknown): readonly unknown[] {
  const kind = isObject(value) && "type" in value ? value.type : undefined;
  if (kind === "Feature") return [value];
  if (kind !== "FeatureCollection" || !isObject(value))
    throw new UnreadableFile("other-kind", `type: ${JSON.stringify(kind) ?? "none"}`);
  if (!("features" in value) || !Array.isArray(value.features)) throw new UnreadableFile("broken", "features is no list");
  return value.features;
}

/** What a feature tells beside where it lies, by column. @throws UnreadableFile with its number */
function toldBy(feature: unknown, number: number): readonly (readonly [column: string, value: unknown])[] {
  if (!isObject(feature) || !("type" in feature) || feature.type !== "Feature")
    throw new UnreadableFile("broken", `feature ${number} is none`);
  if (!("properties" in feature)) throw new UnreadableFile("broken", `feature ${number} has no properties`);
  const { properties } = feature;
  if (properties !== null && !isObject(properties))
    throw new UnreadableFile("broken", `feature ${number}: its properties are no object`);
  const own = Object.entries(properties ?? {});
  const names = new Set(own.map(([name]) => name));
  const others = Object.entries(feature).filter(([name]) => !known.has(name));
  return [...others.map(([name, value]) => [names.has(name) ? `feature ${name}` : name, value] as const), ...own];
}

/**
 * What features of GeoJSON tell beside their place: a row a feature, a column a property.
 * @throws UnreadableFile with the feature, when one is none; with the line, when an object says the same twice
 */
export function parseGeoJson(text: string): Sheet {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile("broken", String(error));
  }
  const repeated = repeatedKey(text);
  if (repeated) throw new UnreadableFile("broken", `${JSON.stringify(repeated.key)} stands there twice`, repeated.line);
  const columns = new Map<string, number>();
  const rows = featuresOf(value).map((feature, index): SheetRow => {
    const cells: string[] = [];
    for (const [name, cell] of toldBy(feature, index + 1)) {
      const place = columns.get(name) ?? columns.size;
      columns.set(name, place);
      cells[place] = cellOf(cell);
    }
    return { line: index + 1, cells: Array.from(cells, (cell) => cell ?? "") };
  });
  return sheetOf("", [{ line: 0, cells: [...columns.keys()] }, ...rows]);
}

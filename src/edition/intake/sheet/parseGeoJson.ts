import { UnreadableFile } from "../fault.ts";
import { sheetOf } from "./parseDelimited.ts";
import type { Sheet, SheetRow } from "./sheets.ts";

/** Keys by which objects are made others: they name no column. */
const hostile = new Set(["__proto__", "constructor", "prototype"]);

const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
};

/** Features of a value that looks like a collection of them. */
function featuresOf(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== "object" || value === null || !("type" in value)) return undefined;
  if (value.type === "Feature") return [value];
  return value.type === "FeatureCollection" && "features" in value && Array.isArray(value.features) ? value.features : undefined;
}

/**
 * What features of GeoJSON tell beside their place: a row a feature, a column a property.
 * @throws UnreadableFile with the feature, when one is none
 */
export function parseGeoJson(text: string): Sheet {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile("broken", String(error));
  }
  const features = featuresOf(value);
  if (!features) throw new UnreadableFile("other-kind");
  const columns = new Map<string, number>();
  const rows = features.map((feature, index): SheetRow => {
    if (typeof feature !== "object" || feature === null || !("properties" in feature))
      throw new UnreadableFile("broken", `feature ${index + 1} has no properties`);
    const told = typeof feature.properties === "object" && feature.properties !== null ? Object.entries(feature.properties) : [];
    const cells: string[] = [];
    for (const [key, cell] of told) {
      if (hostile.has(key)) continue;
      const place = columns.get(key) ?? columns.size;
      columns.set(key, place);
      cells[place] = cellOf(cell);
    }
    return { line: index + 1, cells: Array.from(cells, (cell) => cell ?? "") };
  });
  return sheetOf("", [{ line: 0, cells: [...columns.keys()] }, ...rows]);
}

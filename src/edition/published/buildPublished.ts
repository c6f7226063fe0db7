import type { AtlasFile } from "../../data/schema.ts";
import type { Shapes } from "../points.ts";
import { formatTable, type Tables } from "../tables.ts";
import { areaFiles, areasOf } from "./areas.ts";
import { describePackage } from "./dataPackage.ts";
import { type Layer, linesOf } from "./lines.ts";
import { preparePublication, type Publication } from "./publication.ts";
import { cellText } from "./table.ts";
import { publishedTables } from "./tables/index.ts";
import { partnerships } from "./tables/partnerships.ts";

/**
 * Files published for reuse under `data/`, with a Frictionless data package that describes them.
 * @returns file name → content
 */
export function buildPublished(
  tables: Tables,
  file: AtlasFile,
  shapes: Shapes,
  words: Publication["words"],
): ReadonlyMap<string, string> {
  const publication = preparePublication(tables, file, words);
  const filled = publishedTables.map((fill) => fill(publication));
  const files = new Map(
    filled.map(({ name, fields, rows }) => [
      `${name}.csv`,
      formatTable(
        fields.map((field) => field.name),
        rows.map((row) => row.map(cellText)),
      ),
    ]),
  );
  // Features come last, so that who looks into a file sees at once which edition it is of.
  const setLayer = (name: string, { features, ...head }: Layer) =>
    files.set(`${name}.geojson`, `${JSON.stringify({ ...head, edition: file.edition, features })}\n`);
  setLayer("partnerships", linesOf(publication, partnerships(publication)));
  for (const area of areaFiles) setLayer(area.name, areasOf(publication, shapes, area));
  files.set("datapackage.json", `${JSON.stringify(describePackage(filled, file.edition), null, 2)}\n`);
  return files;
}

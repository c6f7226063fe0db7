// Prints how legible the map is: in both layouts and six windows, in two languages, at the opening and after one gesture.
// `npm run legibility -- FOLDER` saves the pictures as well.
import type { Language } from "../../src/domain/languages.ts";
import { crossingBounds, faceFigures } from "./faceFigures.ts";
import { geoFigures } from "./geoFigures.ts";
import { geoScene } from "./geoScenes.tsx";
import { openPage, withMeasure } from "./letters.ts";
import { savePictures } from "./pictures.ts";
import { faceScene } from "./scenes.tsx";
import type { Panels } from "./windows.ts";

const windows: readonly (readonly [width: number, height: number, panels: Panels])[] = [
  [1440, 900, "filters"],
  [1440, 900, "none"],
  [1024, 768, "filters"],
  [1024, 768, "none"],
  [390, 844, "none"],
  [320, 640, "none"],
];
const languages: readonly Language[] = ["fr", "ar"];
/** Nothing chosen, then a region of each shore. */
const chosen = [undefined, "fr-region-76", "ma-region-09"] as const;

const { browser, page } = await openPage(2);
const faults: string[] = [];
const rows: string[][] = [];
/** The same in every window: the order of ports knows none. */
let bounds: ReturnType<typeof crossingBounds> | undefined;
const fixed = (value: number) => (Number.isFinite(value) ? value.toFixed(1) : "–");

for (const [width, height, panels] of windows) {
  for (const language of languages) {
    for (const region of chosen) {
      const options = { width, height, panels, language, ...(region && { chosen: region }) };
      const face = await withMeasure(page, (measure) => faceFigures(faceScene(options, measure), measure));
      bounds ??= crossingBounds(await withMeasure(page, (measure) => faceScene(options, measure)));
      const geo = await withMeasure(page, (measure) => geoFigures(geoScene(options, measure)));
      const folder = process.argv[2];
      if (folder) await savePictures(page, options, [width, height, panels, language, region ?? "opening"].join("-"), folder);
      const name = `${width}×${height} ${panels === "none" ? "" : "with filters "}${language}${region ? ` ${region}` : ""}`;
      rows.push([
        name,
        face.form,
        String(face.faults.length),
        face.pitch.toFixed(1),
        // Ribbons are as high as they are many, however little that is.
        face.ribbons > 0 ? `ribbons (${face.ribbons})` : `${face.tooClose} (${fixed(face.nearest)} px)`,
        face.crossings === 0 ? "0" : `${face.crossings} (least ${bounds.least}, without geography ${bounds.leastOfAll})`,
        `${fixed(face.leastAngle)}°, ${fixed(face.tenthAngle)}°`,
        String(face.misordered),
        String(face.crossingLeaders),
        String(geo.faults.length),
        String(geo.crossingLeaders),
      ]);
      if (face.ribbons === 0 && face.tooClose > 0) faults.push(`face to face, ${name}: ${face.tooClose} strands are too near`);
      if (face.misordered > 0)
        faults.push(`face to face, ${name}: ${face.misordered} ports end in another order than their far ends`);
      if (!region && geo.nameless > 0) faults.push(`geography, ${name}: ${geo.nameless} regions have no name`);
      faults.push(
        ...face.faults.map((fault) => `face to face, ${name}: ${fault}`),
        ...geo.faults.map((fault) => `geography, ${name}: ${fault}`),
      );
    }
  }
}
await browser.close();

const head = [
  "window",
  "form",
  "faults",
  "room, px",
  "nearer than 2 px",
  "crossings",
  "least angle, tenth",
  "misordered",
  "crossing leaders",
  "geography: faults",
  "crossing leaders",
];
for (const row of [head, head.map(() => "---"), ...rows]) console.log(`| ${row.join(" | ")} |`);
console.log(
  faults.length === 0
    ? "\nno name touches anything, no dot and no port is without a name, no strands are too near, no port is out of order"
    : `\n${faults.join("\n")}`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildAtlas } from "../../src/data/buildAtlas.ts";
import { type AtlasFile, atlasFile, checkFile } from "../../src/data/schema.ts";
import { countingTable } from "./countingTable.ts";
import { drawForBarePage } from "./bareDrawing.ts";
import { onNewPage, openBrowser } from "./browser.ts";
import { generateAtlas } from "./generatedAtlas.ts";
import { editionFolder } from "../../.build/edition.ts";
import { linesTable } from "./linesTable.ts";
import { machineLine } from "./machine.ts";
import { surveySite, type Visit, visitBarePage, visitSite } from "./measure.ts";
import { buildBarePage, buildSite } from "./pages.ts";
import { filesIn, serve } from "./server.ts";
import { rankingTable } from "./rankingTable.ts";
import { searchTable } from "./searchTable.ts";
import { tableOf } from "./table.ts";

/**
 * Measures the built site against a bare MapLibre page with the same land and the same links, on the real data and on
 * generated sets. Figures are told, never asserted: only a page that fails makes this fail.
 *
 *   npm run bench -- [--runs 5] [--sets real,2000,20000] [--counting 20000,1000000] [--lines 50,400] [--gathered]
 *
 * `--sets` are visited, `--counting` is counted without any page, beside crossfilter2; either may be empty;
 * on `--lines` of so many kbit/s the real data are waited for.
 * `--gathered` gives the bare page the bands that the site gathers links in, instead of a line a partnership.
 */
const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    sets: { type: "string", default: "real,2000,20000" },
    counting: { type: "string", default: "20000,1000000" },
    lines: { type: "string", default: "50,400" },
    gathered: { type: "boolean", default: false },
  },
});
const runs = Math.max(1, Number.parseInt(options.runs, 10) || 5);

/** The window of the design, in pixels. */
const viewport = { width: 1440, height: 900 };
const seed = 20_261_122;

interface Set {
  readonly title: string;
  readonly atlas: AtlasFile;
  readonly isReal: boolean;
}

function setOf(name: string, real: AtlasFile): Set {
  if (name === "real") return { title: `Real data: ${real.partnerships.length} partnerships`, atlas: real, isReal: true };
  const count = Number.parseInt(name, 10);
  if (!(count > 0)) throw new Error(`Not a set: ${name}`);
  const atlas = generateAtlas(real, count, seed);
  // The site would refuse a set that it cannot read; better to know before it is measured.
  buildAtlas(checkFile(name, atlasFile, atlas));
  return { title: `Generated: ${count} partnerships, ${atlas.statements.length} statements`, atlas, isReal: false };
}

const folder = mkdtempSync(join(tmpdir(), "passerelles-bench-"));
const siteFolder = join(folder, "site");
const bareFolder = join(folder, "bare");
const tell = (text: string) => process.stderr.write(`${text}\n`);

tell("Building the site and the bare page…");
buildSite(siteFolder);
await buildBarePage(bareFolder);
const atlasPath = filesIn(siteFolder).find((path) => path === `${editionFolder}atlas.json`);
if (!atlasPath) throw new Error("The built site has no atlas in its edition: the benchmark must learn where its data are.");
const real = checkFile("atlas.json", atlasFile, JSON.parse(readFileSync(join(siteFolder, atlasPath), "utf8")));

const browser = await openBrowser();
try {
  const machine = await machineLine(browser);
  const tables: string[] = [];
  for (const set of options.sets
    .split(",")
    .filter(Boolean)
    .map((name) => setOf(name, real))) {
    const site = await serve(siteFolder, set.isReal ? new Map() : new Map([[atlasPath, JSON.stringify(set.atlas)]]));
    // This first visit also warms up the browser; no figure is taken from it.
    const { lines, ...size } = await onNewPage(browser, viewport, (page) => surveySite(page, site));
    const drawing = drawForBarePage(set.atlas, size, options.gathered);
    const bare = await serve(bareFolder, drawing.files);
    const visits: { site: Visit[]; bare: Visit[] } = { site: [], bare: [] };
    const visit = {
      site: async () => visits.site.push(await onNewPage(browser, viewport, (page) => visitSite(page, site))),
      bare: async () => visits.bare.push(await onNewPage(browser, size, (page) => visitBarePage(page, bare, drawing.camera))),
    };
    for (let run = 0; run < runs; run += 1) {
      tell(`${set.title}: run ${run + 1} of ${runs}`);
      // Whoever comes first changes with each run, so that neither always finds the machine as the other left it.
      for (const each of run % 2 === 0 ? (["site", "bare"] as const) : (["bare", "site"] as const)) await visit[each]();
    }
    const kilobits = set.isReal ? options.lines.split(",").map(Number).filter(Boolean) : [];
    const onLines = await linesTable(browser, { site, bare, camera: drawing.camera, viewport, kilobits });
    site.stop();
    bare.stop();
    tables.push(
      [
        set.title,
        `The site draws ${lines} lines, the bare page ${drawing.lines} with ${drawing.vertices} vertices. Map of ${size.width} × ${size.height} pixels.`,
        "",
        tableOf(visits.site, visits.bare, set.isReal),
        ...(kilobits.length > 0 ? ["", onLines] : []),
      ].join("\n"),
    );
  }
  console.log(`${machine}\nMedian of ${runs} (least–greatest); ratios are those of medians, site to bare page.\n`);
  console.log(tables.join("\n\n"));
  const atlas = buildAtlas(real);
  console.log(`\n${searchTable(atlas)}`);
  console.log(`\n${rankingTable(atlas)}`);
  for (const count of options.counting.split(",").map(Number).filter(Boolean)) {
    tell(`Counting ${count} partnerships…`);
    console.log(`\n${countingTable(atlas, count, seed)}`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

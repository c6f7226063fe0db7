import type { Browser } from "@playwright/test";
import type { BareCamera } from "./bare/bare.ts";
import { onNewPage } from "./browser.ts";
import { visitOnLine } from "./measure.ts";
import type { Served } from "./server.ts";
import { aligned } from "./table.ts";

interface Lines {
  readonly site: Served;
  readonly bare: Served;
  readonly camera: BareCamera;
  readonly viewport: { readonly width: number; readonly height: number };
  /** In kbit/s. */
  readonly kilobits: readonly number[];
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

/** When something useful is painted on slow lines, and when all links are: one visit of each page. */
export async function linesTable(browser: Browser, { site, bare, camera, viewport, kilobits }: Lines): Promise<string> {
  const rows = [["kbit/s", "first picture (s)", "links (s)", "bare page: links (s)", "ratio", "target"]];
  for (const line of kilobits) {
    const ours = await onNewPage(browser, viewport, (page) => visitOnLine(page, site.address, line));
    const bareAddress = `${bare.address}#${encodeURIComponent(JSON.stringify(camera))}`;
    const theirs = await onNewPage(browser, viewport, (page) => visitOnLine(page, bareAddress, line));
    const ratio = ours.firstPicture / theirs.links;
    const figures = [ours.firstPicture, ours.links, theirs.links].map(seconds);
    rows.push([String(line), ...figures, ratio.toFixed(2), ratio <= 0.4 ? "0.4: met" : "0.4: missed"]);
  }
  return aligned(rows);
}

import { join } from "node:path";
import type { Page } from "@playwright/test";
import { geoPictureMarkup, geoScene } from "./geoScenes.tsx";
import { show, withMeasure } from "./letters.ts";
import { faceScene, pictureOf, type SceneOptions } from "./scenes.tsx";

/** Saves pictures of both layouts of a scene in a folder, named after it. */
export async function savePictures(page: Page, options: SceneOptions, name: string, folder: string): Promise<void> {
  await page.setViewportSize({ width: options.width, height: options.height });
  const bodies = {
    face: pictureOf(await withMeasure(page, (measure) => faceScene(options, measure))),
    geo: geoPictureMarkup(await withMeasure(page, (measure) => geoScene(options, measure))),
  };
  for (const [layout, body] of Object.entries(bodies)) {
    await show(page, body);
    await page.screenshot({ path: join(folder, `${name}-${layout}.png`) });
  }
}

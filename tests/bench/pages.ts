import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the site as `npm run build` does, into another folder. */
export async function buildSite(folder: string): Promise<void> {
  await build({
    configFile: here("../../vite.config.ts"),
    logLevel: "warn",
    build: { outDir: folder, emptyOutDir: true, reportCompressedSize: false },
  });
}

/** Builds the bare page with the same tools and the same targets as the site. */
export async function buildBarePage(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: here("bare"),
    base: "./",
    logLevel: "warn",
    worker: { format: "es" },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1200,
    },
  });
}

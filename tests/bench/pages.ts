import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Builds the site as `npm run build` does, into another folder, and in a process of its own: this one has read the parts of
 * React for those who develop, and the page that is served is written by the others.
 */
export function buildSite(folder: string): void {
  const vite = here("../../node_modules/vite/bin/vite.js");
  execFileSync(process.execPath, [vite, "build", "--logLevel", "warn", "--outDir", folder, "--emptyOutDir"], {
    cwd: here("../.."),
    stdio: "inherit",
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

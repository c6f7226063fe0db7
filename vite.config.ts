import react from "@vitejs/plugin-react";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { contentSecurityPolicy, everywhere } from "./.build/headers.ts";
import { editionInSite } from "./.build/edition.ts";
import { headersFile } from "./.build/hosts.ts";
import { firstInOne, plainImports } from "./.build/imports.ts";
import { mapLibreWithoutTiles } from "./.build/mapLibre.ts";
import { compiledMessages } from "./.build/messages.ts";
import { offline } from "./.build/offline.ts";
import { editionInPage } from "./.build/opening.ts";
import { openingInPage, policyInPage, preloads } from "./.build/page.ts";

export default defineConfig({
  root: "src",
  publicDir: "../public",
  base: "./",
  plugins: [
    react(),
    plainImports(),
    compiledMessages(),
    mapLibreWithoutTiles(),
    policyInPage(contentSecurityPolicy),
    openingInPage(),
    editionInPage(),
    preloads(),
    editionInSite(),
    headersFile(),
    VitePWA(offline),
  ],
  server: { fs: { allow: [".."] } },
  preview: { headers: everywhere.headers },
  worker: { format: "es", plugins: () => [mapLibreWithoutTiles()] },
  optimizeDeps: { exclude: ["maplibre-gl/dist/maplibre-gl-worker.mjs"] },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2022",
    // The policy allows no data: script or font, and a file of its own is cached for ever.
    assetsInlineLimit: 0,
    // One style sheet: a part never comes without its own.
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 1200,
    // How long each plugin took is of no use to who starts the site.
    rolldownOptions: { checks: { bundlerTimings: false }, output: { codeSplitting: firstInOne } },
  },
  test: {
    root: ".",
    include: ["tests/{unit,data,house}/**/*.test.{ts,tsx}"],
    // Tests leave nothing behind: what one has read serves the next, and the whole takes half of the time.
    isolate: false,
    // They run beside the browsers: what is slow then is not wrong.
    testTimeout: 60_000,
  },
});

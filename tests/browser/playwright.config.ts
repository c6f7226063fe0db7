import { defineConfig, devices } from "@playwright/test";

/** The built site, on the browser that the scripts found or installed; drawn by software where there is no GPU. */
const port = 4517;
const executablePath = process.env["CHROME_PATH"];

/**
 * What the browser does beside showing a page. The popups of its address bar are pages of their own, loaded for each
 * window that a test opens: without them tests take a fifth less. The last of such switches is the one that counts,
 * so that what Playwright itself switches off, and these tests depend on, is said again.
 */
const notNeeded =
  "WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,AimEnabled,LensOverlay,HttpsUpgrades,MediaRouter,OptimizationHints,PaintHolding";

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/browser",
  fullyParallel: true,
  forbidOnly: true,
  // Software drawing on a busy machine may be late once; a test that fails twice fails.
  retries: 1,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 25_000 },
  reporter: [["list"], ["json", { outputFile: "../../test-results/browser.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    // The worker that keeps the site would answer for files that tests take away; its own tests let it in.
    serviceWorkers: "block",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        "--no-sandbox",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--ignore-gpu-blocklist",
        // Only the map needs the graphics card that software stands in for; letters are painted faster without it.
        "--disable-gpu-rasterization",
        "--disable-background-networking",
        "--disable-component-update",
        `--disable-features=${notNeeded}`,
      ],
    },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: "../..",
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    stdout: "ignore",
  },
});

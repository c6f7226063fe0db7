// Finds a Chrome or Chromium to test with; installs one when there is none.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const known = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function playwrightBrowser() {
  try {
    const path = createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

const find = () => known.find((path) => path && existsSync(path)) ?? playwrightBrowser();
const run = (command, options) => spawnSync(command, options, { stdio: "inherit" }).status === 0;

const isRoot = process.getuid?.() === 0;
const apt = (...words) => (isRoot ? run("apt-get", words) : run("sudo", ["apt-get", ...words]));

/** Chromium without the windows around its pages, as Debian packages it: the same engine, and tests take a quarter less. */
const shell = "/usr/bin/chromium-headless-shell";

/**
 * Path of the browser that tests run on: the one that CHROME_PATH names, else Chromium without windows where it is, or where
 * root may install it, as in a container; else any other.
 */
export function testBrowserPath() {
  if (process.env.CHROME_PATH) return browserPath();
  if (!existsSync(shell) && isRoot && existsSync("/usr/bin/apt-get") && apt("update"))
    apt("install", "-y", "chromium-headless-shell");
  return existsSync(shell) ? shell : browserPath();
}

/** Path of a browser: an existing one, else Playwright's own, else Debian's package. */
export function browserPath() {
  const found = find();
  if (found) return found;
  console.log("No Chrome or Chromium here: installing one…");
  run("npx", ["playwright", "install", "chromium"]);
  const own = find();
  if (own) return own;
  if (apt("update") && apt("install", "-y", "chromium")) {
    const packaged = find();
    if (packaged) return packaged;
  }
  throw new Error("No browser could be found or installed. Set CHROME_PATH to a Chrome or Chromium.");
}

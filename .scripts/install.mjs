// Installs what is missing, with nothing but Node: packages of the site, and of the data pipeline when asked for.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** Whether the packages on disk are those of the lockfile: npm writes what it installed beside them. */
function isInstalled(folder) {
  const lock = new URL("package-lock.json", folder);
  const installed = new URL("node_modules/.package-lock.json", folder);
  if (!existsSync(installed)) return false;
  if (statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  const wanted = JSON.parse(readFileSync(lock, "utf8")).packages;
  const present = JSON.parse(readFileSync(installed, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || present[path]?.version === version,
  );
}

/** Installs exactly what the lockfile of a folder says, unless it is there already. */
export function install(folder) {
  if (isInstalled(folder)) return;
  console.log(`Installing the packages of ${folder === root ? "the site" : fileURLToPath(folder)}…`);
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: fileURLToPath(folder),
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

export const site = root;
export const pipeline = new URL("geodata/pipeline/", root);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install(site);
  if (process.argv.includes("--pipeline")) install(pipeline);
}

import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Puts another version of the site in its folder, as a deployment does: every script and style has another name, which all
 * that refers to it has too, and none is there under the one that it had.
 */
export function redeploy(folder: string): void {
  const assets = join(folder, "assets");
  const renamed = readdirSync(assets).filter((name) => /\.(?:js|css)$/.test(name));
  const names = new RegExp(`\\b(${renamed.map((name) => name.replaceAll(".", "\\.")).join("|")})`, "g");
  const next = (name: string) => name.replace(/\.(?=\w+$)/, "2.");
  for (const path of [...renamed.map((name) => join(assets, name)), join(folder, "index.html"), join(folder, "sw.js")])
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(names, next));
  // The worker knows the page by a revision.
  const worker = join(folder, "sw.js");
  writeFileSync(worker, readFileSync(worker, "utf8").replace(/(index\.html",\s*"?revision"?:\s*")\w{4}/, "$10000"));
  for (const name of renamed) renameSync(join(assets, name), join(assets, next(name)));
}

// Writes the pages of their own beside the built application: `npm run build:site`, after `npm run build`.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { addressNotes, siteAddress } from "../.build/address.ts";
import { writeSite } from "../.build/site.ts";

const folder = join(import.meta.dirname, "../dist");
const page = join(folder, "index.html");
const sizeOf = (path: string) => (statSync(path).isFile() ? statSync(path).size : 0);

if (existsSync(page)) {
  const address = siteAddress();
  const start = performance.now();
  const { pages, pictures } = writeSite({ folder, address });
  const bytes = readdirSync(folder, { recursive: true, encoding: "utf8" }).reduce(
    (sum, path) => sum + sizeOf(join(folder, path)),
    0,
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${pages} pages and ${pictures} pictures in ${seconds} s; the published folder has ${(bytes / 1e6).toFixed(1)} MB.`,
  );
  for (const note of addressNotes(address, readFileSync(page, "utf8"))) console.log(note);
} else {
  console.error("There is no site yet: npm run build comes first.");
  process.exitCode = 1;
}

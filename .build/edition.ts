import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Where the edition lies in the site: the same address for every edition, so that another can be put in its place. */
export const editionFolder = "data/edition/";

/** Files of the edition, by the folder of the repository that they come from and that of the edition they go to. */
const folders = [
  { from: "geodata/published/edition/", to: "" },
  { from: "geodata/sources/", to: "tables/" },
];

const root = new URL("../", import.meta.url);

/** What changed since the edition before, as a text that any browser shows. */
const changelog = { from: "geodata/CHANGELOG.md", to: "changelog.txt" };

/** What the edition holds: address in the site → content, read when it is asked for. */
function editionFiles(): ReadonlyMap<string, () => string> {
  const listed = folders.flatMap(({ from, to }) =>
    readdirSync(new URL(from, root))
      .filter((name) => /\.(json|csv)$/.test(name))
      .map((name) => ({ from: `${from}${name}`, to: `${to}${name}` })),
  );
  return new Map(
    [...listed, changelog].map(({ from, to }): [string, () => string] => [
      `${editionFolder}${to}`,
      () => readFileSync(new URL(from, root), "utf8"),
    ]),
  );
}

const types: Readonly<Record<string, string>> = { json: "application/json", csv: "text/csv; charset=utf-8" };

/** Puts the edition, with the tables that it was made of, at its address: in what is built, and while developing. */
export function editionInSite(): Plugin {
  return {
    name: "edition-in-site",
    generateBundle() {
      for (const [fileName, read] of editionFiles()) this.emitFile({ type: "asset", fileName, source: read() });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
        const read = editionFiles().get(path);
        if (!read) return next();
        response.setHeader("Content-Type", types[path.split(".").at(-1) ?? ""] ?? "text/plain; charset=utf-8");
        return response.end(read());
      });
    },
  };
}

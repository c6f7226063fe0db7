import { readFileSync } from "node:fs";
import { filesIn } from "../fixtures/repository.ts";

/** A file that the build wrote: its path in the site, and its name without the part that changes with its content. */
export interface BuiltFile {
  readonly path: string;
  readonly name: string;
}

const nameOf = (path: string) => path.replace(/^assets\/(.*)-[\w-]{8}(\.\w+)$/, "$1$2").replace(/^data\/edition\/(?=[^/]+$)/, "");

/** All files of the built site. */
export const builtFiles: readonly BuiltFile[] = filesIn("dist")
  .map((path) => path.replace(/^dist\//, ""))
  .map((path) => ({ path, name: nameOf(path) }));

const scripts = new Map(
  builtFiles
    .filter(({ path }) => /^assets\/.*\.js$/.test(path))
    .map(({ path, name }) => {
      const text = readFileSync(new URL(`../../dist/${path}`, import.meta.url), "utf8");
      const asked = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, file = ""]) => `assets/${file}`);
      return [
        path,
        {
          name,
          /** Scripts that come with it. */
          with: asked(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w~.-]+\.js)["'`]/g),
          /** Scripts that it asks for later. */
          later: asked(/\bimport\(\s*["'`]\.\/([\w~.-]+\.js)["'`]/g),
        },
      ] as const;
    }),
);

/** Names of the scripts that something asks for by themselves: each serves a part of the page. */
const asked = new Set([...scripts.values()].flatMap((script) => script.later));

/** Whether a script comes with another, whatever lies between. */
function comesWith(path: string, other: string, seen = new Set<string>()): boolean {
  if (path === other) return true;
  seen.add(other);
  return (scripts.get(other)?.with ?? []).some((next) => !seen.has(next) && comesWith(path, next, seen));
}

/**
 * Names of the files that cannot do without this one, each asked for by itself: a script that comes with others serves what
 * they serve, but for the first one, which all need. Any other file serves itself.
 */
export function servedBy({ path, name }: BuiltFile): readonly string[] {
  const serving = [...asked].filter((other) => comesWith(path, other)).map((other) => scripts.get(other)?.name ?? other);
  return name === "index.js" || serving.length === 0 ? [name] : serving;
}

/** Whether something asks for a file by itself; the scripts that only come with another are as late as that one. */
export const isAskedFor = ({ path }: BuiltFile): boolean => !scripts.has(path) || asked.has(path);

/** Files that the page itself asks for, before any script has run. */
export const askedByPage: ReadonlySet<string> = new Set(
  readFileSync(new URL("../../dist/index.html", import.meta.url), "utf8").match(/(?:assets|data\/edition)\/[\w~.-]+/g),
);

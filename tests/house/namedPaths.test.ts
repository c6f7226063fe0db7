import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { keptFiles, readJson, readText, root } from "../fixtures/repository.ts";

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
const manifests = ["package.json", "geodata/pipeline/package.json"].map((path) => readJson<Manifest>(path));
const packages = new Set(
  manifests.flatMap((one) => [...Object.keys(one.dependencies ?? {}), ...Object.keys(one.devDependencies ?? {})]),
);
const scripts = new Set(Object.keys(manifests[0]?.scripts ?? {}));

/** Every file that is kept and every folder, each behind a slash so that the end of a path can be looked for. */
const known = [
  ...new Set(keptFiles().flatMap((path) => path.split("/").map((_, index, parts) => `/${parts.slice(0, index + 1).join("/")}`))),
];
/** What appears only when something is run, and is therefore not kept. */
const made = readText(".gitignore")
  .split("\n")
  .map((line) => line.replaceAll(/^\/|\/$/g, ""));

const extension = /\.(tsx?|mjs|css|html|csv|json|geojson|md|svg|png|txt)$/;

/** Whether words between backquotes are meant as a path: no blank, no address, and a slash or the end of a file name. */
function isPath(words: string): boolean {
  if (/\s|:\/\/|[=<>{}()|]|^[#?/]/.test(words)) return false;
  return (words.includes("/") || extension.test(words)) && !packages.has(words);
}

/** Whether a file or a folder of that name, or of those names when there is a star, is there, whatever the folder it lies in. */
function exists(path: string): boolean {
  const bare = path.replace(/^(\.{1,2}\/)+/, "").replace(/\/$/, "");
  if (made.includes(bare.split("/")[0] ?? "") || existsSync(join(root, bare))) return true;
  const pattern = new RegExp(`/${bare.replaceAll(/[.+$]/g, "\\$&").replaceAll("*", "[^/]*")}$`);
  return known.some((one) => pattern.test(one));
}

const quoted = (text: string) =>
  [...text.replaceAll(/```[\s\S]*?```/g, "").matchAll(/`([^`\n]+)`/g)].map(([, words = ""]) => words);

describe.each(["README.md", "CONTRIBUTING.md", "geodata/README.md", "src/map/README.md"])("%s", (readme) => {
  test("names files and folders that are there", () => {
    const named = quoted(readText(readme)).filter(isPath);
    expect(named.length).toBeGreaterThan(3);
    expect([...new Set(named)].filter((path) => !exists(path))).toEqual([]);
  });

  test("links to files that are there", () => {
    const links = [...readText(readme).matchAll(/\]\(([^)\s#]+)/g)].map(([, target = ""]) => target);
    const gone = links.filter((target) => !target.includes("://") && !existsSync(join(root, dirname(readme), target)));
    expect(gone).toEqual([]);
  });

  test("names commands that are there", () => {
    const commands = [...readText(readme).matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map(([, name = ""]) => name);
    expect(commands.length).toBeGreaterThan(0);
    expect([...new Set(commands)].filter((name) => !scripts.has(name) && !["ci", "install"].includes(name))).toEqual([]);
  });
});

test("a path that is not there would be seen", () => {
  expect(
    ["src/domain/standing.ts", "edition/*.json", "../public/data/"].filter((path) => !isPath(path) || !exists(path)),
  ).toEqual([]);
  expect(["src/domain/gone.ts", "gone.csv", "gone/"].filter((path) => isPath(path) && exists(path))).toEqual([]);
  expect(["npm start", "view=map", "@turf/turf", "https://www.hcp.ma/", "fr-region-24", "_fr"].filter(isPath)).toEqual([]);
});

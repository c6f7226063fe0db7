import { describe, expect, test } from "vitest";
import { readJson } from "../fixtures/repository.ts";

interface Manifest {
  readonly engines?: { readonly node: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<
    Record<string, Manifest & { readonly version?: string; readonly resolved?: string; readonly integrity?: string }>
  >;
}

const folders = ["", "geodata/pipeline/"];
const registry = "https://registry.npmjs.org/";
const asked = ({ dependencies, devDependencies }: Manifest) => ({ ...dependencies, ...devDependencies });

describe.each(folders.map((folder) => [`${folder}package.json`, `${folder}package-lock.json`] as const))(
  "%s",
  (manifestPath, lockPath) => {
    const manifest = readJson<Manifest>(manifestPath);
    const { packages } = readJson<Lock>(lockPath);

    test("pins every package to one version", () => {
      const versions = Object.entries({ ...asked(manifest), ...manifest.overrides });
      expect(versions.length).toBeGreaterThan(0);
      expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    });

    test("is what the lockfile was made from", () => {
      expect(asked(packages[""] ?? {})).toEqual(asked(manifest));
      const other = Object.entries(asked(manifest)).filter(
        ([name, version]) => packages[`node_modules/${name}`]?.version !== version,
      );
      expect(other).toEqual([]);
    });

    test("has a lockfile that knows the content of every package, and no mirror of one machine", () => {
      const loose = Object.entries(packages).filter(
        ([path, { resolved, integrity }]) => path !== "" && !(integrity && (resolved ?? registry).startsWith(registry)),
      );
      expect(loose.map(([path]) => path)).toEqual([]);
    });
  },
);

test("packages that only the pipeline needs stay out of the site", () => {
  const [site, pipeline] = folders.map((folder) => Object.keys(asked(readJson<Manifest>(`${folder}package.json`))));
  expect(pipeline?.filter((name) => site?.includes(name))).toEqual([]);
});

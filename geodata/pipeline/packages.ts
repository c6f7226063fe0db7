import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Where a file of an installed package lies.
 *
 * The pipeline has its own node_modules beside this file, apart from the application's: its packages
 * are large and none of them is ever shipped.
 */
export function packageFile(packageName: string, path: string): string {
  return fileURLToPath(new URL(`./node_modules/${packageName}/${path}`, import.meta.url));
}

/** Reads a JSON file of an installed package. @throws when the package is not installed. */
export function readPackageJson<T>(packageName: string, path: string): T {
  return JSON.parse(readFileSync(packageFile(packageName, path), "utf8")) as T;
}

interface LockedPackage {
  readonly version: string;
  readonly integrity: string;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage | undefined>>;
}

/**
 * Version and integrity (subresource integrity hash of the tarball) that the lockfile pins.
 *
 * @throws when the lockfile does not name the package, or when another version is installed: the
 * provenance would then tell something else than what was read.
 */
export function lockedPackage(packageName: string): LockedPackage {
  const lockfile = JSON.parse(readFileSync(new URL("./package-lock.json", import.meta.url), "utf8")) as Lockfile;
  const locked = lockfile.packages[`node_modules/${packageName}`];
  if (locked === undefined) throw new Error(`package-lock.json does not name ${packageName}`);
  const installed = readPackageJson<{ version: string }>(packageName, "package.json").version;
  if (installed !== locked.version) {
    throw new Error(`${packageName} ${installed} is installed but ${locked.version} is locked: run npm ci`);
  }
  return { version: locked.version, integrity: locked.integrity };
}

// @vitest-environment happy-dom
import { readdirSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { offline } from "../../../.build/offline.ts";
import { editionCache, keptFiles } from "../../../src/app/versions/keptFiles.ts";
import { reload } from "../../../src/ui/reload.ts";
import { root } from "../../fixtures/repository.ts";

/** A browser's worker that waits, and comes into force when it is told to. */
class WaitingWorker extends EventTarget {
  state = "installed";
  readonly told: unknown[] = [];
  postMessage(message: unknown) {
    this.told.push(message);
    this.state = "activated";
    this.dispatchEvent(new Event("statechange"));
  }
}

let reloads = 0;
beforeEach(() => {
  reloads = 0;
  vi.spyOn(window.location, "reload").mockImplementation(() => {
    reloads += 1;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "serviceWorker");
});

const withRegistration = (getRegistration: () => Promise<unknown>) =>
  Object.defineProperty(navigator, "serviceWorker", { configurable: true, value: { getRegistration } });

test("a page loaded anew takes the version that waits, and is loaded once that is in force", async () => {
  const waiting = new WaitingWorker();
  withRegistration(() => Promise.resolve({ waiting }));
  await reload();
  expect(waiting.told).toEqual([{ type: "SKIP_WAITING" }]);
  expect(reloads).toBe(1);
});

test.each([
  ["none is kept", () => Promise.resolve(undefined)],
  ["none waits", () => Promise.resolve({ waiting: null })],
  ["the browser refuses", () => Promise.reject(new Error("refused"))],
])("where %s it is loaded all the same", async (_case, getRegistration) => {
  withRegistration(getRegistration);
  await reload();
  expect(reloads).toBe(1);
});

test("all of the edition that a screen may ask for is kept", () => {
  const published = readdirSync(`${root}/geodata/published/edition`);
  expect(published.filter((name) => !keptFiles.some((path) => path.endsWith(`/${name}`)))).toEqual([]);
  expect(new Set(keptFiles).size).toBe(keptFiles.length);
});

test("the worker asks the host for the edition first, in any folder, and keeps it where the page does", () => {
  const [rule] = offline.workbox?.runtimeCaching ?? [];
  expect(rule?.handler).toBe("NetworkFirst");
  expect(rule?.options?.cacheName).toBe(editionCache);
  const asks = (path: string) =>
    typeof rule?.urlPattern === "function" &&
    rule.urlPattern({ sameOrigin: true, url: new URL(path, "https://host.example") } as Parameters<typeof rule.urlPattern>[0]);
  expect(["/data/edition/atlas.json", "/atlas/data/partnerships.csv", "/atlas/publisher.json"].every(asks)).toBe(true);
  expect(["/", "/?view=list", "/assets/index-1.js", "/fr/index.html"].some(asks)).toBe(false);
});

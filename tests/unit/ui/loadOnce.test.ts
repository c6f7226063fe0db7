import { expect, test, vi } from "vitest";
import { forgetFailures, loadOnce, onTryAgain, tryAgain } from "../../../src/ui/loadOnce.ts";

test("what has come is not asked for again", async () => {
  const load = vi.fn<(key: string) => Promise<string>>((key) => Promise.resolve(`${key}!`));
  const once = loadOnce(load);
  expect(await Promise.all([once("a"), once("a"), once("b")])).toEqual(["a!", "a!", "b!"]);
  forgetFailures();
  expect(await once("a")).toBe("a!");
  expect(load.mock.calls).toEqual([["a"], ["b"]]);
});

test("what failed is not asked for again until failures are forgotten", async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error("gone")).mockResolvedValueOnce("back");
  const once = loadOnce(load);
  await expect(once()).rejects.toThrow("gone");
  await expect(once()).rejects.toThrow("gone");
  expect(load).toHaveBeenCalledTimes(1);
  forgetFailures();
  await expect(once()).resolves.toBe("back");
});

test("an attempt anywhere is told to all who listen, until they stop", async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error("gone")).mockResolvedValueOnce("back");
  const once = loadOnce(load);
  await expect(once()).rejects.toThrow("gone");
  const heard: Promise<string>[] = [];
  const stop = onTryAgain(() => heard.push(once()));
  tryAgain();
  stop();
  tryAgain();
  expect(await Promise.all(heard)).toEqual(["back"]);
});

// @vitest-environment happy-dom
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { useIsSearchInList } from "../../../src/panels/shared/searchPlace.ts";

const { innerWidth } = window;
afterEach(() => {
  cleanup();
  // Other tests may have the same window.
  Object.assign(window, { innerWidth });
});

/** Whether the list has the search box, in a window so many pixels wide. */
async function isInListAt(width: number, screen: "list" | "review" = "list"): Promise<boolean> {
  Object.assign(window, { innerWidth: width });
  const { result } = renderHook(() => useIsSearchInList(screen));
  await act(async () => window.dispatchEvent(new Event("resize")));
  return result.current;
}

test("the list has its search in sight in every window in which filters come only when they are asked for", async () => {
  for (const width of [320, 390, 899, 900, 1024, 1239]) expect([width, await isInListAt(width)]).toEqual([width, true]);
  for (const width of [1240, 1440, 1680]) expect([width, await isInListAt(width)]).toEqual([width, false]);
});

test("other screens have it among their filters", async () => {
  expect(await isInListAt(390, "review")).toBe(false);
});

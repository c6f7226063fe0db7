// @vitest-environment happy-dom
import { act, renderHook } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { isAtLeast, useWindowSize, windowSizeOf } from "../../../src/ui/windowSize.ts";

const { innerWidth } = window;
const resizeTo = (width: number) => {
  Object.assign(window, { innerWidth: width });
  window.dispatchEvent(new Event("resize"));
};
afterEach(() => resizeTo(innerWidth));

test.each([
  [320, "narrow"],
  [899, "narrow"],
  [900, "compact"],
  [999, "compact"],
  [1000, "medium"],
  [1239, "medium"],
  [1240, "roomy"],
  [1679, "roomy"],
  [1680, "vast"],
  [3840, "vast"],
] as const)("a window of %i pixels is %s", (width, size) => {
  expect(windowSizeOf(width)).toBe(size);
});

test("kinds of windows have an order", () => {
  expect(isAtLeast("roomy", "compact")).toBe(true);
  expect(isAtLeast("compact", "compact")).toBe(true);
  expect(isAtLeast("narrow", "compact")).toBe(false);
});

test("components and style sheets are told the same when the window changes", () => {
  const { result } = renderHook(useWindowSize);
  for (const [width, size] of [
    [390, "narrow"],
    [1440, "roomy"],
  ] as const) {
    act(() => resizeTo(width));
    expect([result.current, document.documentElement.dataset["window"]]).toEqual([size, size]);
  }
});

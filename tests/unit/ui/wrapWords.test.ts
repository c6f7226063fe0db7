import { expect, test } from "vitest";
import { wrapWords } from "../../../src/ui/wrapWords.ts";

test("lines fit, and no word is lost", () => {
  const lines = wrapWords("one two three four incomprehensibilities five", 10, ({ length }) => length);
  expect(lines).toEqual(["one two", "three four", "incomprehensibilities", "five"]);
  expect(wrapWords("", 10, ({ length }) => length)).toEqual([""]);
});

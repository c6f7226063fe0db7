import { expect, test } from "vitest";
import { filesIn, readText } from "../fixtures/repository.ts";

const shipped = ["geodata/sources", "geodata/published", "public"].flatMap((folder) => filesIn(folder));

/** What must not be found; an address of a page may hold a date that looks like a telephone number. */
const patterns = {
  "an e-mail address": /[\w.%+-]+@[\w-]+(\.[\w-]+)+/g,
  "an international telephone number": /(\+|\b00)(33|212)[\s.()-]*[1-9]([\s.-]?\d){7,8}/g,
  "a national telephone number": /(?<![\d.,/-])0[1-9](?:\d{8}|([\s.-])\d\d(?:\1\d\d){3}|[\s-]?\d\d[\s-]\d{6})(?![\d/-]|\.\d)/g,
};

/** What is found of a kind in a text, web addresses and copyright lines apart: licences require those as they are. */
function found(text: string, pattern: RegExp): readonly string[] {
  const kept = text
    .replaceAll(/https?:\/\/[^\s",]+/g, "")
    .split("\n")
    .filter((line) => !/^[\s\w-]*:?\s*copyright \(c\)/i.test(line))
    .join("\n");
  return kept.match(pattern) ?? [];
}

test.each(Object.entries(patterns))("no file that is shipped holds %s", (_kind, pattern) => {
  expect(shipped.length).toBeGreaterThan(30);
  expect(shipped.flatMap((path) => found(readText(path), pattern).map((text) => `${path}: ${text}`))).toEqual([]);
});

test.each([
  ["an e-mail address", "écrire à jean.dupont@ville-exemple.fr"],
  ["an international telephone number", "tél. +33 4 91 00 00 00"],
  ["an international telephone number", "+212537000000"],
  ["a national telephone number", "appeler le 04 91 00 00 00."],
  ["a national telephone number", "04.91.00.00.00"],
  ["a national telephone number", "0491000000"],
  ["a national telephone number", "05 37-000000"],
] as const)("%s would be seen in %j", (kind, text) => {
  expect(found(text, patterns[kind])).toHaveLength(1);
});

test.each(["2016-02-17", "7.0588,43.0123", "réunion du 08-09.12.2016", "ma-region-1997-04"])("%j is none of these", (text) => {
  expect(Object.values(patterns).flatMap((pattern) => found(text, pattern))).toEqual([]);
});

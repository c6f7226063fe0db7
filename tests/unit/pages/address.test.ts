import { expect, test } from "vitest";
import { addressNotes, siteAddress } from "../../../.build/address.ts";

const address = "https://atlas.example/passerelles/";

test("the address of the site is one of the web, and ends where its files begin", () => {
  expect(siteAddress("https://atlas.example/a")).toBe("https://atlas.example/a/");
  expect(siteAddress("")).toBeUndefined();
  expect(() => siteAddress("ftp://atlas.example")).toThrow("https://");
});

test("whoever builds is told what is lost without an address, and when the page was built for another one", () => {
  const other = "https://elsewhere.example/";
  const built = `<link rel="canonical" href="${other}"/>`;
  expect(addressNotes(undefined)).toEqual([expect.stringContaining("Without SITE_ADDRESS")]);
  expect(addressNotes(address)).toEqual([]);
  expect(addressNotes(other, built)).toEqual([]);
  expect(addressNotes(address, built)).toEqual([expect.stringContaining(`built for ${other}`)]);
  expect(addressNotes(address, "<title>Passerelles</title>")).toEqual([expect.stringContaining("built without SITE_ADDRESS")]);
});

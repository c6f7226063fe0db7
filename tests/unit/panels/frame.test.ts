import { expect, test } from "vitest";
import { frameCode } from "../../../src/panels/share/frame.ts";
import { searchToView } from "../../../src/state/address.ts";

const base = "https://host.example/atlas/?view=list";
const codeOf = (search: string) => frameCode(searchToView(search).view, base, 'Passerelles · Eau & « déchets » "ici"');
/** The address in the code of a frame, as a browser reads it. */
const addressIn = (code: string) => new URL((/src="([^"]*)"/.exec(code)?.[1] ?? "").replaceAll("&amp;", "&"));

test("the code of a frame shows the map with what is chosen on it, compact, in the folder of the site", () => {
  const { origin, pathname, searchParams } = addressIn(codeOf("?layout=geo&lang=ar&panel=synthesis"));
  expect(`${origin}${pathname}`).toBe("https://host.example/atlas/");
  expect(Object.fromEntries(searchParams)).toEqual({ layout: "geo", lang: "ar", embed: "1" });
});

test("a screen that is neither map nor list gives the list", () => {
  expect(addressIn(codeOf("?view=review&q=Rabat")).searchParams.toString()).toBe("view=list&q=Rabat&embed=1");
});

test("nothing in it ends an attribute", () => {
  const code = codeOf("?q=%22%3E%3Cb");
  expect(code.match(/"/g)).toHaveLength(12);
  expect(code).not.toMatch(/<b/);
  expect(code).toContain('title="Passerelles · Eau &amp; « déchets » &quot;ici&quot;"');
});

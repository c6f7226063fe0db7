import { expect, test } from "vitest";
import { searchToView } from "../../../src/state/address.ts";
import { pagePath, pageSubjectOf } from "../../../src/state/ownPages.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const { entries } = takeSnapshot(realAtlas, undefined);

const pathOf = (search: string) => {
  const subject = pageSubjectOf(searchToView(search, realAtlas).view, entries);
  return subject && pagePath("ar", subject);
};

test.each([
  ["?sel=partnership:agde--tata", "ar/partnership/agde--tata.html"],
  ["?view=list&q=eau&sel=territory:fr-region-76", "ar/territory/fr-region-76.html"],
  ["?sel=source:cuf-minutes-2016-02-17&line=statement:x", "ar/source/cuf-minutes-2016-02-17.html"],
  ["?theme=water", "ar/theme/water.html"],
  ["?view=list&theme=water&layout=geo", "ar/theme/water.html"],
])("what %s shows is told by a page of its own", (search, path) => {
  expect(pathOf(search)).toBe(path);
});

test.each([
  "",
  "?theme=water,climate",
  "?theme=water&status=active",
  "?theme=water&q=Agadir",
  "?theme=water&view=changes",
  "?theme=water&at=2016-02-17",
  "?sel=partnership:agde--tata&at=2016-02-17",
  "?sel=tool:twinning",
  "?sel=territory:fr-department-23",
])("nothing but the application tells what %s shows", (search) => {
  expect(pathOf(search)).toBeUndefined();
});

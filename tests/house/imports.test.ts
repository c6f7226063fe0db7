import { describe, expect, test } from "vitest";
import { importsIn } from "../fixtures/imports.ts";
import { filesIn, readText } from "../fixtures/repository.ts";

/**
 * The rooms of the house, and those that each may ask for something. A room asks only of those above it, so what is
 * known flows one way; map, charts and panels are windows on the same garden and never see each other.
 */
const rooms = ["domain", "data", "i18n", "edition", "drafts", "state", "ui", "map", "charts", "panels", "pages", "app"] as const;
type Room = (typeof rooms)[number];

const allowed: Record<Room, readonly Room[]> = {
  domain: [],
  data: ["domain"],
  i18n: ["domain"],
  edition: ["domain", "data", "i18n"],
  drafts: ["domain", "i18n", "edition"],
  state: ["domain"],
  ui: ["domain", "i18n"],
  map: ["domain", "i18n", "state", "ui"],
  charts: ["domain", "i18n", "state", "ui"],
  panels: ["domain", "i18n", "edition", "drafts", "state", "ui"],
  pages: ["domain", "i18n", "edition", "state", "map"],
  app: ["domain", "data", "i18n", "edition", "drafts", "state", "ui", "map", "charts", "panels", "pages"],
};

/** Packages with one task, and the only rooms that may give it to them. */
const owners: Readonly<Record<string, readonly Room[]>> = {
  react: ["i18n", "state", "ui", "map", "charts", "panels", "pages", "app"],
  // The map draws what leaves the page apart from it; pages of the build are texts.
  "react-dom": ["app", "map", "pages"],
  "react-aria-components": ["ui", "panels"],
  "maplibre-gl": ["map"],
  "d3-array": ["domain", "data", "edition", "map", "charts", "panels", "app"],
  "d3-shape": ["charts"],
  "d3-scale": ["charts"],
  "intl-messageformat": ["i18n"],
  valibot: ["data", "drafts"],
  idb: ["drafts"],
  // React owns the tree of the page: what moves it by hand has no place.
  "d3-selection": [],
  "d3-transition": [],
};

const roomOf = (path: string) => rooms.find((room) => path.startsWith(`src/${room}/`));
const imports = importsIn("src");
const inside = imports.flatMap(({ from, path }) => {
  const [room, other] = [roomOf(from), path && roomOf(path)];
  return path && room && other && other !== room ? [{ from, path, room, other }] : [];
});

describe("one way only", () => {
  test.each(rooms)("%s asks only of the rooms that it may", (room) => {
    const forbidden = inside.filter((asked) => asked.room === room && !allowed[room].includes(asked.other));
    expect(forbidden.map(({ from, path, other }) => `${from} imports ${path}: ${room} may not import ${other}`)).toEqual([]);
  });

  test("the table itself never turns back", () => {
    const turning = rooms.flatMap((room, index) =>
      allowed[room].filter((other) => rooms.indexOf(other) >= index).map((other) => [room, other]),
    );
    expect(turning).toEqual([]);
  });

  test("the table allows nothing that nobody asks for", () => {
    const asked = new Set(inside.map(({ room, other }) => `${room} ${other}`));
    const idle = rooms.flatMap((room) => allowed[room].map((other) => `${room} ${other}`)).filter((pair) => !asked.has(pair));
    // The app is where rooms meet and may ask of all; pages make what the build reads first.
    expect(idle).toEqual(["app pages"]);
  });

  test("the table is the one that the README shows", () => {
    const rows = readText("README.md")
      .split("\n")
      .flatMap((line) => {
        const [, names = "", , asks = ""] = line.split("|");
        return rooms
          .filter((room) => names.includes(`\`${room}\``) && /`|—|all/.test(asks))
          .map((room) => [room, asks.trim()] as const);
      });
    expect(rows.map(([room]) => room).toSorted()).toEqual([...rooms].sort());
    for (const [room, asks] of rows) {
      const told =
        asks === "all" ? rooms.filter((other) => other !== room) : rooms.filter((other) => asks.includes(`\`${other}\``));
      expect({ room, asks: told.toSorted() }).toEqual({ room, asks: [...allowed[room]].sort() });
    }
  });

  test("every file of code lies in a room", () => {
    expect(filesIn("src").filter((path) => !roomOf(path))).toEqual(["src/index.html"]);
  });
});

describe("outside of the rooms", () => {
  test("only one file of the site names the published data, and no other file from elsewhere is asked for", () => {
    const outside = imports.filter(({ path }) => path !== undefined && !roomOf(path));
    expect(
      outside.filter(({ path }) => !path?.startsWith("geodata/published/")).map(({ from, path }) => `${from} imports ${path}`),
    ).toEqual([]);
    expect([...new Set(outside.map(({ from }) => from))]).toEqual(["src/data/files.ts"]);
  });

  test("the pipeline of the data takes from the site what is true, how it is checked and called, and what makes an edition, no more", () => {
    const taken = importsIn("geodata/pipeline").filter(({ path }) => path?.startsWith("src/"));
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.filter(({ path }) => !["domain", "data", "i18n", "edition"].includes(roomOf(path ?? "") ?? ""))).toEqual([]);
  });
});

test.each(Object.entries(owners))("the package %s is asked for by its rooms only", (name, owning) => {
  const astray = imports.filter((asked) => asked.package === name && !owning.includes(roomOf(asked.from) ?? "app"));
  expect(astray.map(({ from }) => `${from} imports ${name}`)).toEqual([]);
});

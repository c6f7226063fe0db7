import { booleanPointInPolygon, point as pointFeature } from "@turf/turf";
import type { AtlasFile } from "../../src/data/schema.ts";
import { isPartialDate } from "../../src/domain/dates.ts";
import { shores } from "../../src/domain/shores.ts";
import type { Shapes } from "./points.ts";
import { splitList, type Tables } from "./tables.ts";

/**
 * What the tables promise to whoever reads them. Each function gives the breaches it found, in plain words;
 * none found, promise kept.
 */
type Pledge = (tables: Tables, atlas: AtlasFile, shapes: Shapes) => string[];

const duplicates = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

const idsNeverRepeat: Pledge = (tables) =>
  (
    [
      "territories",
      "actors",
      "partnerships",
      "statements",
      "requests",
      "themes",
      "sources",
      "events",
      "schemes",
      "tools",
      "passages",
    ] as const
  ).flatMap((name) => duplicates(tables[name].map(({ id }) => id)).map((id) => `${name}.csv: id ${id} stands twice`));

const everyIdMentionedExists: Pledge = (tables) => {
  const ids = {
    territory: new Set(tables.territories.map(({ id }) => id)),
    actor: new Set(tables.actors.map(({ id }) => id)),
    partnership: new Set(tables.partnerships.map(({ id }) => id)),
    source: new Set(tables.sources.map(({ id }) => id)),
    theme: new Set<string>(tables.themes.map(({ id }) => id)),
    word: new Set(tables.theme_words.map(({ word_fr }) => word_fr)),
    scheme: new Set(tables.schemes.map(({ id }) => id)),
    tool: new Set(tables.tools.map(({ id }) => id)),
    event: new Set(tables.events.map(({ id }) => id)),
  };
  const breaches: string[] = [];
  const expect = (kind: keyof typeof ids, id: string, where: string) => {
    if (id !== "" && !ids[kind].has(id)) breaches.push(`${where}: unknown ${kind} ${id}`);
  };
  for (const [name, rows] of Object.entries(tables)) {
    rows.forEach((row: Readonly<Record<string, string>>, index: number) => {
      const where = `${name}.csv row ${index + 2}`;
      for (const [column, cell] of Object.entries(row)) {
        if (column.endsWith("territory_id") || column === "parent_id" || column === "department_id" || column === "region_id") {
          expect("territory", cell, where);
        } else if (column === "territory_ids") for (const id of splitList(cell)) expect("territory", id, where);
        else if (column === "actor_id") expect("actor", cell, where);
        else if (column === "partnership_id" || column === "successor_id" || column === "part_of")
          expect("partnership", cell, where);
        else if (column === "actor_ids") for (const id of splitList(cell)) expect("actor", id, where);
        else if (column === "partnership_ids") for (const id of splitList(cell)) expect("partnership", id, where);
        else if (column === "event_ids") for (const id of splitList(cell)) expect("event", id, where);
        else if (column === "tool_id") expect("tool", cell, where);
        else if (column === "source_id") expect("source", cell, where);
        else if (column === "other_source_ids") for (const id of splitList(cell)) expect("source", id, where);
        else if (column === "scheme_id") expect("scheme", cell, where);
        else if (column === "theme_id") expect("theme", cell, where);
        else if (column === "theme_ids") for (const id of splitList(cell)) expect("theme", id, where);
        else if (column === "words") for (const word of splitList(cell)) expect("word", word, where);
      }
    });
  }
  return breaches;
};

const everyPartnershipHasTwoKnownEnds: Pledge = (tables) =>
  tables.partnerships.flatMap(({ id }) =>
    shores.flatMap((shore) =>
      tables.parties.some((party) => party.partnership_id === id && party.shore === shore && party.territory_id !== "")
        ? []
        : [`partnerships.csv: ${id} has no territory on the shore ${shore}`],
    ),
  );

const everyPartyStandsOnItsShore: Pledge = (tables) =>
  tables.parties
    .filter(({ territory_id, shore }) => !territory_id.startsWith(`${shore}-`))
    .map(({ partnership_id, territory_id }) => `parties.csv: ${partnership_id}: ${territory_id} is on the other shore`);

const everyPartnershipIsToldBySomeStatement: Pledge = (tables) =>
  tables.partnerships
    .filter(({ id }) => !tables.statements.some(({ partnership_id }) => partnership_id === id))
    .map(({ id }) => `partnerships.csv: nothing is stated of ${id}`);

const everyStatementHasOneSubjectASourceAndADateOrNone: Pledge = (tables) =>
  tables.statements.flatMap((row) => [
    ...((row.partnership_id === "") === (row.actor_id === "")
      ? [`statements.csv: ${row.id} needs a partnership or an actor`]
      : []),
    ...(row.source_id === "" ? [`statements.csv: ${row.id} has no source`] : []),
    ...((row.date === "") !== (row.date_basis === "")
      ? [`statements.csv: ${row.id} has a date without basis, or the reverse`]
      : []),
  ]);

const everyDateIsReal: Pledge = (tables) =>
  Object.entries(tables).flatMap(([name, rows]) =>
    rows.flatMap((row: Readonly<Record<string, string>>, index: number) =>
      ["date", "date_end", "start", "end", "since", "valid_from", "valid_to"]
        .filter((column) => row[column] && !isPartialDate(row[column]))
        .map((column) => `${name}.csv row ${index + 2}: ${column} ${row[column]} is no date`),
    ),
  );

const everyTextStandsInThreeLanguages: Pledge = (tables) =>
  Object.entries(tables).flatMap(([name, rows]) =>
    rows.flatMap((row: Readonly<Record<string, string>>, index: number) =>
      Object.keys(row)
        .filter((column) => column.endsWith("_fr"))
        .filter((column) => {
          const cells = ["fr", "ar", "en"].map((language) => row[column.replace(/_fr$/, `_${language}`)] !== "");
          return cells.some(Boolean) && !cells.every(Boolean);
        })
        .map((column) => `${name}.csv row ${index + 2}: ${column.replace(/_fr$/, "")} lacks a language`),
    ),
  );

const arabicNamesAreArabic: Pledge = (tables) =>
  tables.territories
    .filter(({ name_ar }) => !/^[\p{Script=Arabic}\p{Zs}\p{P}\p{N}]+$/u.test(name_ar))
    .map(({ id, name_ar }) => `territories.csv: ${id}: Arabic name "${name_ar}" holds other letters`);

/** Places whose GeoNames point falls in the sea off a simplified coast; their department is checked by code. */
const coastal = new Set(["ma-municipality-m-diq", "ma-municipality-martil", "ma-municipality-saidia", "ma-municipality-tarfaya"]);

/** Coordinates given by hand must fall in the department; 1:10M drawings of départements are right to about 3 km. */
const everyPointLiesInItsTerritory: Pledge = (_tables, atlas, shapes) =>
  atlas.territories.flatMap(({ id, point, parentId, shore }) => {
    const shape = shapes.of(id) ?? (shore === "ma" && parentId ? shapes.of(parentId) : undefined);
    return shape && !booleanPointInPolygon(pointFeature([...point]), shape) && !coastal.has(id)
      ? [`territories.csv: the point of ${id} lies outside of its ${parentId ? "department" : "boundary"}`]
      : [];
  });

const everyDepartmentIsInOneRegionAtATime: Pledge = (tables) => {
  const days = ["1990-01-01", "2009-12-31", "2015-03-05", "2015-12-31", "2016-01-01", "2026-11-22"];
  const departments = tables.territories.filter(({ level }) => level === "department");
  return days.flatMap((day) =>
    departments
      .filter(({ valid_from }) => valid_from === "" || valid_from <= day)
      .filter(
        ({ id }) =>
          tables.memberships.filter(
            (row) =>
              row.department_id === id &&
              (row.valid_from === "" || row.valid_from <= day) &&
              (row.valid_to === "" || day < row.valid_to),
          ).length !== 1,
      )
      .map(({ id }) => `memberships.csv: ${id} is not in exactly one region on ${day}`),
  );
};

/** A statement about a time before one of its parties existed would draw a territory that was not there. */
const noStatementIsOlderThanItsParties: Pledge = (tables) =>
  tables.statements.flatMap(({ id, partnership_id, date }) => {
    if (date === "") return [];
    const parties = tables.parties.filter((party) => party.partnership_id === partnership_id);
    return shores.flatMap((shore) => {
      const ofShore = parties.filter((party) => party.shore === shore);
      const born = ofShore.map(({ territory_id }) => tables.territories.find((row) => row.id === territory_id)?.valid_from ?? "");
      return ofShore.length > 0 && born.every((day) => day !== "" && date < day.slice(0, date.length))
        ? [`statements.csv: ${id} is about ${date}, before its ${shore} party existed`]
        : [];
    });
  });

const everyThemeIsUsed: Pledge = (tables) =>
  tables.themes
    .filter(({ id }) => !tables.theme_words.some(({ theme_id }) => theme_id === id))
    .map(({ id }) => `themes.csv: no word is covered by ${id}`);

const noPersonalAddress: Pledge = (tables) =>
  Object.entries(tables).flatMap(([name, rows]) =>
    rows.flatMap((row: Readonly<Record<string, string>>, index: number) =>
      Object.values(row).some((cell) => /[\w.+-]+@[\w-]+\.\w+/.test(cell))
        ? [`${name}.csv row ${index + 2}: holds an e-mail address`]
        : [],
    ),
  );

const pledges: readonly Pledge[] = [
  idsNeverRepeat,
  everyIdMentionedExists,
  everyPartnershipHasTwoKnownEnds,
  everyPartyStandsOnItsShore,
  everyPartnershipIsToldBySomeStatement,
  everyStatementHasOneSubjectASourceAndADateOrNone,
  everyDateIsReal,
  everyTextStandsInThreeLanguages,
  arabicNamesAreArabic,
  everyPointLiesInItsTerritory,
  everyDepartmentIsInOneRegionAtATime,
  noStatementIsOlderThanItsParties,
  everyThemeIsUsed,
  noPersonalAddress,
];

/** Breaches of all promises, each with the name of the promise. */
export function checkPromises(tables: Tables, atlas: AtlasFile, shapes: Shapes): string[] {
  return pledges.flatMap((pledge) => pledge(tables, atlas, shapes).map((breach) => `${pledge.name}: ${breach}`));
}

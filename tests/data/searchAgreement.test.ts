import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "../../src/domain/languages.ts";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { realAtlas } from "../fixtures/realAtlas.ts";
import { realSearch } from "../fixtures/realSearch.ts";

const { entries, requests } = takeSnapshot(realAtlas, undefined);

/** Partnerships and requests that the lists find of some words, and that are proposed of them. */
function found(query: string) {
  const { gradeOf, findsRequest } = realSearch.read(query);
  const proposed = realSearch.propose(query, 1000);
  const idsOf = (wanted: string) => proposed.flatMap(({ kind, id }) => (kind === wanted ? id : [])).sort();
  return {
    listed: entries.flatMap((entry) => (gradeOf(entry) === undefined ? [] : entry.partnership.id)).sort(),
    proposed: idsOf("partnership"),
    listedRequests: requests.filter(findsRequest).map(({ id }) => id),
    proposedRequests: idsOf("request"),
  };
}

test.each(["Ouarzazate eau", "eau Agadir", "province de Taroudant", "Gouvernance et régionalisation Tanger-Tétouan"])(
  "%j proposes the partnerships that its list has",
  (query) => {
    const { listed, proposed } = found(query);
    expect(listed.length).toBeGreaterThan(1);
    expect(proposed).toEqual(listed);
  },
);

test("what the lists find of a theme, a place, a kind or a word, the proposals find, and no other partnership", () => {
  const names = (things: Iterable<{ readonly names: Readonly<Record<(typeof languages)[number], string>> }>) =>
    fc.constantFrom(...things).chain((thing) => fc.constantFrom(...languages.map((language) => thing.names[language])));
  const anyPart = fc.oneof(
    names(realAtlas.themes.values()),
    names(realAtlas.keywords.values()),
    names(realAtlas.territories.values()),
    names(realAtlas.tools.values()),
    fc.constantFrom("province", "commune", "région", "إقليم", "forum", "2016"),
  );
  fc.assert(
    fc.property(fc.array(anyPart, { minLength: 1, maxLength: 3 }), (parts) => {
      const { listed, proposed, listedRequests, proposedRequests } = found(parts.join(" "));
      expect(proposed).toEqual(listed);
      expect(proposedRequests).toEqual(expect.arrayContaining(listedRequests));
    }),
    { numRuns: 300 },
  );
}, 60_000);

import { expect, test } from "vitest";
import type { Change } from "../../../../src/edition/contribution/change.ts";
import { putTogether, takenApart } from "../../../../src/edition/intake/pieces.ts";
import type { Done } from "../../../../src/edition/intake/task.ts";
import { realGazetteer } from "../../../fixtures/realGazetteer.ts";
import { readMinutes } from "../../../fixtures/realMinutes.ts";
import { readText } from "../../../fixtures/repository.ts";

const reading = readMinutes(readText("tests/minutes/texts/t01-tour-de-table-ouest.txt"));
const changes = Array.from(
  { length: 250 },
  (_, index): Change => ({ table: "events", key: `E${index}`, after: { id: `E${index}` } }),
);

test.each<[string, number, Done]>([
  ["rows", 3, { name: "sheet-changes", got: { changes, breaches: [], missing: 3 } }],
  ["minutes", 2, { name: "minutes-text", got: { text: "…", reading, territories: realGazetteer.slice(0, 120) } }],
  ["a sheet", 0, { name: "sheet-rows", got: { acceptedCount: 1, doubtful: [], refusals: [], territories: [] } }],
])("%s that are handed over in pieces are what they were", (_what, count, done) => {
  const { rest, pieces } = takenApart(done);
  expect(pieces).toHaveLength(count);
  expect(JSON.stringify(rest).length).toBeLessThan(2_000);
  expect(putTogether(rest, pieces)).toEqual(done);
});

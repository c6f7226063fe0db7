import { expect, test } from "vitest";
import { noteInChangelog, releaseInChangelog } from "../../../src/edition/contribution/changelog.ts";
import type { Change } from "../../../src/edition/contribution/change.ts";

const row = { id: "S1" };
const added: Change = { table: "statements", key: "S1", after: row };
const changed: Change = { table: "terms", key: "a|2001|", before: row, after: row };
const gone: Change = { table: "terms", key: "b|2002|", before: row };
const text = "# What changed\n\nFor readers.\n\n## 2, today\n\n- Much.\n";

test("what is merged is noted above the editions that are out, the latest first", () => {
  const once = noteInChangelog(text, [added, changed, gone]);
  expect(once).toBe(
    "# What changed\n\nFor readers.\n\n## Next edition\n\n- 1 row of statements.csv added: `S1`\n- 1 row of terms.csv changed: `a|2001|`\n- 1 row of terms.csv taken away: `b|2002|`\n\n## 2, today\n\n- Much.\n",
  );
  const marked = noteInChangelog(once, [{ ...added, key: "S$&2" }]);
  expect(marked).toContain("## Next edition\n\n- 1 row of statements.csv added: `S$&2`\n- 1 row of statements.csv added: `S1`");
  const twice = noteInChangelog(once, [{ ...added, key: "S2" }]);
  expect(twice.match(/## Next edition/g)).toHaveLength(1);
  expect(twice).toContain("## Next edition\n\n- 1 row of statements.csv added: `S2`\n- 1 row of statements.csv added: `S1`");
});

test.each([
  ["nothing", "", ""],
  ["another edition", "\n## 2, today\n", "\n## 2, today\n"],
  ["a list without a blank line", "\n- Much.\n", "- Much.\n"],
])("the heading of the next edition is kept when %s stands right under it", (_what, under, kept) => {
  expect(noteInChangelog(`# What changed\n\n## Next edition${under}`, [added])).toBe(
    `# What changed\n\n## Next edition\n\n- 1 row of statements.csv added: \`S1\`\n${kept}`,
  );
});

test("an edition that comes out has all that was noted for it under its name", () => {
  const noted = noteInChangelog(text, [added]);
  expect(releaseInChangelog(noted, [changed], "3, tomorrow")).toBe(
    "# What changed\n\nFor readers.\n\n## 3, tomorrow\n\n- 1 row of terms.csv changed: `a|2001|`\n- 1 row of statements.csv added: `S1`\n\n## 2, today\n\n- Much.\n",
  );
});

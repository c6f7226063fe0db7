import { announcedCount, expect, publishedTable, test } from "./site.ts";

const partnerships = publishedTable("partnerships");
type Row = (typeof partnerships)[number];

/** Values of a row in the terms of each facet, read from the published table alone. */
const valuesOf = {
  vitality: (row: Row) => [row["vitality"] ?? ""],
  status: (row: Row) => [row["status"] ?? ""],
  theme: (row: Row) => cell(row, "themes"),
  fr: (row: Row) => cell(row, "fr_region_ids"),
  ma: (row: Row) => cell(row, "ma_region_ids"),
  level: (row: Row) => cell(row, "levels"),
  kind: (row: Row) => [row["kind"] ?? ""],
  confirmed: (row: Row) => [row["confirmed_band"] ?? ""],
} as const;
type FacetId = keyof typeof valuesOf;
const facetIds = Object.keys(valuesOf) as FacetId[];

function cell(row: Row, column: string): string[] {
  return (row[column] ?? "").split("|").filter((value) => value !== "");
}

/** Numbers that look random and are the same at each run (Park and Miller, 1988). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const random = numbersFrom(20261122);
const pickOne = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;

const combinations = Array.from({ length: 20 }, () => {
  const chosen: Partial<Record<FacetId, string[]>> = {};
  // Values of a partnership that exists, so that many combinations find something.
  const example = pickOne(partnerships);
  for (const facetId of facetIds) {
    if (random() > 0.35) continue;
    const values = new Set(valuesOf[facetId](example).slice(0, 1));
    if (random() < 0.5) for (const value of valuesOf[facetId](pickOne(partnerships)).slice(0, 1)) values.add(value);
    if (values.size > 0) chosen[facetId] = [...values];
  }
  return chosen;
});

function passes(row: Row, chosen: Partial<Record<FacetId, string[]>>, except?: FacetId): boolean {
  return facetIds.every((facetId) => {
    const wanted = chosen[facetId];
    return facetId === except || !wanted || valuesOf[facetId](row).some((value) => wanted.includes(value));
  });
}

for (const [index, chosen] of combinations.entries()) {
  const search = Object.entries(chosen)
    .map(([facetId, values]) => `${facetId}=${values.join(",")}`)
    .join("&");
  test(`count, list, published lines and facets agree, combination ${index + 1}: ${search || "no filter"}`, async ({ page }) => {
    await page.goto(`/?view=list&${search}`);
    const expected = partnerships.filter((row) => passes(row, chosen));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await announcedCount(page)).toBe(expected.length);
    const rows = await page.locator("tr[data-partnership]").evaluateAll((all) => all.map((row) => row.dataset["partnership"]));
    expect(rows).toHaveLength(expected.length);
    expect(new Set(rows)).toEqual(new Set(expected.map(({ id }) => id)));
    const counts = await page.locator("details[data-facet]").evaluateAll((facets) =>
      facets.map((facet) => ({
        facetId: facet.dataset["facet"] ?? "",
        counts: [...facet.querySelectorAll<HTMLInputElement>("input")].map((input) => ({
          value: input.value,
          count: Number(input.closest("label")?.querySelector(".option-count")?.textContent),
        })),
      })),
    );
    for (const facetId of facetIds) {
      const shown = counts.find((facet) => facet.facetId === facetId)?.counts ?? [];
      expect(shown.length).toBeGreaterThan(0);
      for (const { value, count } of shown) {
        const recount = partnerships.filter((row) => passes(row, chosen, facetId) && valuesOf[facetId](row).includes(value));
        expect(count, `${facetId}=${value}`).toBe(recount.length);
      }
    }
  });
}

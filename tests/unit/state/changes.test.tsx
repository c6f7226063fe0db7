// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { useChanges } from "../../../src/state/changes.tsx";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { showPart } from "../../fixtures/page.tsx";

afterEach(cleanup);

function Period() {
  const { from, to } = useChanges();
  return <output>{`${from} ${to}`}</output>;
}

test.each([
  ["?view=changes&from=2010-01-01", `2010-01-01 ${realAtlas.edition.date}`],
  // The meeting of that day is the last one held by then.
  ["?view=changes&to=2016-02-17", "2014-12-05 2016-02-17"],
  // None was held by then: from the first day of which anything is known.
  ["?view=changes&to=1990-01-01", "1986-12-31 1990-01-01"],
])("%s tells the changes of %s", async (address, period) => {
  await showPart(<Period />, { address });
  expect(screen.getByRole("status").textContent).toBe(period);
});

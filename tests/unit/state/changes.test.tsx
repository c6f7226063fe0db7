// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { useFiltered } from "../../../src/state/atlas.tsx";
import { ChangesProvider, useChanges } from "../../../src/state/changes.tsx";
import { AwaitedDraftContext } from "../../../src/state/shownDraft.tsx";
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

function Passed() {
  return <output>{useFiltered().entries.length}</output>;
}

test("what did not change is passed over, but not before the draft is there that the page is to show", async () => {
  const shownOf = async (isAwaited: boolean) => {
    await showPart(
      <AwaitedDraftContext value={isAwaited}>
        <ChangesProvider isOn>
          <Passed />
        </ChangesProvider>
      </AwaitedDraftContext>,
      { address: `?view=changes&from=${realAtlas.edition.date}` },
    );
    const count = Number(screen.getByRole("status").textContent);
    cleanup();
    return count;
  };
  expect(await shownOf(false)).toBe(0);
  expect(await shownOf(true)).toBeGreaterThan(100);
});

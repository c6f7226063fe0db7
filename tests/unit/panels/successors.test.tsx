// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { Headline } from "../../../src/panels/headline/Headline.tsx";
import { ReviewPanel } from "../../../src/panels/review/ReviewPanel.tsx";
import { showPart } from "../../fixtures/page.tsx";
import { realAtlas } from "../../fixtures/realAtlas.ts";

afterEach(cleanup);

const predecessor = "region-champagne-ardenne-anc--region-de-l-oriental";
const successor = "Grand Est (région) – L’Oriental (région)";
const sentences = Promise.resolve({ summaries: {}, doubts: {} });
const sentence = () => document.querySelector(".headline")?.textContent ?? "";

describe("a partnership that another one carries on", () => {
  test("names it among those to confirm, in the list and on the sheet", async () => {
    await showPart(<ReviewPanel />, { address: "?view=review" });
    const item = document.querySelector(`[data-partnership="${predecessor}"]`);
    expect(item?.textContent).toContain(`Se poursuit par : ${successor}`);
    cleanup();
    await showPart(<ReviewPanel />, {
      address: "?view=review&sheet=round-table",
      resources: { sentences: () => sentences },
    });
    expect(
      await screen.findByText(new RegExp(`^Dit actif en 2012.*poursuivi par ${successor.replaceAll(/[()]/g, "\\$&")}$`)),
    ).toBeTruthy();
  });

  test("is told in the first sentence beside the number of those said active, as many as the tables have", async () => {
    const { entries, byId } = takeSnapshot(realAtlas, undefined);
    const carriedOn = entries.filter(
      ({ partnership, vitality }) => vitality === "silent" && byId.has(partnership.successorId ?? ""),
    );
    expect(carriedOn.length).toBeGreaterThan(0);
    await showPart(<Headline />);
    expect(sentence()).toContain(`sans nouvelle depuis 10 ans ou sans date (${carriedOn.length} ont une suite)`);
  });

  test("is not told so before the other one is known", async () => {
    await showPart(<Headline />, { address: "?at=2012-12-31" });
    expect(sentence()).not.toContain("une suite");
  });
});

describe("a filter by region", () => {
  test("says how much of what it finds was a former region’s", async () => {
    await showPart(<Headline />, { address: "?ma=ma-region-09" });
    expect(sentence()).toMatch(/^25 partenariats sur 149 connus \(dont 3 d’une région disparue\)/);
  });

  test("says nothing of the kind where nothing was, or where no region is chosen", async () => {
    for (const address of ["", "?ma=ma-region-01", "?theme=water"]) {
      await showPart(<Headline />, { address });
      expect(sentence()).not.toContain("disparue");
      cleanup();
    }
  });
});

// @vitest-environment happy-dom
import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Summary } from "../../../src/app/Summary.tsx";
import { withChosen } from "../../../src/state/view.ts";
import { showPart } from "../../fixtures/page.tsx";

afterEach(cleanup);

test("what is spoken follows the filters with all that the first sentence says", async () => {
  const store = await showPart(<Summary hasHeadline />);
  const told = () => screen.getByRole("status").textContent;
  expect(told()).toMatch(/^\d+ partenariats connus.*\d+ vivants.*\d+ intentions.*recherches de partenaire/);
  act(() => store.change((view) => ({ ...view, filters: withChosen(view.filters, "vitality", ["alive"]) })));
  expect(told()).toMatch(/^\d+ partenariats sur \d+ connus.*\d+ vivants/);
  expect(told()).not.toMatch(/intention/);
  act(() => store.change((view) => ({ ...view, at: "2009-12-31" })));
  expect(told()).toMatch(/^\d+ partenariats sur \d+ connus.*\d+ sans date/);
});

test("among requests it is these that are counted", async () => {
  await showPart(<Summary hasHeadline={false} />, { address: "?view=requests", language: "ar" });
  expect(screen.getByRole("status").textContent).toMatch(/^\d+ طلبات?$/);
});

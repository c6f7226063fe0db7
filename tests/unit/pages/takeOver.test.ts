// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { takeOver } from "../../../src/pages/own/takeOver.ts";

afterEach(() => vi.restoreAllMocks());

test.each([
  [200, ["/?sel=partnership:lille--oujda&lang=fr"]],
  [3000, []],
])("a page that its reader has had for %i ms by then gives way to the application, or stays", (since, addresses) => {
  document.body.innerHTML = '<a class="open" href="/?sel=partnership:lille--oujda&lang=fr">Ouvrir</a>';
  vi.spyOn(performance, "now").mockReturnValue(since);
  const replace = vi.spyOn(window.location, "replace").mockReturnValue();
  takeOver();
  expect(replace.mock.calls.map(([address]) => String(address).replace(window.location.origin, ""))).toEqual(addresses);
});

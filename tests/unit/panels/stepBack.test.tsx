// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { FindControl } from "../../../src/panels/correct/FindControl.tsx";
import { AuthorityBox } from "../../../src/panels/match/AuthorityBox.tsx";
import { SearchBox } from "../../../src/panels/search/SearchBox.tsx";
import { showPart } from "../../fixtures/page.tsx";
import { realGazetteer } from "../../fixtures/realGazetteer.ts";
import { realSearch } from "../../fixtures/realSearch.ts";

const search = () => Promise.resolve(realSearch);
const gazetteer = new Map(realGazetteer.map((territory) => [territory.id, territory]));
const resources = { search, searchOfAll: search, gazetteer: () => Promise.resolve(gazetteer) };

/** A gazetteer that comes when it is let. */
function comingLater() {
  let resolve: (value: typeof gazetteer) => void = () => undefined;
  const promise = new Promise<typeof gazetteer>((give) => {
    resolve = give;
  });
  return { promise, resolve: () => resolve(gazetteer) };
}

afterEach(cleanup);

/** Presses Escape in a field; says whether what lies behind may hear it. */
async function escape(field: HTMLElement): Promise<boolean> {
  let isHeard = false;
  const hear = (event: KeyboardEvent) => {
    isHeard = event.key === "Escape" && !event.defaultPrevented;
  };
  window.addEventListener("keydown", hear);
  await act(async () => fireEvent.keyDown(field, { key: "Escape" }));
  window.removeEventListener("keydown", hear);
  return isHeard;
}

const type = async (field: HTMLElement, value: string) => {
  await act(async () => field.focus());
  // As fingers do: proposals come with the first letters.
  for (const typed of [value.slice(0, 3), value]) await act(async () => fireEvent.change(field, { target: { value: typed } }));
};
const valueOf = (field: HTMLElement) => field instanceof HTMLInputElement && field.value;
const isOpen = (field: HTMLElement) => field.getAttribute("aria-expanded") === "true";

test.each([
  ["search box", <SearchBox key="search" />],
  ["box of authorities", <AuthorityBox key="authority" label="Collectivité" onChoose={() => undefined} />],
])("in the %s Escape closes proposals, then takes what is typed away, and only then is heard behind", async (_name, box) => {
  await showPart(box, { resources });
  const field = screen.getByRole("combobox");
  await type(field, "tanger");
  expect(isOpen(field)).toBe(true);
  expect(await escape(field)).toBe(false);
  expect([isOpen(field), valueOf(field)]).toEqual([false, "tanger"]);
  expect(await escape(field)).toBe(false);
  expect(valueOf(field)).toBe("");
  expect(await escape(field)).toBe(true);
});

test("in a field of a form Escape closes its list, and not the form around it", async () => {
  const items = [{ id: "a", name: "Marseille" }];
  await showPart(
    <FindControl label="Partie" items={items} value="a" onChange={() => undefined} problem={undefined} none="Rien" />,
  );
  const field = screen.getByRole("combobox");
  await type(field, "mars");
  expect(isOpen(field)).toBe(true);
  expect(await escape(field)).toBe(false);
  expect(isOpen(field)).toBe(false);
});

test("in the box of authorities Enter takes the first that is proposed", async () => {
  const chosen: string[] = [];
  const choose = ({ id }: { readonly id: string }) => void chosen.push(id);
  await showPart(<AuthorityBox label="Collectivité" onChoose={choose} />, { resources });
  const field = screen.getByRole("combobox");
  await type(field, "sidi ifni");
  await act(async () => fireEvent.keyDown(field, { key: "Enter" }));
  expect([chosen, valueOf(field)]).toEqual([[expect.stringMatching(/^ma-municipality/)], ""]);
});

test("Enter before all have come waits for them and takes the first; where none is found it says so", async () => {
  const chosen: string[] = [];
  const choose = ({ id }: { readonly id: string }) => void chosen.push(id);
  const { promise, resolve } = comingLater();
  await showPart(<AuthorityBox label="Collectivité" onChoose={choose} />, {
    resources: { ...resources, gazetteer: () => promise },
  });
  const field = screen.getByRole("combobox");
  await type(field, "rabat");
  await act(async () => fireEvent.keyDown(field, { key: "Enter" }));
  expect([chosen, valueOf(field)]).toEqual([[], "rabat"]);
  expect(screen.getByText("Recherche en cours…").tagName).toBe("OUTPUT");
  await act(async () => resolve());
  expect([chosen, valueOf(field)]).toEqual([["ma-municipality-rabat"], ""]);
  await type(field, "zzzz");
  await act(async () => fireEvent.keyDown(field, { key: "Enter" }));
  expect(document.querySelector(".authority-box > output")?.textContent).toMatch(/^Aucune collectivité ne commence ainsi.*zzzz/);
  await type(field, "tanger");
  expect(document.querySelector(".authority-box > output")?.textContent).toBe("");
  expect(chosen).toHaveLength(1);
});

test("Enter takes the first where the best stood before the rest came", async () => {
  const chosen: string[] = [];
  const { promise, resolve } = comingLater();
  await showPart(<AuthorityBox label="Collectivité" onChoose={({ id }) => void chosen.push(id)} />, {
    resources: { ...resources, gazetteer: () => promise },
  });
  const field = screen.getByRole("combobox");
  await type(field, "rabat");
  await act(async () => resolve());
  await act(async () => fireEvent.keyDown(field, { key: "Enter" }));
  expect([chosen, valueOf(field)]).toEqual([["ma-municipality-rabat"], ""]);
});

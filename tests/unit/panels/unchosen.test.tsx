// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act, cleanup, configure, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { drafts } from "../../../src/drafts/drafts.ts";
import { openDraft, press, rows, slowly } from "../../fixtures/workbench.tsx";

configure({ asyncUtilTimeout: 10_000 });

afterEach(async () => {
  cleanup();
  for (const { id } of drafts.getDrafts().drafts) await drafts.remove(id);
});

test("an authority that is typed and not chosen is asked for, and the row waits", slowly, async () => {
  await openDraft();
  await press("Acteurs");
  const box = document.querySelector<HTMLInputElement>(".row-form .authority-box input");
  if (!box) throw new Error("no field for an authority");
  await act(async () => fireEvent.change(box, { target: { value: "Guéret" } }));
  await press("Mettre dans le brouillon");
  expect(document.activeElement).toBe(box);
  expect(screen.getByText(/Guéret.*n’est pas encore choisi/)).toBeTruthy();
  expect(box.value).toBe("Guéret");
  expect(rows()).toEqual([]);
});

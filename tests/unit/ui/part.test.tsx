// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render as renderTree, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LoadFailure } from "../../../src/domain/loadFailure.ts";
import { fr } from "../../../src/i18n/fr.ts";
import type { Messages } from "../../../src/i18n/messages.ts";
import { createWords, useAllWords, useWords, type Words, WordsProvider } from "../../../src/i18n/words.tsx";
import { later } from "../../../src/ui/later.tsx";
import { forgetFailures } from "../../../src/ui/loadOnce.ts";
import { Part } from "../../../src/ui/Part.tsx";
import { useTask } from "../../../src/ui/useTask.tsx";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  forgetFailures();
  vi.useRealTimers();
});

/** Renders in French; what boundaries catch is shown on the page, not told on the console. */
const render = (content: ReactNode) =>
  act(async () =>
    renderTree(
      <WordsProvider language="fr" messages={fr}>
        <main tabIndex={-1}>{content}</main>
      </WordsProvider>,
      { onCaughtError: () => undefined },
    ),
  );

const press = (name: string) => act(async () => fireEvent.click(screen.getByRole("button", { name })));

/** A part whose code fails as often as told, then comes. */
function failing(text: string, ...errors: readonly unknown[]) {
  const left = [...errors];
  return later(async () => {
    if (left.length > 0) throw left.shift();
    return () => <p>{text}</p>;
  });
}

test("a part that fails says which it is and which file is at fault; what stands beside it stays", async () => {
  const Charts = failing("charts", new LoadFailure("charts.json", "missing", "HTTP 404"));
  await render(
    <>
      <p>beside</p>
      <Part name="Synthèse" instead={<a href="./">ailleurs</a>}>
        <Charts />
      </Part>
    </>,
  );
  const alert = screen.getByRole("alert");
  expect(alert.textContent).toContain("Synthèse");
  expect(alert.textContent).toContain("Le fichier charts.json n’a pas pu être chargé.");
  expect(screen.getByText("beside")).toBeTruthy();
  expect(screen.getByRole("link", { name: "ailleurs" })).toBeTruthy();
  await press("Réessayer");
  expect(screen.getByText("charts")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a press on one retry asks again for all that failed, and focus stays near", async () => {
  const [First, Second] = [failing("first", new Error("gone")), failing("second", new Error("gone"))];
  await render(
    <>
      <Part name="Un">
        <First />
      </Part>
      <Part name="Deux">
        <Second />
      </Part>
    </>,
  );
  const [button] = screen.getAllByRole("button", { name: "Réessayer" });
  await act(async () => button && fireEvent.click(button));
  expect([screen.getByText("first"), screen.getByText("second")]).toHaveLength(2);
  expect(document.activeElement).toBe(screen.getByRole("main"));
});

test("a new page is offered only for what fails again", async () => {
  const Charts = failing("charts", new Error("gone"), new Error("gone"));
  await render(
    <Part name="Synthèse">
      <Charts />
    </Part>,
  );
  expect(screen.queryByRole("button", { name: "Recharger la page" })).toBeNull();
  await press("Réessayer");
  expect(screen.getByRole("button", { name: "Recharger la page" })).toBeTruthy();
  await press("Réessayer");
  expect(screen.getByText("charts")).toBeTruthy();
});

test("a part that never comes is said to tarry after a while, not at once", async () => {
  const Never = later(() => new Promise<never>(() => undefined));
  await render(
    <Part name="Synthèse" waiting="sign">
      <Never />
    </Part>,
  );
  expect(document.querySelector(".sign")?.textContent).toBe("");
  await act(async () => vi.advanceTimersByTime(20_000));
  expect(screen.getByRole("status").textContent).toContain("« Synthèse » tarde à venir.");
  expect(screen.getByRole("button", { name: "Recharger la page" })).toBeTruthy();
});

test("a task that fails is told beside its button; the next press tells of nothing but itself", async () => {
  const work = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error("gone")).mockResolvedValue(undefined);
  function Saving() {
    const { run, notice } = useTask();
    return (
      <>
        <button type="button" onClick={() => run("CSV", work)}>
          save
        </button>
        {notice}
      </>
    );
  }
  await render(<Saving />);
  await press("save");
  expect(screen.getByRole("alert").textContent).toContain("« CSV » n’a pas abouti.");
  await press("Réessayer");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(work).toHaveBeenCalledTimes(2);
});

test("a task whose file never comes is said to tarry", async () => {
  function Saving() {
    const { run, notice } = useTask();
    return (
      <>
        <button type="button" onClick={() => run("CSV", () => new Promise<never>(() => undefined))}>
          save
        </button>
        {notice}
      </>
    );
  }
  await render(<Saving />);
  await press("save");
  await act(async () => vi.advanceTimersByTime(20_000));
  expect(screen.getByRole("status").textContent).toContain("« CSV » tarde à venir.");
});

test("a part that is shown later waits for all words, and speaks with those; what stands beside it keeps its own", async () => {
  const { "app.name": name, ...rest } = fr;
  let come: (words: Words) => void = () => undefined;
  const all = new Promise<Words>((resolve) => (come = resolve));
  const Charts = later(
    async () =>
      function Charts() {
        return <p>{useWords().say("app.name")}</p>;
      },
  );
  const first: Messages = { ...rest, "app.name": "first" };
  await act(async () =>
    renderTree(
      <WordsProvider language="fr" messages={first} later={{ loaded: undefined, load: () => all }}>
        <Part name="Synthèse">
          <Charts />
        </Part>
      </WordsProvider>,
    ),
  );
  expect(screen.queryByText(name)).toBeNull();
  await act(async () => come(createWords("fr", fr)));
  expect(screen.getByText(name)).toBeTruthy();
});

test("words that are there already keep no part waiting", () => {
  const loaded = createWords("fr", fr);
  function Told() {
    return <p>{useAllWords().say("app.name")}</p>;
  }
  renderTree(
    <WordsProvider language="fr" messages={fr} later={{ loaded, load: () => Promise.reject(new Error("asked for again")) }}>
      <Told />
    </WordsProvider>,
  );
  expect(screen.getByText(fr["app.name"])).toBeTruthy();
});

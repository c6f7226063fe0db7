import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, expect, test, vi } from "vitest";
import { keepInPage, type Keeping, openKeeping } from "../../../src/drafts/keep.ts";
import { DraftStore, type Drafts } from "../../../src/drafts/store.ts";
import { type Draft, undo, withStep } from "../../../src/edition/draft/draft.ts";

const opened: DraftStore[] = [];
let count = 0;
const freshName = () => `drafts-${(count += 1)}`;

/** A tab of the browser that keeps drafts under a name. */
async function openTab(name: string, open: () => Promise<Keeping> = () => openKeeping(name)): Promise<DraftStore> {
  const store = new DraftStore(open, name);
  opened.push(store);
  await store.ready;
  return store;
}
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

const titled = (title: string) => (draft: Draft) => withStep(draft, { title, at: "2026-11-26T10:00:00.000Z", changes: [] });
const titles = ({ drafts }: Drafts) => drafts.map(({ name, steps }) => [name, ...steps.map(({ title }) => title)]);

/** Resolves when a store shows what is awaited. */
function shows(store: DraftStore, isThere: (drafts: Drafts) => boolean): Promise<Drafts> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isThere(store.getDrafts())) return;
      stop();
      resolve(store.getDrafts());
    };
    const stop = store.subscribe(look);
    look();
  });
}

test("drafts outlive the page, each by its name, with what was done and undone", async () => {
  const name = freshName();
  const store = await openTab(name);
  const { id } = await store.create("Régions", "1.0.0");
  await store.create("Communes", "1.0.0");
  await store.change(id, titled("one"));
  await store.change(id, titled("two"));
  await store.change(id, undo);
  const again = (await openTab(name)).getDrafts();
  expect(titles(again)).toEqual([["Communes"], ["Régions", "one", "two"]]);
  expect(again.drafts.map(({ doneCount }) => doneCount)).toEqual([0, 1]);
  expect(again.trouble).toBeUndefined();
});

test("drafts of a database that a newer atlas has opened are there, and can be changed", async () => {
  const name = freshName();
  const { id } = await (await openTab(name)).create("Régions", "1.0.0");
  (await openDB(name, 7)).close();
  const store = await openTab(name);
  await store.change(id, titled("one"));
  expect(titles(store.getDrafts())).toEqual([["Régions", "one"]]);
  expect(store.getDrafts().trouble).toBeUndefined();
});

test("what was remarked on a step outlives the page", async () => {
  const name = freshName();
  const store = await openTab(name);
  const { id } = await store.create("Régions", "1.0.0");
  const step = { title: "one", at: "2026-11-26T10:00:00.000Z", remark: "lu page 2", taken: { "events E1": ["vu"] }, changes: [] };
  await store.change(id, (draft) => withStep(draft, step));
  expect((await openTab(name)).getDrafts().drafts.map(({ steps }) => steps)).toEqual([[step]]);
});

test("two tabs change the same draft: each sees what the other did, and nothing is overwritten", async () => {
  const name = freshName();
  const [one, other] = [await openTab(name), await openTab(name)];
  const { id } = await one.create("Régions", "1.0.0");
  await Promise.all([one.change(id, titled("here")), other.change(id, titled("there")), one.change(id, titled("here again"))]);
  for (const tab of [one, other]) {
    const [, ...done] = titles(await shows(tab, ({ drafts }) => drafts[0]?.steps.length === 3))[0] ?? [];
    expect(done.toSorted()).toEqual(["here", "here again", "there"]);
  }
  await other.remove(id);
  await shows(one, ({ drafts }) => drafts.length === 0);
  expect(await one.change(id, titled("too late"))).toBeUndefined();
});

test("where the browser keeps nothing, the page does, and says so", async () => {
  const store = await openTab(freshName(), () => Promise.reject(new Error("SecurityError")));
  const { id } = await store.create("Régions", "1.0.0");
  await store.change(id, titled("one"));
  expect(store.getDrafts()).toMatchObject({ trouble: "refused", drafts: [{ name: "Régions", doneCount: 1 }] });
});

/** A browser that has no room, until it has. */
function limitedKeeping() {
  const kept = keepInPage();
  const room = { isFull: true };
  const keeping: Keeping = {
    ...kept,
    update: async (id, change) => {
      if (room.isFull) throw new DOMException("no room", "QuotaExceededError");
      await kept.update(id, change);
    },
  };
  return { kept, room, open: () => Promise.resolve(keeping) };
}

test("where the browser is full, nothing typed is lost: it is kept as soon as there is room", async () => {
  const { kept, room, open } = limitedKeeping();
  const store = await openTab(freshName(), open);
  const { id } = await store.create("Régions", "1.0.0");
  await store.change(id, titled("one"));
  expect(store.getDrafts()).toMatchObject({ trouble: "full", drafts: [{ doneCount: 1 }] });
  expect(await kept.all()).toEqual([]);
  room.isFull = false;
  await store.change(id, titled("two"));
  expect(await kept.all()).toMatchObject([{ name: "Régions", doneCount: 2 }]);
  expect(store.getDrafts().trouble).toBeUndefined();
});

test.each<[string, (store: DraftStore, otherId: string) => Promise<unknown>]>([
  ["by itself after a while", () => vi.advanceTimersByTimeAsync(60_000)],
  ["when somebody asks", (store) => store.tryAgain()],
  ["with a change of another draft", (store, otherId) => store.change(otherId, titled("other"))],
  ["when another draft is removed", (store, otherId) => store.remove(otherId)],
])("what had no room is kept once there is some: %s", async (_when, act) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { kept, room, open } = limitedKeeping();
  const store = await openTab(freshName(), open);
  room.isFull = false;
  const other = await store.create("Communes", "1.0.0");
  room.isFull = true;
  await store.create("Régions", "1.0.0");
  room.isFull = false;
  expect(store.getDrafts().trouble).toBe("full");
  await act(store, other.id);
  expect(await kept.all()).toContainEqual(expect.objectContaining({ name: "Régions" }));
  expect(store.getDrafts().trouble).toBeUndefined();
  vi.useRealTimers();
});

test("what another version wrote, or what is not whole, stays as it is and is told; what older tables lacked is empty", async () => {
  const name = freshName();
  const store = await openTab(name);
  const { id } = await store.create("Lisible", "1.0.0");
  const change = (after: object) => ({ title: "", at: "", changes: [{ table: "events", key: "E1", after }] });
  const base = { schema: 1, edition: "1.0.0", doneCount: 1 };
  const database = await openDB(name, 1);
  await database.put("drafts", { ...base, id: "newer", name: "Demain", schema: 2 });
  await database.put("drafts", { ...base, id: "lost", name: "Autre", steps: [change({ id: "E1", colour: "red" })] });
  await database.put("drafts", { ...base, id: "torn", name: "Abîmé", steps: [] });
  await database.put("drafts", { ...base, id: "older", name: "Hier", steps: [change({ id: "E1" })] });
  database.close();
  const again = (await openTab(name)).getDrafts();
  expect(again.unreadable.map((one) => [one.name, one.reason])).toEqual([
    ["Autre", "version"],
    ["Demain", "version"],
    ["Abîmé", "damaged"],
  ]);
  expect(again.unreadable[1]?.text).toContain('"schema": 2');
  expect(again.drafts.map((draft) => draft.id)).toEqual(["older", id]);
  expect(again.drafts[0]?.steps[0]?.changes[0]?.after).toMatchObject({ id: "E1", status: "", name_ar: "" });
});

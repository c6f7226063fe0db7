import { createDraft, type Draft } from "../edition/draft/draft.ts";
import { type Keeping, keepInPage } from "./keep.ts";
import { readRecord, recordOf, type UnreadableDraft } from "./record.ts";

/** The drafts of this browser, as they are now. It never changes: each change gives another. */
export interface Drafts {
  /** Whether the browser has told what it keeps. */
  readonly isRead: boolean;
  /** By name. */
  readonly drafts: readonly Draft[];
  readonly unreadable: readonly UnreadableDraft[];
  /** Why what is there is lost when the page is closed: the browser refuses to keep it, or has no room. */
  readonly trouble?: "refused" | "full";
}

const isDraft = (read: Draft | UnreadableDraft): read is Draft => !("reason" in read);

/** Reads a record that is to be changed. @throws Error when it cannot be read: it stays as it is */
function draftIn(record: unknown): Draft | undefined {
  if (record === undefined) return undefined;
  const read = readRecord(record);
  if (!isDraft(read)) throw new Error(`the draft ${read.id} cannot be read`);
  return read;
}

type Replace = (draft: Draft | undefined) => Draft | undefined;
const replaced = (draft: Draft | undefined, replaces: readonly Replace[]) =>
  replaces.reduce((before, replace) => replace(before), draft);

/** How long until what the browser did not keep is tried again, in milliseconds. */
const patience = 15_000;

/**
 * Holds the drafts of this browser. Every change is made on what is kept at that moment, so that nothing of another tab is
 * overwritten, and other tabs are told of it. What the browser does not keep stays in the page, and is tried again: after a
 * while, with the next change, and when room was made, here or in another tab.
 */
export class DraftStore {
  #state: Drafts = { isRead: false, drafts: [], unreadable: [] };
  readonly #listeners = new Set<() => void>();
  /** What could not be written yet, in order, by draft. */
  readonly #pending = new Map<string, readonly Replace[]>();
  #trouble: Drafts["trouble"];
  #retry: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  readonly #keeping: Promise<Keeping>;
  readonly #channel: BroadcastChannel;
  /** Resolves when the browser has told what it keeps; never fails. */
  readonly ready: Promise<void>;

  /**
   * @param open opens where drafts are kept; where it fails, the page alone keeps them
   * @param channelName stores of the same name, in other tabs, tell each other
   */
  constructor(open: () => Promise<Keeping>, channelName = "passerelles-drafts") {
    this.#channel = new BroadcastChannel(channelName);
    this.#channel.addEventListener("message", () => void this.#read().then(this.tryAgain));
    this.#keeping = open().catch((): Keeping => {
      this.#trouble = "refused";
      return keepInPage();
    });
    this.ready = this.#read();
  }

  readonly getDrafts = (): Drafts => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins a draft on an edition. */
  async create(name: string, edition: string): Promise<Draft> {
    const draft = createDraft({ id: crypto.randomUUID(), name, edition });
    await this.#write(draft.id, () => draft);
    return draft;
  }

  /**
   * Changes a draft. Resolves to what it has become; nothing where it was removed, in another tab maybe.
   * @param change gets the draft as it is kept now; it may be called more than once
   */
  async change(id: string, change: (draft: Draft) => Draft): Promise<Draft | undefined> {
    await this.#write(id, (draft) => draft && change(draft));
    return this.#state.drafts.find((draft) => draft.id === id);
  }

  /** Removes a draft, or what cannot be read, for good. */
  async remove(id: string): Promise<void> {
    this.#pending.delete(id);
    await (await this.#keeping).update(id, () => undefined);
    this.#tellWritten(id);
    await this.#read();
    await this.tryAgain();
  }

  /** Tries to keep what the browser did not keep yet. */
  readonly tryAgain = async (): Promise<void> => {
    const before = this.#pending.size;
    if (before === 0) return;
    this.#writing = this.#writing.then(() => this.#writeAll());
    await this.#writing;
    // Drafts that stay as they are are not told anew.
    if (this.#pending.size < before) await this.#read();
  };

  /** Stops listening to other tabs, and trying. */
  close(): void {
    clearTimeout(this.#retry);
    this.#channel.close();
  }

  #show(next: Drafts): void {
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }

  /** Tells anew what is kept, with what could not be written laid over it. */
  async #read(): Promise<void> {
    const records = await (await this.#keeping).all().catch((): readonly unknown[] => {
      this.#trouble = "refused";
      return [];
    });
    const read = records.map(readRecord);
    const drafts = new Map(read.filter(isDraft).map((draft): [string, Draft | undefined] => [draft.id, draft]));
    for (const [id, replaces] of this.#pending) drafts.set(id, replaced(drafts.get(id), replaces));
    this.#show({
      isRead: true,
      drafts: [...drafts.values()].flatMap((draft) => draft ?? []).toSorted((a, b) => a.name.localeCompare(b.name)),
      unreadable: read.flatMap((one) => (isDraft(one) ? [] : one)),
      ...(this.#trouble && { trouble: this.#trouble }),
    });
  }

  /** Writes are made one after the other: each writes all that waits. */
  async #write(id: string, replace: Replace): Promise<void> {
    this.#pending.set(id, [...(this.#pending.get(id) ?? []), replace]);
    this.#writing = this.#writing.then(() => this.#writeAll());
    await this.#writing;
    await this.#read();
  }

  async #writeAll(): Promise<void> {
    // What is written is taken away meanwhile.
    for (const id of Array.from(this.#pending.keys())) await this.#writePending(id);
    if (this.#pending.size === 0) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.tryAgain(), patience);
  }

  /** There is room, as far as all was kept; other tabs are told. */
  #tellWritten(id: string): void {
    if (this.#trouble === "full" && this.#pending.size === 0) this.#trouble = undefined;
    this.#channel.postMessage(id);
  }

  async #writePending(id: string): Promise<void> {
    const replaces = this.#pending.get(id);
    if (!replaces) return;
    try {
      const keeping = await this.#keeping;
      await keeping.update(id, (record) => {
        const draft = replaced(draftIn(record), replaces);
        return draft && recordOf(draft);
      });
      const left = this.#pending.get(id)?.filter((replace) => !replaces.includes(replace)) ?? [];
      if (left.length > 0) this.#pending.set(id, left);
      else this.#pending.delete(id);
      this.#tellWritten(id);
    } catch (error) {
      this.#trouble = error instanceof Error && error.name === "QuotaExceededError" ? "full" : "refused";
    }
  }
}

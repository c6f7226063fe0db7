import { type DBSchema, openDB } from "idb";

/** What is kept, by id. Nothing is believed of it before it is read. */
interface KeptRecord {
  readonly id: string;
}

interface Kept extends DBSchema {
  drafts: { key: string; value: KeptRecord };
}

/** Where drafts are kept. */
export interface Keeping {
  readonly all: () => Promise<readonly unknown[]>;
  /**
   * Changes what is kept under an id: told what is there now, nobody else can write before that is done.
   * @param change gives what is to be there; nothing takes it away
   * @throws DOMException QuotaExceededError, or another where the browser refuses
   */
  readonly update: (id: string, change: (record: unknown) => KeptRecord | undefined) => Promise<void>;
}

const databaseVersion = 1;

/**
 * The database of this site in this browser (IndexedDB).
 * @throws DOMException where the browser keeps nothing
 */
export async function openKeeping(name = "passerelles-drafts"): Promise<Keeping> {
  const open = (version?: number) =>
    openDB<Kept>(name, version, {
      upgrade: (opened) => void opened.createObjectStore("drafts", { keyPath: "id" }),
      // A newer atlas in another tab may change the database: this one stands back.
      blocking: (_present, _wanted, { target }) => target instanceof IDBDatabase && target.close(),
    });
  // What a newer atlas has written is opened as it is: each draft says whether it can be read here.
  const database = await open(databaseVersion).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "VersionError") return open();
    throw error;
  });
  return {
    all: () => database.getAll("drafts"),
    update: async (id, change) => {
      const writing = database.transaction("drafts", "readwrite");
      const next = change(await writing.store.get(id));
      await Promise.all([next ? writing.store.put(next) : writing.store.delete(id), writing.done]);
    },
  };
}

/** Keeps drafts as long as the page is open, where the browser keeps nothing. */
export function keepInPage(): Keeping {
  const records = new Map<string, KeptRecord>();
  return {
    all: async () => [...records.values()],
    update: async (id, change) => {
      const next = change(records.get(id));
      if (next) records.set(id, next);
      else records.delete(id);
    },
  };
}

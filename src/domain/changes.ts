import { lastDay } from "./dates.ts";
import type { Atlas, Day, Request, Statement, Status } from "./model.ts";
import { type Entry, takeSnapshot } from "./snapshot.ts";

/** What became of a partnership between two dates. */
export interface Change {
  readonly kind: "new" | "ended" | "status";
  /** As it stands at the later date. */
  readonly entry: Entry;
  readonly before?: Status;
  readonly after: Status;
  /** The statements that count from after the first date until the second. */
  readonly statements: readonly Statement[];
}

export interface Changes {
  readonly from: Day;
  readonly to: Day;
  readonly partnerships: readonly Change[];
  /** Requests and intentions first told between the two dates. */
  readonly requests: readonly Request[];
}

const order = { new: 0, status: 1, ended: 2 } as const;

/** What is new, changed status, ended, or is newly sought, after `from` and until `to`. Undated statements change nothing. */
export function changesBetween(atlas: Atlas, from: Day, to: Day): Changes {
  const before = takeSnapshot(atlas, from);
  const after = takeSnapshot(atlas, to);
  const isBetween = (date: string | undefined) => date !== undefined && lastDay(date) > from && lastDay(date) <= to;
  const partnerships = after.entries.flatMap((entry): Change[] => {
    const earlier = before.byId.get(entry.partnership.id)?.standing.status;
    const { status } = entry.standing;
    if (earlier === status) return [];
    const statements = entry.partnership.statements.filter(({ date }) => isBetween(date));
    if (earlier === undefined) return [{ kind: "new", entry, after: status, statements }];
    return [{ kind: status === "ended" ? "ended" : "status", entry, before: earlier, after: status, statements }];
  });
  partnerships.sort((a, b) => order[a.kind] - order[b.kind] || (a.entry.partnership.id < b.entry.partnership.id ? -1 : 1));
  return { from, to, partnerships, requests: atlas.requests.filter(({ date }) => isBetween(date)) };
}

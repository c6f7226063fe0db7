import { firstBeginnings } from "./beginnings.ts";
import { lastDay } from "./dates.ts";
import type { Atlas, Day, Request, Statement, Status } from "./model.ts";
import { type Entry, takeSnapshot } from "./snapshot.ts";

/**
 * What can become of a partnership between two dates. `begun`: a beginning of that time is told; `known`: it was first
 * heard of then, and is older or of an unknown beginning; `status`: its status changed; `ended`: it ended.
 */
export const changeKinds = ["begun", "known", "status", "ended"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What became of a partnership between two dates. */
export interface Change {
  readonly kind: ChangeKind;
  /** As it stands at the later date. */
  readonly entry: Entry;
  readonly before?: Status;
  /** As it stood at the earlier date; absent when nothing was heard of it then. */
  readonly earlier?: Entry;
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

/**
 * What began, became known, changed status, ended, or is newly sought, after `from` and until `to`. Undated statements change
 * nothing.
 */
export function changesBetween(atlas: Atlas, from: Day, to: Day): Changes {
  const before = takeSnapshot(atlas, from);
  const after = takeSnapshot(atlas, to);
  const isBetween = (date: string | undefined) => date !== undefined && lastDay(date) > from && lastDay(date) <= to;
  const partnerships = after.entries.flatMap((entry): Change[] => {
    const earlier = before.byId.get(entry.partnership.id);
    const { status } = entry.standing;
    if (earlier?.standing.status === status) return [];
    const statements = entry.partnership.statements.filter(({ date }) => isBetween(date));
    if (!earlier) {
      const beginnings = firstBeginnings(entry.partnership.statements);
      const isBegun = beginnings.length > 0 && beginnings.every(({ date }) => isBetween(date));
      return [{ kind: isBegun ? "begun" : "known", entry, after: status, statements }];
    }
    const kind = status === "ended" ? "ended" : "status";
    return [{ kind, entry, before: earlier.standing.status, earlier, after: status, statements }];
  });
  partnerships.sort(
    (a, b) =>
      changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) || (a.entry.partnership.id < b.entry.partnership.id ? -1 : 1),
  );
  return { from, to, partnerships, requests: atlas.requests.filter(({ date }) => isBetween(date)) };
}

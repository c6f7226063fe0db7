import { max } from "d3-array";
import { type Day, isDay } from "../../domain/dates.ts";
import type { Change } from "../contribution/change.ts";

/** An edition as its files name it. */
export interface EditionName {
  readonly version: string;
  readonly date: Day;
}

/** The edition after another, made on a day: the first of its month, or the next of it. */
export function nextEdition({ version }: EditionName, today: Day): EditionName {
  const month = today.slice(0, 7).replace("-", ".");
  const [, number = "0"] = version.startsWith(`${month}.`) ? (/\.(\d+)$/.exec(version) ?? []) : [];
  return { version: `${month}.${Number(number) + 1}`, date: today };
}

/**
 * A draft as an edition that is looked at: it bears the name of the one that it is laid over, and is no older than the
 * documents that it adds, such as the minutes of a meeting of today.
 */
export function editionOfDraft({ version, date }: EditionName, changes: readonly Change[]): EditionName {
  const days = changes.flatMap(({ table, after }) => {
    const day = table === "sources" ? (after?.["date"] ?? "") : "";
    return isDay(day) ? [day] : [];
  });
  return { version, date: max([date, ...days]) ?? date };
}

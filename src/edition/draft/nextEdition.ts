import type { Day } from "../../domain/dates.ts";

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

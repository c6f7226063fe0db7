import { addYears, lastDay } from "../../domain/dates.ts";
import type { Day, PartialDate } from "../../domain/model.ts";
import { type Age, ageOf } from "../../domain/snapshot.ts";

/** A part of what follows a statement, from one day to another, in which the statement is of one age. */
export interface Piece {
  readonly age: Age;
  readonly from: Day;
  readonly to: Day;
}

/** What follows a statement of that date, from a day to another, in pieces by its age: what was said long ago fades. */
export function piecesOf(date: PartialDate, from: Day, to: Day): readonly Piece[] {
  const turns = [2, 10].map((years) => addYears(lastDay(date), years)).filter((day) => from < day && day < to);
  const days = [from, ...turns, to];
  return days.slice(1).map((end, index) => {
    const start = days[index] ?? from;
    return { age: ageOf(date, start), from: start, to: end };
  });
}

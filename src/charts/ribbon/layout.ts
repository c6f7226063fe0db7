import { addDays, firstDay, lastDay, middleDay } from "../../domain/dates.ts";
import type { AtlasEvent, Status } from "../../domain/model.ts";
import type { Age } from "../../domain/snapshot.ts";
import { placeYearAxis, type YearTick } from "../yearAxis/yearAxis.ts";
import type { DatedStatement, RibbonSeries } from "./series.ts";

export interface RibbonLayout {
  readonly width: number;
  readonly height: number;
  /** Where the line runs, in pixels from the top. */
  readonly lineY: number;
  /** Where the lines of events begin and end, in pixels from the top. */
  readonly eventY: readonly [number, number];
  readonly segments: readonly {
    readonly key: string;
    readonly status: Status;
    readonly age: Age;
    readonly x1: number;
    readonly x2: number;
  }[];
  readonly statements: readonly { readonly statement: DatedStatement; readonly x: number; readonly y: number }[];
  readonly events: readonly { readonly event: AtlasEvent; readonly x: number }[];
  readonly ticks: readonly YearTick[];
}

/** A ribbon is placed in this size and scaled to its panel. */
const size = { width: 420, height: 104, margin: 16, lineY: 46 } as const;
/** Days of the axis before the first statement, so that the line is seen to begin. */
const daysBefore = 200;
/** Between statements of the same date, in pixels: each is a link that a finger meets alone. */
export const apart = 26;

/** Places the life of a partnership. Statements of the same date stand above one another: side by side, never averaged. */
export function placeRibbon({ statements, pieces, events, today }: RibbonSeries, isRightToLeft: boolean): RibbonLayout {
  const { width, height, lineY } = size;
  const { x, ticks } = placeYearAxis({
    from: addDays(firstDay(statements[0].date), -daysBefore),
    to: today,
    width,
    margin: { start: size.margin, end: size.margin },
    isRightToLeft,
  });
  return {
    width,
    height,
    lineY,
    eventY: [4, height - 20],
    segments: pieces.map(({ statement, age, from, to }) => ({
      key: `${statement.id} ${age}`,
      status: statement.status,
      age,
      x1: x(from),
      x2: x(to),
    })),
    statements: statements.map((statement) => {
      const sameDate = statements.filter(({ date }) => lastDay(date) === lastDay(statement.date));
      const rank = sameDate.indexOf(statement) - (sameDate.length - 1) / 2;
      return { statement, x: x(middleDay(statement.date)), y: lineY + rank * apart };
    }),
    events: events.map((event) => ({ event, x: x(middleDay(event.date)) })),
    ticks,
  };
}

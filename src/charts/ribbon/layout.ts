import { addDays, firstDay, middleDay } from "../../domain/dates.ts";
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
const size = { width: 420, margin: 16, lineY: 40, foot: 52 } as const;
/** Days of the axis before the first statement, so that the line is seen to begin. */
const daysBefore = 200;
/** Between the middles of marks, across and down, in pixels: each is a link that a finger meets alone, on a phone too, which draws them smaller. */
export const apart = 30;

/** The lane that each place along the line has: the first in which nothing stands near it. @param places in the order of time */
function lanesOf(places: readonly number[]): readonly number[] {
  const last: number[] = [];
  return places.map((place) => {
    const free = last.findIndex((before) => Math.abs(place - before) >= apart);
    const lane = free < 0 ? last.length : free;
    last[lane] = place;
    return lane;
  });
}

/** Places the life of a partnership. Statements that are close in time stand below one another: side by side, never averaged. */
export function placeRibbon({ statements, pieces, events, today }: RibbonSeries, isRightToLeft: boolean): RibbonLayout {
  const { width, lineY } = size;
  const { x, ticks } = placeYearAxis({
    from: addDays(firstDay(statements[0].date), -daysBefore),
    to: today,
    width,
    margin: { start: size.margin, end: size.margin },
    isRightToLeft,
  });
  const places = statements.map(({ date }) => x(middleDay(date)));
  const lanes = lanesOf(places);
  const height = lineY + Math.max(...lanes) * apart + size.foot;
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
    statements: statements.map((statement, index) => ({
      statement,
      x: places[index] ?? 0,
      y: lineY + (lanes[index] ?? 0) * apart,
    })),
    events: events.map((event) => ({ event, x: x(middleDay(event.date)) })),
    ticks,
  };
}

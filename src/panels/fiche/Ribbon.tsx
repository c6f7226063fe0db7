import { scaleTime } from "d3-scale";
import { useId, useMemo } from "react";
import { addDays, firstDay, lastDay, yearOf } from "../../domain/dates.ts";
import type { AtlasEvent, Partnership, Statement } from "../../domain/model.ts";
import { contradictionsOf } from "../../domain/review.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { dashes, widths } from "../../ui/lineLook.ts";
import { piecesOf } from "./ribbonPieces.ts";

/** The ribbon is drawn on a sheet of this size and scaled to the panel. */
const sheet = { width: 420, height: 92, margin: 16, line: 40 } as const;
/** How sure a statement is: the size of its mark. */
const radii = { high: 6, medium: 4.6, low: 3.2 } as const;
/** The line of a ribbon is so much wider than those of the map. */
const widening = 1.7;
/** Length of a unit of a dash: the same all along, so that a line that thins keeps its rhythm. */
const dashUnit = 2.4;
/** More events than these are folded. */
const mostEvents = 3;

const time = (day: string) => new Date(`${day}T00:00:00Z`);
const middle = (date: string) =>
  new Date((time(firstDay(date)).getTime() + time(lastDay(date)).getTime()) / 2).toISOString().slice(0, 10);

/** The life of a partnership: its dated statements in time, and the reforms and elections that fell in between. */
export function Ribbon({ partnership }: { readonly partnership: Partnership }) {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const titleId = useId();
  const dated = useMemo(
    () => partnership.statements.filter((statement): statement is Statement & { date: string } => statement.date !== undefined),
    [partnership],
  );
  const first = dated[0];
  if (!first) return null;
  const isRightToLeft = words.direction === "rtl";
  const start = addDays(firstDay(first.date), -200);
  const x = scaleTime(
    [time(start), time(today)],
    isRightToLeft ? [sheet.width - sheet.margin, sheet.margin] : [sheet.margin, sheet.width - sheet.margin],
  ).clamp(true);
  const events = atlas.events
    .filter(
      ({ kind, date, status }) =>
        (kind === "reform" || kind === "election") &&
        status !== "planned" &&
        lastDay(date) >= firstDay(first.date) &&
        firstDay(date) <= today,
    )
    .sort((a, b) => (middle(a.date) < middle(b.date) ? -1 : 1));
  const step = yearOf(today) - yearOf(start) > 24 ? 10 : 5;
  const years = Array.from({ length: yearOf(today) - yearOf(start) + 1 }, (_, index) => yearOf(start) + index).filter(
    (year) => year % step === 0 && `${year}-01-01` >= start,
  );
  const pieces = dated.flatMap((statement, index) => {
    const next = dated[index + 1];
    return piecesOf(statement.date, middle(statement.date), next ? middle(next.date) : today).map((piece) => ({
      ...piece,
      statement,
    }));
  });
  const label = words.say("ribbon.label", { count: dated.length, start: words.date(first.date) });
  return (
    <figure className="ribbon" aria-labelledby={titleId}>
      <figcaption id={titleId} className="small soft">
        {label}
      </figcaption>
      <svg viewBox={`0 0 ${sheet.width} ${sheet.height}`} role="group" aria-label={label}>
        {events.map((event) => (
          <EventMark
            key={event.id}
            event={event}
            x={x(time(middle(event.date)))}
            title={`${words.date(event.date)} · ${words.of(event.names)}`}
          />
        ))}
        {pieces.map(({ statement, age, from, to }) => (
          <line
            key={`${statement.id} ${age}`}
            x1={x(time(from))}
            x2={x(time(to))}
            y1={sheet.line}
            y2={sheet.line}
            stroke={`var(--status-${statement.status})`}
            strokeWidth={widths[age] * widening}
            {...(dashes[statement.status] && {
              strokeDasharray: dashes[statement.status]?.map((length) => length * dashUnit).join(" "),
            })}
          />
        ))}
        {dated.map((statement) => (
          <a
            key={statement.id}
            href={`#statement-${statement.id}`}
            aria-label={`${words.date(statement.date)} · ${words.say(`status.${statement.status}`)}`}
          >
            <StatementMark
              statement={statement}
              x={x(time(middle(statement.date)))}
              y={sheet.line + offsetOf(statement, dated)}
              kind={atlas.sources.get(statement.sourceId)?.kind ?? ""}
            />
            <title>{`${words.date(statement.date)} · ${words.say(`status.${statement.status}`)} · ${words.say(`confidence.${statement.confidence}`)}`}</title>
          </a>
        ))}
        {years.map((year) => (
          <text
            key={year}
            x={x(time(`${year}-01-01`))}
            y={sheet.height - 6}
            fontSize="10.5"
            fill="var(--ink-soft)"
            textAnchor="middle"
          >
            {year}
          </text>
        ))}
      </svg>
      <p className="small soft ribbon-key">
        {words.say("ribbon.key")} {words.say("ribbon.thinning")}
      </p>
      <Meanwhile events={events} />
      {contradictionsOf(partnership).map((contradiction) => (
        <div key={contradiction.about} className="contradiction notice">
          <p className="small">
            <strong>{words.say(`contradiction.${contradiction.about}`)}</strong>
          </p>
          <ul>
            {contradiction.statements.map((statement) => (
              <li key={statement.id} className="small">
                <a href={`#statement-${statement.id}`}>
                  {statement.date ? words.date(statement.date) : words.say("statement.undated")}
                </a>{" "}
                · {words.say(`status.${statement.status}`)}
                {statement.kind && <> · {words.say(`kind.${statement.kind}`)}</>} ·{" "}
                <bdi>{atlas.sources.get(statement.sourceId)?.title}</bdi>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </figure>
  );
}

/** The events drawn, by name: a line alone tells nobody what it is. */
function Meanwhile({ events }: { readonly events: readonly AtlasEvent[] }) {
  const words = useWords();
  if (events.length === 0) return null;
  const title = words.say("ribbon.meanwhile");
  const list = (
    <ul className="small">
      {events.map(({ id, date, names }) => (
        <li key={id}>
          <span className="soft">{words.date(date)}</span> · <bdi>{words.of(names)}</bdi>
        </li>
      ))}
    </ul>
  );
  if (events.length <= mostEvents) {
    return (
      <div className="meanwhile">
        <p className="small">{title}</p>
        {list}
      </div>
    );
  }
  return (
    <details className="meanwhile">
      <summary className="small">
        {title} ({words.number(events.length)})
      </summary>
      {list}
    </details>
  );
}

/** Statements of the same date stand above one another: side by side, never averaged. */
function offsetOf(statement: Statement, dated: readonly (Statement & { date: string })[]): number {
  const sameDay = dated.filter(({ date }) => lastDay(date) === lastDay(statement.date ?? ""));
  return (sameDay.indexOf(statement as Statement & { date: string }) - (sameDay.length - 1) / 2) * 13;
}

/** Official papers are squares, the press circles, all else diamonds. */
function StatementMark({
  statement,
  x,
  y,
  kind,
}: {
  readonly statement: Statement;
  readonly x: number;
  readonly y: number;
  readonly kind: string;
}) {
  const radius = radii[statement.confidence];
  const look = {
    fill: statement.confidence === "low" ? "var(--surface)" : `var(--status-${statement.status})`,
    stroke: `var(--status-${statement.status})`,
    strokeWidth: 2,
  };
  if (kind === "press") return <circle cx={x} cy={y} r={radius} {...look} />;
  if (["minutes", "working-paper", "official", "register", "law"].includes(kind))
    return <rect x={x - radius} y={y - radius} width={radius * 2} height={radius * 2} {...look} />;
  return (
    <path
      d={`M0${-radius * 1.25}L${radius * 1.25} 0L0 ${radius * 1.25}L${-radius * 1.25} 0Z`}
      transform={`translate(${x} ${y})`}
      {...look}
    />
  );
}

function EventMark({ event, x, title }: { readonly event: AtlasEvent; readonly x: number; readonly title: string }) {
  return (
    <line
      x1={x}
      x2={x}
      y1={4}
      y2={sheet.height - 20}
      stroke={event.kind === "reform" ? "var(--status-revival)" : "var(--rule-strong)"}
      strokeWidth={event.kind === "reform" ? 1.6 : 0.8}
      {...(event.kind === "election" && { strokeDasharray: "2 3" })}
    >
      <title>{title}</title>
    </line>
  );
}

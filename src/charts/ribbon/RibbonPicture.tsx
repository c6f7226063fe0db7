import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { useShownDraft } from "../../state/shownDraft.tsx";
import { dashes, widths } from "../../ui/lineStyle.ts";
import { YearTicks } from "../yearAxis/YearTicks.tsx";
import { apart, type RibbonLayout } from "./layout.ts";
import type { DatedStatement } from "./series.ts";
import { StatementMark } from "./StatementMark.tsx";

/** The line of a ribbon is so much wider than those of the map. */
const widening = 1.7;
/** Length of a unit of a dash: the same all along, so that a line that thins keeps its rhythm. */
const dashUnit = 2.4;

/** Draws a placed ribbon; the mark of a statement leads to its words. */
export function RibbonPicture({ layout, label }: { readonly layout: RibbonLayout; readonly label: string }) {
  const words = useWords();
  const atlas = useAtlas();
  const { width, height, lineY, eventY, segments, statements, events, ticks } = layout;
  const draft = useShownDraft();
  const isDraft = ({ id }: DatedStatement) => draft?.touched.has(`statement:${id}`) ?? false;
  const nameOf = (statement: DatedStatement) =>
    [
      words.date(statement.date),
      words.say(`status.${statement.status}`),
      ...(isDraft(statement) ? [words.say("draft.badge")] : []),
    ].join(" · ");
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-label={label}>
      {events.map(({ event: { id, kind, date, names }, x }) => (
        <line
          key={id}
          x1={x}
          x2={x}
          y1={eventY[0]}
          y2={eventY[1]}
          stroke={kind === "reform" ? "var(--status-revival)" : "var(--rule-strong)"}
          strokeWidth={kind === "reform" ? 1.6 : 0.8}
          {...(kind === "election" && { strokeDasharray: "2 3" })}
        >
          <title>{`${words.date(date)} · ${words.of(names)}`}</title>
        </line>
      ))}
      {segments.map(({ key, status, age, x1, x2 }) => (
        <line
          key={key}
          x1={x1}
          x2={x2}
          y1={lineY}
          y2={lineY}
          stroke={`var(--status-${status})`}
          strokeWidth={widths[age] * widening}
          {...(dashes[status] && { strokeDasharray: dashes[status]?.map((length) => length * dashUnit).join(" ") })}
        />
      ))}
      {statements.map(({ statement, x, y }) => (
        <a key={statement.id} href={`#statement-${statement.id}`} aria-label={nameOf(statement)}>
          <circle cx={x} cy={y} r={apart / 2} fill="none" pointerEvents="all" />
          <StatementMark
            status={statement.status}
            confidence={statement.confidence}
            isDraft={isDraft(statement)}
            sourceKind={atlas.sources.get(statement.sourceId)?.kind}
            x={x}
            y={y}
          />
          <title>{`${nameOf(statement)} · ${words.say(`confidence.${statement.confidence}`)}`}</title>
        </a>
      ))}
      <YearTicks ticks={ticks} baseline={height - 6} />
    </svg>
  );
}

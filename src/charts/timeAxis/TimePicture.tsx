import { useId } from "react";
import { useWords } from "../../i18n/words.tsx";
import { FillPatterns, fillOf } from "../fills/FillPatterns.tsx";
import { vitalityFills } from "../fills/vitalityFills.ts";
import { YearTicks } from "../yearAxis/YearTicks.tsx";
import { EventMark } from "./EventMark.tsx";
import { handleRadius, type TimeAxisLayout } from "./layout.ts";

/** Draws the placed axis, so much larger than it was placed. The handle over it and the table say the same to who does not see it. */
export function TimePicture({ layout, scale }: { readonly layout: TimeAxisLayout; readonly scale: number }) {
  const words = useWords();
  const id = useId();
  const { width, height, base, areas, events, yearTicks, handleX } = layout;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width * scale} height={height * scale} aria-hidden="true">
      <FillPatterns pictureId={id} fills={vitalityFills} />
      {areas.map(({ kind: vitality, path }) => (
        <path key={vitality} d={path} fill={fillOf(id, vitalityFills, vitality)} />
      ))}
      <line x1={handleRadius} x2={width - handleRadius} y1={base} y2={base} stroke="var(--rule-strong)" />
      {events.map(({ event: { id, kind, date, names }, x }) => (
        <EventMark key={id} kind={kind} x={x} y={base + 9} title={`${words.date(date)} · ${words.of(names)}`} />
      ))}
      <YearTicks ticks={yearTicks} baseline={height - 3} />
      <line x1={handleX} x2={handleX} y1={0} y2={base} stroke="var(--ink)" strokeWidth="2" />
    </svg>
  );
}

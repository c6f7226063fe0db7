import { memo, useEffect, useMemo, useRef } from "react";
import type { Passage } from "../../domain/minutes/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { useInTurns } from "../../ui/useInTurns.ts";
import { type Line, linesWith, toldIn } from "./passages.ts";

interface MinutesTextProps {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly selected: number | undefined;
  /** Words that led to what is selected. */
  readonly reasons: readonly Passage[];
  readonly onSelect: (index: number) => void;
}

/** Lines that are drawn together: those out of view cost nothing. */
const linesTogether = 60;
/** How many of these groups are drawn with each turn. */
const groupsAtOnce = 2;
const none: readonly Passage[] = [];

/** The text, each passage that something is proposed of marked and numbered; the selected one in view. */
export function MinutesText({ text, passages, selected, reasons, onSelect }: MinutesTextProps) {
  const words = useWords();
  const pane = useRef<HTMLElement>(null);
  const select = useRef(onSelect);
  useEffect(() => {
    select.current = onSelect;
  }, [onSelect]);
  const press = useMemo(() => (index: number) => select.current(index), []);
  const groups = useMemo(() => {
    const lines = linesWith(text, passages);
    return Array.from({ length: Math.ceil(lines.length / linesTogether) }, (_, index) =>
      lines.slice(index * linesTogether, (index + 1) * linesTogether),
    );
  }, [text, passages]);
  const isIn = (lines: readonly Line[]) =>
    selected !== undefined && lines.some(({ pieces }) => pieces.some(({ owners }) => owners.includes(selected)));
  const drawn = useInTurns(groups.length, groupsAtOnce, groups);
  const isDrawn = groups.findIndex(isIn) < drawn;
  useEffect(() => {
    const mark = selected === undefined ? null : pane.current?.querySelector(`[data-passage="${selected}"]`);
    if (!mark || !pane.current) return;
    // Only the text moves: the page stays where it is.
    const { top } = mark.getBoundingClientRect();
    pane.current.scrollTop += top - pane.current.getBoundingClientRect().top - pane.current.clientHeight / 3;
  }, [selected, isDrawn]);
  return (
    <section ref={pane} className="minutes-text" aria-label={words.say("minutes.textRead")} tabIndex={0}>
      {groups.slice(0, drawn).map((lines) => {
        const isOpen = isIn(lines);
        return (
          <Lines
            key={lines[0]?.number}
            text={text}
            lines={lines}
            selected={isOpen ? selected : undefined}
            reasons={isOpen ? reasons : none}
            onSelect={press}
          />
        );
      })}
    </section>
  );
}

interface LinesProps extends Pick<MinutesTextProps, "text" | "selected" | "reasons" | "onSelect"> {
  readonly lines: readonly Line[];
}

const Lines = memo(function Lines({ text, lines, selected, reasons, onSelect }: LinesProps) {
  const words = useWords();
  return (
    <div className="minutes-lines">
      {lines.map(({ number, pieces }) => (
        <p key={number} dir="auto" data-line={number}>
          {pieces.map((piece) => {
            const { start, owners, begins } = piece;
            const isSelected = selected !== undefined && owners.includes(selected);
            const content = toldIn(piece, isSelected ? reasons : none).map((told) => {
              const written = text.slice(told.start, told.end);
              return told.isReason ? <u key={told.start}>{written}</u> : written;
            });
            return (
              <span key={start}>
                {begins.map((index) => (
                  <button
                    key={index}
                    type="button"
                    className="passage-number"
                    data-passage={index}
                    aria-label={words.say("minutes.goTo", { number: index + 1 })}
                    onClick={() => onSelect(index)}
                  >
                    {words.number(index + 1)}
                  </button>
                ))}
                {owners.length > 0 ? <mark data-selected={isSelected}>{content}</mark> : content}
              </span>
            );
          })}
        </p>
      ))}
    </div>
  );
});

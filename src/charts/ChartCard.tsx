import { type ReactNode, useRef, useState } from "react";
import type { FacetId } from "../domain/facets/index.ts";
import { filterWords } from "../i18n/filterWords.ts";
import { useWords } from "../i18n/words.tsx";
import { useAtlas, useSnapshot, useView } from "../state/atlas.tsx";
import { useTask } from "../ui/useTask.tsx";
import { Key, type KeyItem } from "./Key.tsx";
import { savePicture } from "./savePicture.ts";

interface ChartCardProps {
  /** Name of the chart in addresses and files. */
  readonly id: string;
  /** The question that the chart answers. */
  readonly title: string;
  readonly lead: string;
  /** What sets the chart, above its picture or table. */
  readonly controls?: ReactNode;
  /** What the figures do not show by themselves, a sentence each. */
  readonly notes?: readonly string[];
  /** What its colours and patterns mean. */
  readonly keyItems?: readonly KeyItem[];
  /** Facets that the chart sets itself, and whose filters it does not hear. */
  readonly own: readonly FacetId[];
  /** The same figures as a table; its numbers filter as the picture does. */
  readonly table: ReactNode;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** A question, its picture, its table, and both to take away. */
export function ChartCard({
  id,
  title,
  lead,
  controls,
  notes = [],
  keyItems = [],
  own,
  table,
  isEmpty,
  children,
}: ChartCardProps) {
  const words = useWords();
  const atlas = useAtlas();
  const { edition } = atlas;
  const { today } = useSnapshot();
  const view = useView();
  // Its own filters only mark a place in a chart, which does not hear them.
  const filters = filterWords(words, atlas, view.filters, today, own);
  const [isTable, setTable] = useState(false);
  const picture = useRef<HTMLDivElement>(null);
  const { run, notice } = useTask();
  const save = (format: "svg" | "png") => {
    const svg = picture.current?.querySelector("svg");
    if (!svg) return;
    const state = [words.say("edition.asOf", { date: words.date(today) }), ...filters].join(" · ");
    const caption = {
      title,
      lead,
      notes,
      keyItems,
      // What stands elsewhere within a sentence begins one here.
      state: `${state.charAt(0).toLocaleUpperCase(words.locale)}${state.slice(1)}`,
      source: words.say("chart.source", { version: edition.version }),
      direction: words.direction,
    };
    run(`${format.toUpperCase()} · ${title}`, () => savePicture(svg, `passerelles-${id}`, caption, format));
  };
  return (
    <section className="chart" data-chart={id}>
      <h3>{title}</h3>
      <p className="soft small">{lead}</p>
      {controls}
      {notes.map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
      {isEmpty ? (
        <p className="notice">{words.say("chart.empty")}</p>
      ) : isTable ? (
        <div className="chart-table">{table}</div>
      ) : (
        <div ref={picture}>
          {children}
          {keyItems.length > 0 && <Key items={keyItems} />}
        </div>
      )}
      {!isEmpty && (
        <p className="chart-actions">
          <button type="button" className="button-plain" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {isTable ? words.say("chart.picture") : words.say("chart.table")}
          </button>
          {!isTable && (
            <>
              <button type="button" className="button-plain" onClick={() => save("svg")}>
                SVG<span className="visually-hidden"> {words.say("chart.save", { title })}</span>
              </button>
              <button type="button" className="button-plain" onClick={() => save("png")}>
                PNG<span className="visually-hidden"> {words.say("chart.save", { title })}</span>
              </button>
            </>
          )}
        </p>
      )}
      {notice}
    </section>
  );
}

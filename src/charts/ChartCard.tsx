import { type ReactNode, useRef, useState } from "react";
import { useWords } from "../i18n/words.tsx";
import { savePicture } from "./savePicture.ts";

interface ChartCardProps {
  /** Name of the chart in addresses and files. */
  readonly id: string;
  /** The question that the chart answers. */
  readonly title: string;
  readonly lead?: string;
  /** The same figures as a table; its numbers filter as the picture does. */
  readonly table: ReactNode;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** A question, its picture, its table, and both to take away. */
export function ChartCard({ id, title, lead, table, isEmpty, children }: ChartCardProps) {
  const words = useWords();
  const [isTable, setTable] = useState(false);
  const picture = useRef<HTMLDivElement>(null);
  const save = (format: "svg" | "png") => {
    const svg = picture.current?.querySelector("svg");
    if (svg) void savePicture(svg, `passerelles-${id}`, title, format);
  };
  return (
    <section className="chart" data-chart={id}>
      <h3>{title}</h3>
      {lead && <p className="soft small">{lead}</p>}
      {isEmpty ? (
        <p className="notice">{words.say("chart.empty")}</p>
      ) : isTable ? (
        <div className="chart-table">{table}</div>
      ) : (
        <div ref={picture}>{children}</div>
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
    </section>
  );
}

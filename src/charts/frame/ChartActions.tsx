import { useWords } from "../../i18n/words.tsx";
import type { PictureFormat } from "../../ui/savePicture.ts";

interface ChartActionsProps {
  /** The question of the chart. */
  readonly title: string;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
  readonly onSave: (format: PictureFormat) => void;
}

const formats = ["svg", "png"] as const;

/** Table or picture, and the picture as a file. */
export function ChartActions({ title, isTable, onTable, onSave }: ChartActionsProps) {
  const words = useWords();
  return (
    <p className="chart-actions no-print">
      <button type="button" className="button-plain" aria-pressed={isTable} onClick={() => onTable(!isTable)}>
        {isTable ? words.say("chart.picture") : words.say("chart.table")}
      </button>
      {!isTable &&
        formats.map((format) => (
          <button key={format} type="button" className="button-plain" onClick={() => onSave(format)}>
            {format.toUpperCase()}
            <span className="visually-hidden"> {words.say("chart.save", { title })}</span>
          </button>
        ))}
    </p>
  );
}

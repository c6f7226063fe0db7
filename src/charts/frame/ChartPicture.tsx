import { useMemo } from "react";
import { useWords } from "../../i18n/words.tsx";
import { FillPatterns, fillOf } from "../fills/FillPatterns.tsx";
import type { Chart, ChartLayout } from "./chart.ts";
import type { Choice } from "./choice.ts";
import { useWidth } from "./useWidth.ts";

interface ChartPictureProps<Series, Layout extends ChartLayout> {
  /** Name of the picture in the page. */
  readonly id: string;
  readonly chart: Chart<Series, Layout>;
  readonly series: Series;
  readonly title: string;
  readonly choice: Choice;
}

/** The picture of a chart, as wide as its frame. */
export function ChartPicture<Series, Layout extends ChartLayout>({
  id,
  chart,
  series,
  title,
  choice,
}: ChartPictureProps<Series, Layout>) {
  const words = useWords();
  const [frame, width, scale] = useWidth();
  const { Drawing, fills = {} } = chart;
  const layout = useMemo(
    () => (width ? chart.place(series, { width, isRightToLeft: words.direction === "rtl", number: words.number }) : undefined),
    [chart, series, width, words],
  );
  return (
    <section
      ref={frame}
      className="chart-frame"
      aria-label={title}
      // A picture wider than its frame is moved by the keyboard as well.
      tabIndex={layout && width && layout.width > width ? 0 : undefined}
    >
      {layout && (
        <svg
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          width={layout.width * scale}
          height={layout.height * scale}
          aria-hidden="true"
          direction={words.direction}
        >
          <FillPatterns pictureId={id} fills={fills} />
          <Drawing layout={layout} words={words} choice={choice} fillOf={(value) => fillOf(id, fills, value)} />
        </svg>
      )}
    </section>
  );
}

import type { ComponentType } from "react";
import type { Chart, ChartLayout } from "./chart.ts";
import { ChartCard } from "./ChartCard.tsx";

/** A chart as the list holds it, whatever it counts. */
export interface ListedChart {
  readonly id: string;
  readonly Card: ComponentType;
}

/** A chart with all that the frame gives it. */
export function createChart<Series, Layout extends ChartLayout>(chart: Chart<Series, Layout>): ListedChart {
  return { id: chart.id, Card: () => <ChartCard chart={chart} /> };
}

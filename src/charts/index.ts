import type { ListedChart } from "./frame/createChart.tsx";
import { growth } from "./growth/growth.ts";
import { regionMatrix } from "./regionMatrix/regionMatrix.ts";
import { themeVitality } from "./themeVitality/themeVitality.ts";
import { whiteSpaces } from "./whiteSpaces/whiteSpaces.tsx";

/** All charts, in the order of the synthesis. */
export const charts: readonly ListedChart[] = [regionMatrix, themeVitality, growth, whiteSpaces];

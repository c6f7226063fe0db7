import type { ComponentType } from "react";
import { Growth } from "./growth/Growth.tsx";
import { RegionMatrix } from "./regionMatrix/RegionMatrix.tsx";
import { ThemeStatus } from "./themeStatus/ThemeStatus.tsx";
import { WhiteSpaces } from "./whiteSpaces/WhiteSpaces.tsx";

interface Chart {
  readonly id: string;
  readonly Chart: ComponentType;
}

/** All charts, in the order of the synthesis. */
export const charts: readonly Chart[] = [
  { id: "regions", Chart: RegionMatrix },
  { id: "themes", Chart: ThemeStatus },
  { id: "growth", Chart: Growth },
  { id: "white-spaces", Chart: WhiteSpaces },
];

// @vitest-environment happy-dom
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { Matrix } from "../../../src/charts/facetPair/Matrix.tsx";
import { placeMatrix } from "../../../src/charts/facetPair/matrixLayout.ts";
import { contrast, laidOver } from "../../fixtures/contrast.ts";
import { noChoice, pairsOf } from "../../fixtures/pairs.ts";
import { readTheme } from "../../fixtures/theme.ts";
import { wordsOf } from "../../fixtures/words.ts";

const most = 16;
const columns = Array.from({ length: most }, (_, index) => String(index + 1));

test.each(["light", "dark"] as const)("every number of a matrix can be read on its cell, in the %s theme", (name) => {
  const theme = readTheme(name);
  const resolve = (colour: string | null | undefined) => theme[/--([\w-]+)/.exec(colour ?? "")?.[1] ?? ""] ?? "#000000";
  const layout = placeMatrix(
    pairsOf(["row"], columns, (_row, column) => Number(column)),
    { width: 600, isRightToLeft: false },
  );
  const { container } = render(
    <svg>
      <Matrix layout={layout} words={wordsOf.en} choice={noChoice} fillOf={() => "none"} />
    </svg>,
  );
  const cells = [...container.querySelectorAll(".cell")];
  expect(cells).toHaveLength(most);
  const unreadable = cells.flatMap((cell) => {
    const [ground, text] = [cell.querySelector("rect"), cell.querySelector("text")];
    const seen = laidOver(
      resolve(ground?.getAttribute("fill")),
      theme["surface"] ?? "",
      Number(ground?.getAttribute("fill-opacity")),
    );
    const reached = contrast(resolve(text?.getAttribute("fill")), seen);
    return reached < 4.5 ? [`${text?.textContent} of ${most}: ${reached.toFixed(2)}`] : [];
  });
  expect(unreadable).toEqual([]);
});

// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Problem } from "../../../src/app/Problem.tsx";
import { LoadFailure, type LoadFault } from "../../../src/domain/loadFailure.ts";
import { showPart } from "../../fixtures/page.tsx";

afterEach(cleanup);

test.each<readonly [LoadFault, boolean]>([
  ["missing", true],
  ["truncated", true],
  ["older", false],
  ["newer", false],
  ["invalid", false],
])("where the atlas is %s, to look after the connection is advised: %s", async (fault, isAdvised) => {
  await showPart(<Problem error={new LoadFailure("atlas.json", fault, "7 ≠ 6")} isAgain={false} onRetry={() => undefined} />);
  const told = screen.getByRole("main").textContent;
  expect(told).toMatch(/atlas\.json.*7 ≠ 6.*L’adresse de la page garde ce que vous cherchiez/);
  expect(/Vérifiez votre connexion/.test(told)).toBe(isAdvised);
});

// @vitest-environment happy-dom
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Sentences } from "../../../src/domain/model.ts";
import { ActorFiche } from "../../../src/panels/fiche/ActorFiche.tsx";
import { WithSentences } from "../../../src/panels/shared/WithSentences.tsx";
import { showPart } from "../../fixtures/page.tsx";
import { readJson } from "../../fixtures/repository.ts";

afterEach(cleanup);

const sentences = Promise.resolve(readJson<Sentences>("geodata/published/edition/sentences.fr.json"));

test.each([
  ["regions-de-france", ["S168", "S169"]],
  ["association-regions-maroc", ["S168", "S169"]],
  ["ampcpp", ["S290"]],
])("an agreement of two actors is told on the page of either, with both: %s", async (id, told) => {
  await showPart(
    <WithSentences>
      <ActorFiche id={id} />
    </WithSentences>,
    { address: `?sel=actor:${id}`, resources: { sentences: () => sentences } },
  );
  const cards = (await screen.findAllByRole("listitem")).filter(({ id: line }) => /S\d+$/.test(line));
  expect(cards.map((card) => /S\d+$/.exec(card.id)?.[0])).toEqual(told);
  for (const card of cards) {
    const agreement = within(card).getByText(/^Accord entre/);
    expect(within(agreement).getAllByRole("link")).toHaveLength(2);
  }
});

import { useDeferredValue, useMemo, useState } from "react";
import { defaultWeights, type Obstacle, type Wishes } from "../../domain/candidates/model.ts";
import { createIntroductions } from "../../domain/candidates/introductions.ts";
import { rankCandidates } from "../../domain/candidates/rank.ts";
import type { Ground } from "../../domain/candidates/ties.ts";
import type { Territory } from "../../domain/model.ts";
import { otherShore } from "../../domain/shores.ts";
import { useWords } from "../../i18n/words.tsx";
import { useChangeView, useView } from "../../state/atlas.tsx";
import { chosenOf, type View, withChosen } from "../../state/view.ts";
import { CandidateCard } from "./CandidateCard.tsx";
import { Comparison } from "./Comparison.tsx";
import { Introduction } from "./Introduction.tsx";
import { WishesForm } from "./WishesForm.tsx";

/** How many candidates are told at first: as many as one reads; and when more are asked for. */
const [fewCandidates, manyCandidates] = [5, 25];

/** The fields of the view that tell wishes. */
interface Wished {
  readonly filters: View["filters"];
  readonly excludedIds: readonly string[] | undefined;
  readonly weights: View["weights"] | undefined;
}

/** What the address wishes of a partner, for an authority of a shore. */
function wishesOf({ filters, excludedIds = [], weights }: Wished, own: Territory): Wishes {
  return {
    themes: chosenOf(filters, "theme"),
    toolIds: chosenOf(filters, "tool"),
    levels: chosenOf(filters, "level"),
    regionIds: chosenOf(filters, otherShore(own.shore)),
    excludedIds,
    weights: { ...defaultWeights, ...weights },
  };
}

/** A view without a wish. */
function withoutWish(view: View, wish: Obstacle["wish"], own: Territory): View {
  if (wish === "excludedIds") {
    const { excludedIds: _lifted, ...others } = view;
    return others;
  }
  return { ...view, filters: withChosen(view.filters, wish === "levels" ? "level" : otherShore(own.shore), []) };
}

interface CandidatesProps {
  readonly ground: Ground;
  readonly own: Territory;
}

/** Who could be a partner of an authority, with reasons, and what is wished of a partner. */
export function Candidates({ ground, own }: CandidatesProps) {
  const words = useWords();
  const view = useView();
  const [most, setMost] = useState(fewCandidates);
  // While a slider is drawn the list may lag behind: the thumb must not.
  const { filters, excludedIds, weights } = useDeferredValue(view);
  const wishes = useMemo(() => wishesOf({ filters, excludedIds, weights }, own), [filters, excludedIds, weights, own]);
  const { candidates, count, obstacles } = useMemo(() => rankCandidates(ground, own, wishes, most), [ground, own, wishes, most]);
  const introductionTo = useMemo(() => createIntroductions(ground, own), [ground, own]);
  return (
    <section className="candidates">
      <h2>{words.say("match.candidates")}</h2>
      <p className="soft">{words.say("match.candidatesLead", { count })}</p>
      <WishesForm ground={ground} own={own} wishes={wishes} />
      {candidates.length === 0 && <NoneLeft own={own} obstacles={obstacles} />}
      <ol className="candidate-list">
        {candidates.map((candidate) => (
          <CandidateCard key={candidate.territory.id} ground={ground} candidate={candidate}>
            <Introduction territories={ground.territories} chain={introductionTo(candidate.territory)} />
          </CandidateCard>
        ))}
      </ol>
      {most < manyCandidates && candidates.length === most && (
        <button type="button" className="button no-print" onClick={() => setMost(manyCandidates)}>
          {words.say("match.more", { count: manyCandidates })}
        </button>
      )}
      <Comparison ground={ground} own={own} wishes={wishes} />
    </section>
  );
}

/** Nobody passes the wishes: which of them leaves most out, and a way to lift it. */
function NoneLeft({ own, obstacles }: { readonly own: Territory; readonly obstacles: readonly Obstacle[] }) {
  const words = useWords();
  const changeView = useChangeView();
  const [worst] = obstacles;
  return (
    <output className="notice">
      {words.say("match.noneLeft")}{" "}
      {worst && (
        <>
          {words.say(`match.obstacle.${worst.wish}`, { count: worst.count })}{" "}
          <button type="button" className="button-plain" onClick={() => changeView((view) => withoutWish(view, worst.wish, own))}>
            {words.say("match.lift")}
          </button>
        </>
      )}
    </output>
  );
}

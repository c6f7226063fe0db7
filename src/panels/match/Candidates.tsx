import { useMemo } from "react";
import { defaultWeights, type Obstacle, type Ranking, type Wishes } from "../../domain/candidates/model.ts";
import { createIntroductions } from "../../domain/candidates/introductions.ts";
import type { Ground } from "../../domain/candidates/register.ts";
import type { Territory } from "../../domain/model.ts";
import { otherShore } from "../../domain/shores.ts";
import { useWords } from "../../i18n/words.tsx";
import { useChangeView, useView } from "../../state/atlas.tsx";
import { candidateCounts, chosenOf, type View, withChosen } from "../../state/view.ts";
import { Waiting } from "../../ui/Waiting.tsx";
import { CandidateCard } from "./CandidateCard.tsx";
import { CandidatesMap } from "./CandidatesMap.tsx";
import { Comparison } from "./Comparison.tsx";
import { Introduction } from "./Introduction.tsx";
import { useRanking } from "./useRanking.ts";
import { WishesForm } from "./WishesForm.tsx";

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
  const { filters, excludedIds, weights, candidateCount } = useView();
  const wishes = useMemo(() => wishesOf({ filters, excludedIds, weights }, own), [filters, excludedIds, weights, own]);
  const ranking = useRanking(ground, own, wishes, candidateCount);
  return (
    <section className="candidates" aria-busy={!ranking}>
      <h2>{words.say("match.candidates")}</h2>
      {ranking && <p className="soft">{words.say("match.candidatesLead", { count: ranking.count })}</p>}
      <WishesForm ground={ground} own={own} wishes={wishes} />
      {ranking ? (
        <RankedCandidates ground={ground} own={own} ranking={ranking} />
      ) : (
        <Waiting name={words.say("match.candidates")} className="match-waiting" />
      )}
      <Comparison ground={ground} own={own} wishes={wishes} />
    </section>
  );
}

interface RankedProps extends CandidatesProps {
  readonly ranking: Ranking;
}

/** Candidates in a list and on a map, under the same numbers. */
function RankedCandidates({ ground, own, ranking: { candidates, obstacles } }: RankedProps) {
  const words = useWords();
  const { candidateCount } = useView();
  const changeView = useChangeView();
  const introductionTo = useMemo(() => createIntroductions(ground, own), [ground, own]);
  const next = candidateCounts.find((count) => count > candidateCount);
  if (candidates.length === 0) return <NoneLeft own={own} obstacles={obstacles} />;
  return (
    <>
      <div className="candidates-body">
        <CandidatesMap ground={ground} shore={otherShore(own.shore)} candidates={candidates} />
        <ol className="candidate-list">
          {candidates.map((candidate, index) => (
            <CandidateCard key={candidate.territory.id} ground={ground} candidate={candidate} number={index + 1}>
              <Introduction territories={ground.territories} chain={introductionTo(candidate.territory)} />
            </CandidateCard>
          ))}
        </ol>
      </div>
      {next !== undefined && candidates.length === candidateCount && (
        <button
          type="button"
          className="button no-print"
          onClick={() => changeView((view) => ({ ...view, candidateCount: next }))}
        >
          {words.say("match.more", { count: next })}
        </button>
      )}
    </>
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

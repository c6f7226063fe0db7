import { useEffect, useMemo, useRef } from "react";
import { createIntroductions } from "../../domain/candidates/introductions.ts";
import { isWeighed, type Ranking, type Wishes } from "../../domain/candidates/model.ts";
import type { Ground } from "../../domain/candidates/register.ts";
import type { Territory } from "../../domain/model.ts";
import { otherShore } from "../../domain/shores.ts";
import { useWords } from "../../i18n/words.tsx";
import { useChangeView, useView } from "../../state/atlas.tsx";
import { candidateCounts } from "../../state/view.ts";
import { Waiting } from "../../ui/Waiting.tsx";
import { CandidateCard } from "./CandidateCard.tsx";
import { CandidatesMap } from "./CandidatesMap.tsx";
import { CandidatesNews } from "./CandidatesNews.tsx";
import { Comparison } from "./Comparison.tsx";
import { Excluded } from "./Excluded.tsx";
import { candidatesId } from "./headings.ts";
import { Introduction } from "./Introduction.tsx";
import { NoneLeft } from "./NoneLeft.tsx";
import { withDefaultWeights } from "./wishes.ts";
import { WishesForm } from "./WishesForm.tsx";

interface CandidatesProps {
  readonly ground: Ground;
  readonly own: Territory;
  /** Whether the reader has just asked for it, on the page that it comes to. */
  readonly isNews: boolean;
  readonly wishes: Wishes;
  /** Undefined until it is worked out. */
  readonly ranking: Ranking | undefined;
}

/** Who could be a partner of an authority, with reasons, and what is wished of a partner. */
export function Candidates({ ground, own, isNews, wishes, ranking }: CandidatesProps) {
  const words = useWords();
  const isAnyWeighed = isWeighed(wishes);
  return (
    <section className="candidates" aria-busy={!ranking}>
      <h2 id={candidatesId} tabIndex={-1}>
        {words.say("match.candidates")}
      </h2>
      {ranking && isAnyWeighed && <p className="soft">{words.say("match.candidatesLead", { count: ranking.count })}</p>}
      <WishesForm ground={ground} own={own} wishes={wishes} />
      {wishes.excludedIds.length > 0 && <Excluded territories={ground.territories} ids={wishes.excludedIds} />}
      <CandidatesNews ground={ground} of={isNews ? own : undefined} wishes={wishes} ranking={ranking} />
      {!isAnyWeighed && <NothingWeighed />}
      {isAnyWeighed && ranking && <RankedCandidates ground={ground} own={own} ranking={ranking} />}
      {isAnyWeighed && !ranking && <Waiting name={words.say("match.candidates")} className="match-waiting" />}
      <Comparison ground={ground} own={own} wishes={wishes} />
    </section>
  );
}

/** Nothing counts: whoever came first would come first by chance. Says so, and offers what counts at first. */
function NothingWeighed() {
  const words = useWords();
  const changeView = useChangeView();
  return (
    <p className="notice">
      {words.say("match.nothingWeighed")}{" "}
      <button type="button" className="button-plain" onClick={() => changeView(withDefaultWeights)}>
        {words.say("match.defaultWeights")}
      </button>
    </p>
  );
}

interface RankedProps extends Pick<CandidatesProps, "ground" | "own"> {
  readonly ranking: Ranking;
}

/** Candidates in a list and on a map, under the same numbers. */
function RankedCandidates({ ground, own, ranking: { candidates, obstacles, count } }: RankedProps) {
  const list = useRef<HTMLOListElement>(null);
  // How many stood there when more were asked for: who reads by keyboard goes on behind them.
  const readTo = useRef<number>(undefined);
  useEffect(() => {
    const { current: length } = readTo;
    if (length === undefined || candidates.length <= length) return;
    readTo.current = undefined;
    list.current?.children[length]?.querySelector<HTMLElement>("a[href], button")?.focus();
  }, [candidates]);
  const introductionTo = useMemo(() => createIntroductions(ground, own), [ground, own]);
  if (candidates.length === 0) return <NoneLeft own={own} obstacles={obstacles} />;
  return (
    <>
      <div className="candidates-body">
        <CandidatesMap ground={ground} shore={otherShore(own.shore)} candidates={candidates} />
        <ol ref={list} className="candidate-list">
          {candidates.map((candidate, index) => (
            <CandidateCard key={candidate.territory.id} ground={ground} own={own} candidate={candidate} number={index + 1}>
              <Introduction territories={ground.territories} own={own} chain={introductionTo(candidate.territory)} />
            </CandidateCard>
          ))}
        </ol>
      </div>
      {count > candidates.length && (
        <MoreCandidates
          listedCount={candidates.length}
          onMore={() => {
            readTo.current = candidates.length;
          }}
        />
      )}
    </>
  );
}

interface MoreProps {
  readonly listedCount: number;
  readonly onMore: () => void;
}

/** Asks for more candidates, and stands until they are there. */
function MoreCandidates({ listedCount, onMore }: MoreProps) {
  const words = useWords();
  const { candidateCount } = useView();
  const changeView = useChangeView();
  const isComing = listedCount < candidateCount;
  const next = isComing ? candidateCount : candidateCounts.find((count) => count > candidateCount);
  if (next === undefined) return null;
  return (
    <button
      type="button"
      className="button no-print"
      aria-disabled={isComing}
      onClick={() => {
        if (isComing) return;
        onMore();
        changeView((view) => ({ ...view, candidateCount: next }));
      }}
    >
      {words.say("match.more", { count: next })}
    </button>
  );
}

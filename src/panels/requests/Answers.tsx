import { useMemo } from "react";
import { answersTo } from "../../domain/candidates/answers.ts";
import type { Candidate } from "../../domain/candidates/model.ts";
import type { Request, Territory } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { withAuthority } from "../../state/pair.ts";
import { withChosen } from "../../state/view.ts";
import { ReasonItem } from "../match/ReasonItem.tsx";
import { useAtlasGround } from "../match/useAtlasGround.ts";
import { TerritoryLink } from "../shared/entityLinks.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

/** How many authorities are proposed: more would be a list of all, not advice. */
const mostShown = 3;

interface CandidateReasonsProps {
  /** Who seeks. */
  readonly own: Territory;
  readonly candidate: Candidate;
}

/** Why an authority could answer, one sentence a reason. */
export function CandidateReasons({ own, candidate: { territory, reasons } }: CandidateReasonsProps) {
  return (
    <ul className="candidate-reasons small">
      {reasons.map((reason) => (
        <ReasonItem key={reason.evidence.criterion} reason={reason} pair={{ own, its: territory }} />
      ))}
    </ul>
  );
}

/** Leads to all candidates for an authority, those of the gazetteer as well, on the themes of a request. */
function AllCandidates({ own, themes }: { readonly own: Territory; readonly themes: Request["themes"] }) {
  const words = useWords();
  return (
    <p className="small">
      <ViewLink to={({ filters, ...view }) => withAuthority({ ...view, filters: withChosen(filters, "theme", themes) }, own.id)}>
        {words.say("match.all")}
      </ViewLink>
    </p>
  );
}

/** Authorities that could answer a request, with reasons in words. */
export function Answers({ request }: { readonly request: Request }) {
  const words = useWords();
  const ground = useAtlasGround();
  const { own, named, candidates } = useMemo(() => answersTo(ground, request, mostShown), [ground, request]);
  return (
    <section className="matches">
      <h3>{words.say("match.title")}</h3>
      {!own && named && (
        <p className="small">
          <TerritoryLink id={named.id} /> {words.say("match.named")}
        </p>
      )}
      {own && (
        <>
          <p className="small soft">{words.say(candidates.length > 0 ? "match.lead" : "match.none")}</p>
          <ol>
            {candidates.map((candidate) => (
              <li key={candidate.territory.id}>
                <TerritoryLink id={candidate.territory.id} />
                <CandidateReasons own={own} candidate={candidate} />
              </li>
            ))}
          </ol>
          <AllCandidates own={own} themes={request.themes} />
        </>
      )}
    </section>
  );
}

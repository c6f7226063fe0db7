import type { ReactNode } from "react";
import type { Candidate } from "../../domain/candidates/model.ts";
import type { Ground } from "../../domain/candidates/register.ts";
import type { Territory } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { useChangeView, useView } from "../../state/atlas.tsx";
import { withPair } from "../../state/pair.ts";
import type { View } from "../../state/view.ts";
import { ActionButton } from "../../ui/ActionButton.tsx";
import { SelectionLink } from "../shared/entityLinks.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { authorityName, authorityPlace } from "./authorityWords.ts";
import { headingId } from "./headings.ts";
import { ReasonItem } from "./ReasonItem.tsx";

/** How many stand side by side. */
const mostCompared = 3;

/** A view with an id added to a list of it, or taken away; an empty list is none. */
function withId(view: View, key: "comparedIds" | "excludedIds", id: string): View {
  const { [key]: ids = [], ...others } = view;
  const next = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
  return next.length > 0 ? { ...others, [key]: next } : others;
}

interface CandidateCardProps {
  readonly ground: Ground;
  readonly own: Territory;
  readonly candidate: Candidate;
  /** Its place in the list, which is its number on the map. */
  readonly number: number;
  /** Who could introduce it. */
  readonly children: ReactNode;
}

/** A candidate: who it is, what speaks for it and against it, what is not known, and what can be done with it. */
export function CandidateCard({ ground: { atlas, snapshot }, own, candidate, number, children }: CandidateCardProps) {
  const words = useWords();
  const { comparedIds = [] } = useView();
  const changeView = useChangeView();
  const { territory, reasons, unknown } = candidate;
  const { id } = territory;
  const isCompared = comparedIds.includes(id);
  const sharedThemes = reasons.flatMap(({ evidence }) => (evidence.criterion === "themes" ? evidence.themes : []));
  return (
    <li className="card candidate" data-candidate={id}>
      <h3 id={headingId(id)} tabIndex={-1}>
        <span className="candidate-number">{words.number(number)}</span>{" "}
        <SelectionLink selection={{ kind: "territory", id }}>
          <bdi>{authorityName(words, territory)}</bdi>
        </SelectionLink>
      </h3>
      <p className="small soft">{authorityPlace(words, atlas, territory, snapshot.today)}</p>
      <ul className="candidate-reasons">
        {reasons.map((reason) => (
          <ReasonItem key={reason.evidence.criterion} reason={reason} pair={{ own, its: territory }} />
        ))}
      </ul>
      {reasons.length === 0 && <p className="small soft">{words.say("match.noReason")}</p>}
      {unknown.length > 0 && (
        <p className="small soft">
          {words.say("match.unknown", { names: words.list(unknown.map((criterion) => words.say(`criterion.${criterion}`))) })}
        </p>
      )}
      {children}
      <p className="candidate-actions no-print">
        <ActionButton
          aria-pressed={isCompared}
          isPossible={isCompared || comparedIds.length < mostCompared}
          onPress={() => changeView((view) => withId(view, "comparedIds", id))}
        >
          {words.say("match.compare")}
        </ActionButton>
        <button type="button" className="button" onClick={() => changeView((view) => withId(view, "excludedIds", id))}>
          {words.say("match.exclude")}
        </button>
        <ViewLink className="button" to={(view) => ({ ...view, screen: "map", selection: { kind: "territory", id } })}>
          {words.say("match.onMap")}
        </ViewLink>
        <ViewLink className="button" to={(view) => withPair(view, [own.id, id], sharedThemes)}>
          {words.say("worksheet.open")}
        </ViewLink>
      </p>
    </li>
  );
}

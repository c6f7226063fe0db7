import { max } from "d3-array";
import { useRef } from "react";
import { partnershipsAt } from "../../domain/roundTable.ts";
import { keyOf } from "../../edition/contribution/keys.ts";
import { partnershipsInRows, type ToldSeat, toldOf } from "../../edition/roundTable/told.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot, useView } from "../../state/atlas.tsx";
import { PrintButton } from "../shared/PrintButton.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { useCopy } from "../shared/useCopy.ts";
import { Decision, Other, usePartnershipTitle, Wish } from "./Decision.tsx";
import { useRound } from "./useRound.ts";

interface DecisionsProps {
  readonly seats: readonly string[];
  readonly nameOf: (id: string) => string;
}

/** The minutes of the tour de table, as far as it has come: who was present, what was said and what it was before. */
export function Decisions({ seats, nameOf }: DecisionsProps) {
  const words = useWords();
  const { entries } = useSnapshot();
  const { heardIds = [] } = useView();
  const { meeting, captured, tables } = useRound();
  const text = useRef<HTMLDivElement>(null);
  const known = (id: string) => partnershipsAt(entries, id).map(({ partnership }) => partnership.id);
  const told = toldOf(captured, seats, (id) => [...new Set([...known(id), ...partnershipsInRows(tables, id)])]);
  const speakers = told.seats.filter(({ partnerships, isSeeking }) => partnerships.length > 0 || isSeeking);
  const silent = told.seats.filter((seat) => !speakers.includes(seat) && heardIds.includes(seat.id));
  return (
    <section className="decisions" aria-labelledby="decisions">
      <div ref={text}>
        <h2 id="decisions">{words.say("round.decisions")}</h2>
        <p>
          <bdi>{meeting["title"]}</bdi>
          <br />
          <bdi>{meeting["publisher"]}</bdi>
          {words.say("separator")}
          {words.date(meeting["date"] ?? "")}
        </p>
        <h3>{words.say("round.present", { count: seats.length })}</h3>
        <p>{words.list(seats.map(nameOf))}</p>
        {speakers.map((seat) => (
          <OfSeat key={seat.id} seat={seat} nameOf={nameOf} />
        ))}
        {told.otherPartnerships.length + told.otherSeekers.length > 0 && (
          <section className="decision" data-others>
            <h3>{words.say("round.others")}</h3>
            <ul>
              {told.otherPartnerships.map((partnership) => (
                <Decision key={partnership} id={partnership} />
              ))}
              {told.otherSeekers.map((id) => (
                <Wish key={id} id={id} nameOf={nameOf} />
              ))}
            </ul>
          </section>
        )}
        {captured.others.length > 0 && (
          <section className="decision" data-rows>
            <h3>{words.say("round.otherRows")}</h3>
            <ul>
              {captured.others.map(({ table, row }) => (
                <Other key={`${table} ${keyOf(table, row)}`} table={table} row={row} />
              ))}
            </ul>
          </section>
        )}
        <Named title="round.silent" ids={silent.map(({ id }) => id)} nameOf={nameOf} />
        <Named title="round.unheard" ids={seats.filter((id) => !heardIds.includes(id))} nameOf={nameOf} />
      </div>
      <WaysOut of={() => text.current} />
    </section>
  );
}

/** What was said by one at the table. */
function OfSeat({ seat: { id, partnerships, isSeeking }, nameOf }: Pick<DecisionsProps, "nameOf"> & { readonly seat: ToldSeat }) {
  const words = useWords();
  const titleOf = usePartnershipTitle();
  return (
    <section className="decision" data-seat={id}>
      <h3>
        <bdi>{nameOf(id)}</bdi>
      </h3>
      <ul>
        {partnerships.map(({ id: partnership, toldUnder }) =>
          toldUnder === undefined ? (
            <Decision key={partnership} id={partnership} />
          ) : (
            <li key={partnership}>
              {words.say("round.toldUnder", { title: titleOf(partnership), name: isolated(nameOf(toldUnder)) })}
            </li>
          ),
        )}
        {isSeeking && <Wish id={id} nameOf={nameOf} />}
      </ul>
    </section>
  );
}

/** Where it goes from here: paper, another text, the workbench. */
function WaysOut({ of }: CopyTextProps) {
  const words = useWords();
  const { draft, meeting } = useRound();
  const { events } = useAtlas();
  const earlier = events.flatMap(({ kind, status, date }) =>
    kind === "meeting" && status === "held" && date !== undefined && date < (meeting["date"] ?? "") ? [date] : [],
  );
  const since = max(earlier);
  return (
    <div className="no-print">
      <p className="small soft">
        {words.say("round.inDraft", { name: isolated(draft.name) })}{" "}
        <ViewLink to={(view) => ({ ...view, screen: "workbench", draftId: draft.id })}>{words.say("draft.open")}</ViewLink>
        {words.say("separator")}
        <ViewLink to={(view) => ({ ...view, screen: "changes", draftId: draft.id, ...(since !== undefined && { from: since }) })}>
          {words.say("round.changes")}
        </ViewLink>
      </p>
      <p className="round-groups">
        <PrintButton />
        <CopyText of={of} />
      </p>
    </div>
  );
}

interface NamedProps extends Pick<DecisionsProps, "nameOf"> {
  readonly title: "round.silent" | "round.unheard";
  readonly ids: readonly string[];
}

function Named({ title, ids, nameOf }: NamedProps) {
  const words = useWords();
  if (ids.length === 0) return null;
  return (
    <>
      <h3>{words.say(title)}</h3>
      <p>{words.list(ids.map(nameOf))}</p>
    </>
  );
}

interface CopyTextProps {
  readonly of: () => HTMLElement | null;
}

/** Copies a text of the page; where the browser does not let us, it is marked, ready to be copied by hand. */
function CopyText({ of }: CopyTextProps) {
  const words = useWords();
  const { copied, copy } = useCopy(() => {
    const element = of();
    if (element) window.getSelection()?.selectAllChildren(element);
  });
  return (
    <>
      <button type="button" className="button" onClick={() => void copy(of()?.innerText ?? "")}>
        {words.say("correct.copy")}
      </button>
      <output className="small soft">{copied !== undefined && words.say("copy.done")}</output>
    </>
  );
}

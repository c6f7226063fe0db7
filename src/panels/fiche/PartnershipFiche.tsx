import type { ReactNode } from "react";
import type { Entry } from "../../domain/snapshot.ts";
import { isAuthority, type Shore } from "../../domain/shores.ts";
import { toolUsesOf } from "../../domain/tools.ts";
import { confirmationText, partnershipTitle, sinceText, statusText } from "../../i18n/describe.ts";
import { notesOf } from "../../i18n/describeNotes.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { withPair } from "../../state/pair.ts";
import { withToggled } from "../../state/view.ts";
import { LineSample } from "../../ui/LineSample.tsx";
import { PartnershipItem } from "../shared/PartnershipItem.tsx";
import { useAskedLine, useShownLine } from "../shared/shownLine.ts";
import { SelectionLink } from "../shared/entityLinks.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { Contradictions } from "./Contradictions.tsx";
import { Parties } from "./Parties.tsx";
import { PassagesOn } from "./PassagesOn.tsx";
import { StatementCard } from "./StatementCard.tsx";
import { Terms } from "./Terms.tsx";
import { Tools } from "./Tools.tsx";

/** Neighbours listed before the reader asks for more. */
const mostNeighbours = 8;

/** The page of a partnership: its state and why, who takes part, on what, all that was said, and its neighbours. */
export function PartnershipFiche({ id, ribbon }: { readonly id: string; readonly ribbon: ReactNode }) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const partnership = atlas.partnerships.get(id);
  useShownLine(useAskedLine());
  if (!partnership) return null;
  const entry = snapshot.byId.get(id);
  const parties = entry?.parties ?? partnership.parties;
  const since = sinceText(words, partnership);
  const themes = entry?.themes ?? [];
  const notes = entry ? notesOf(words, atlas, entry, snapshot) : [];
  return (
    <article>
      <p className="fiche-kicker">{words.say(`kind.${partnership.kind}`)}</p>
      <h2>
        <bdi>{partnershipTitle(words, atlas, parties)}</bdi>
      </h2>
      {entry ? (
        <p className="fiche-status">
          <LineSample status={entry.standing.status} age={entry.age} />
          <strong>{statusText(words, entry)}</strong>
          <span>
            {[...(since ? [since] : []), confirmationText(words, entry, snapshot.today), ...notes].join(words.say("separator"))}
          </span>
        </p>
      ) : (
        <p className="notice">{words.say("fiche.absent", { date: words.date(snapshot.today) })}</p>
      )}
      {entry?.isInherited && <p className="notice">{words.say("partnership.inherited")}</p>}
      <Story partnership={partnership} />
      {ribbon}
      <Contradictions partnership={partnership} />
      <Parties parties={parties} involvements={partnership.involvements} />
      <Terms partnership={partnership} />
      {themes.length > 0 && (
        <section>
          <h3>{words.say("facet.theme")}</h3>
          <ul className="chip-list">
            {themes.map((themeId) => {
              const theme = atlas.themes.get(themeId);
              return (
                <li key={themeId}>
                  <ViewLink className="chip" to={(view) => ({ ...view, filters: withToggled(view.filters, "theme", themeId) })}>
                    {theme ? words.of(theme.names) : themeId}
                  </ViewLink>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <Tools uses={toolUsesOf(partnership, snapshot.at)} />
      <FundingLink parties={parties} themes={themes} />
      <section>
        <h3>{words.say("fiche.statements", { count: partnership.statements.length })}</h3>
        <ol className="statements">
          {[...partnership.statements].reverse().map((statement) => (
            <StatementCard key={statement.id} statement={statement} isDeciding={entry?.standing.deciding === statement} />
          ))}
        </ol>
      </section>
      <PassagesOn kind="partnership" id={id} />
      <Neighbours id={id} entries={snapshot.entries} territoryIds={parties.map(({ territoryId }) => territoryId)} />
    </article>
  );
}

/** Leads to what a project of the two would be: the first authority of each shore. */
function FundingLink({ parties, themes }: Pick<Entry, "parties" | "themes">) {
  const words = useWords();
  const idOn = (shore: Shore) => parties.find((party) => party.shore === shore && isAuthority(party))?.territoryId;
  const [french, moroccan] = [idOn("fr"), idOn("ma")];
  if (french === undefined || moroccan === undefined) return null;
  return (
    <p className="no-print">
      <ViewLink to={(view) => withPair(view, [french, moroccan], themes)}>{words.say("worksheet.open")}</ViewLink>
    </p>
  );
}

/** What came before and what carries on, when a source ties them. */
function Story({
  partnership,
}: {
  readonly partnership: { readonly successorId?: string; readonly predecessorIds: readonly string[] };
}) {
  const words = useWords();
  const atlas = useAtlas();
  const link = (id: string) => {
    const other = atlas.partnerships.get(id);
    return (
      other && (
        <SelectionLink selection={{ kind: "partnership", id }}>{partnershipTitle(words, atlas, other.parties)}</SelectionLink>
      )
    );
  };
  if (!partnership.successorId && partnership.predecessorIds.length === 0) return null;
  return (
    <p className="notice story">
      {partnership.predecessorIds.map((id) => (
        <span key={id}>
          {words.say("fiche.predecessor")} {link(id)}
        </span>
      ))}
      {partnership.successorId && (
        <span>
          {words.say("fiche.successor")} {link(partnership.successorId)}
        </span>
      )}
    </p>
  );
}

function Neighbours({
  id,
  entries,
  territoryIds,
}: {
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly territoryIds: readonly string[];
}) {
  const words = useWords();
  const neighbours = entries.filter(
    ({ partnership, parties }) => partnership.id !== id && parties.some(({ territoryId }) => territoryIds.includes(territoryId)),
  );
  if (neighbours.length === 0) return null;
  return (
    <section>
      <h3>{words.say("fiche.neighbours", { count: neighbours.length })}</h3>
      <ul className="partnership-list">
        {neighbours.slice(0, mostNeighbours).map((entry) => (
          <PartnershipItem key={entry.partnership.id} entry={entry} />
        ))}
      </ul>
      {neighbours.length > mostNeighbours && (
        <p className="soft small">{words.say("fiche.more", { count: neighbours.length - mostNeighbours })}</p>
      )}
    </section>
  );
}

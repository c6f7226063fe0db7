import { passingRequests } from "../../domain/requests.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useFiltered, useShownRequests, useSnapshot, useView } from "../../state/atlas.tsx";
import { withSession } from "../../state/session.ts";
import { chosenOf } from "../../state/view.ts";
import { ViewLink } from "../shared/ViewLink.tsx";
import { WithSentences } from "../shared/WithSentences.tsx";
import { Answers } from "./Answers.tsx";
import { Available } from "./Available.tsx";
import { NearTheme } from "./NearTheme.tsx";
import { RequestCard } from "./RequestCard.tsx";
import { Revival } from "./Revival.tsx";
import { ToolsSection } from "./ToolsSection.tsx";

/** Who seeks a partner, which partnerships are wanted back, and who stands available: of what passes the filters. */
export function RequestsPanel() {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { filters } = useView();
  const { entries } = useFiltered();
  // Asked for by filter, or by words.
  const themes = [...new Set([...chosenOf(filters, "theme"), ...(filters.search?.understanding?.themes ?? [])])];
  const isSoughtOn = snapshot.requests.some((request) => request.themes.some((theme) => themes.includes(theme)));
  // The latest first: what was sought long ago must be checked before anyone answers.
  const requests = useShownRequests().toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
  const answeredRequests = passingRequests(atlas, snapshot.answeredRequests, filters, snapshot);
  const revivals = entries.filter(({ standing }) => standing.status === "revival");
  return (
    <div className="page">
      <h1>{words.say("requests.title")}</h1>
      <p className="lead">{words.say("requests.lead")}</p>
      <p className="no-print">
        <ViewLink className="button" to={(view) => withSession(view, undefined)}>
          {words.say("meetings.title")}
        </ViewLink>
      </p>
      <section>
        <h2>{words.say("requests.seeking", { count: requests.length })}</h2>
        {themes.length > 0 && !isSoughtOn && <NearTheme themes={themes} />}
        <WithSentences>
          <div className="cards">
            {requests.map((request) => (
              <RequestCard key={request.id} request={request}>
                <Answers request={request} />
              </RequestCard>
            ))}
          </div>
        </WithSentences>
      </section>
      {answeredRequests.length > 0 && (
        <section>
          <h2>{words.say("requests.answered", { count: answeredRequests.length })}</h2>
          <div className="cards">
            {answeredRequests.map((request) => (
              <RequestCard key={request.id} request={request} />
            ))}
          </div>
        </section>
      )}
      <section>
        <h2>{words.say("requests.revival", { count: revivals.length })}</h2>
        <p className="soft">{words.say("requests.revivalLead")}</p>
        <ul className="partnership-list">
          {revivals.map((entry) => (
            <Revival key={entry.partnership.id} entry={entry} />
          ))}
        </ul>
      </section>
      <ToolsSection />
      <Available />
    </div>
  );
}

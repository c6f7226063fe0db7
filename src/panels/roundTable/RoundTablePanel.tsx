import { use, useMemo, useState } from "react";
import { drafts } from "../../drafts/drafts.ts";
import { type Change, rowOf } from "../../edition/contribution/change.ts";
import { capturedIn, meetingOf } from "../../edition/roundTable/capture.ts";
import { propose } from "../../edition/draft/propose.ts";
import { standDraft } from "../../edition/draft/standing.ts";
import type { Tables } from "../../edition/tables.ts";
import { useWords } from "../../i18n/words.tsx";
import { useView } from "../../state/atlas.tsx";
import { useResources } from "../../state/resources.tsx";
import { Part } from "../../ui/Part.tsx";
import { GazetteerReader, type KnownPlaces, useGroundWith } from "../match/GazetteerReader.tsx";
import { participantNames } from "../meetings/participantNames.ts";
import { DraftTrouble } from "../shared/DraftTrouble.tsx";
import { useDrafts } from "../shared/useDrafts.ts";
import { WithSentences } from "../shared/WithSentences.tsx";
import { loadAllTables } from "../workbench/loadTables.ts";
import { Decisions } from "./Decisions.tsx";
import { OpenMeeting } from "./OpenMeeting.tsx";
import { Presence } from "./Presence.tsx";
import { Table } from "./Table.tsx";
import { usePresence } from "./usePresence.ts";
import { type Round, RoundContext } from "./useRound.ts";
import "../match/match.css";
import "../meetings/meetings.css";
import "./roundTable.css";

/** A change that puts its row in the place of what tables hold. */
function replacingIn(tables: Tables, { table, key, after }: Change): Change {
  const before = rowOf(tables, table, key);
  return { table, key, ...(before && { before }), ...(after && { after }) };
}

/**
 * A tour de table, while it is held: who is present, what each says of its partnerships, written down into a draft of this
 * browser, and the minutes that come of it. Suspends while the tables of the edition load, throws when they cannot.
 */
export function RoundTablePanel() {
  const words = useWords();
  // The round goes as they were named: by the list that was pasted, by hand, or sorted.
  const { roundId, participantIds: seats = [] } = useView();
  const published = use(loadAllTables(useResources().table));
  const { drafts: all, isRead } = useDrafts();
  const [known, setKnown] = useState<KnownPlaces>();
  const [isBegunHere, setBegunHere] = useState(false);
  const nameOf = participantNames(words, useGroundWith(known));
  const draft = all.find(({ id }) => id === roundId);
  usePresence(draft);
  const round = useMemo((): Round | undefined => {
    const meeting = draft && meetingOf(draft);
    if (!meeting) return undefined;
    return {
      draft,
      meeting,
      captured: capturedIn(draft, meeting),
      tables: standDraft(published, draft).tables,
      write: async (changes, title, doesReplace) => {
        const step = { title, at: new Date().toISOString() };
        let isKept = false;
        await drafts.change(draft.id, (latest) => {
          const { tables } = standDraft(published, latest);
          const asked = doesReplace ? changes.map((change) => replacingIn(tables, change)) : changes;
          const proposed = propose(published, latest, asked, step);
          isKept = proposed.refused.length === 0;
          // What is said at one go is kept whole or not at all.
          return isKept ? proposed.draft : latest;
        });
        return isKept;
      },
    };
  }, [draft, published]);
  return (
    <div className="page round">
      <h1>{words.say("screen.round-table")}</h1>
      <DraftTrouble />
      <div className="no-print">
        {!round && <p className="lead">{words.say("round.lead")}</p>}
        {roundId !== undefined && isRead && !draft && (
          <p className="notice" role="alert">
            {words.say("workbench.noSuchDraft")}
          </p>
        )}
        <Presence seats={seats} nameOf={nameOf} isOpen={!round} />
        <Part name={words.say("part.gazetteer")} waiting="match-waiting">
          <GazetteerReader onRead={setKnown} />
        </Part>
        {!round && isRead && <OpenMeeting tables={published} drafts={all} onOpen={() => setBegunHere(true)} />}
      </div>
      {!round && seats.length > 0 && (
        <div className="paper-only">
          <h2>{words.say("round.present", { count: seats.length })}</h2>
          <p>{words.list(seats.map(nameOf))}</p>
        </div>
      )}
      {round && (
        <RoundContext value={round}>
          <WithSentences>
            <Table seats={seats} nameOf={nameOf} isBegunHere={isBegunHere} />
          </WithSentences>
          <Decisions seats={seats} nameOf={nameOf} />
        </RoundContext>
      )}
    </div>
  );
}

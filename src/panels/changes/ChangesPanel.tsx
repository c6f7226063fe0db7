import { useMemo } from "react";
import { addDays } from "../../domain/dates.ts";
import { lineKey } from "../../domain/document.ts";
import { type Change, changeKinds, type Changes } from "../../domain/changes.ts";
import { recordOf } from "../../domain/record.ts";
import { takeSnapshot } from "../../domain/snapshot.ts";
import { firstKnownDay } from "../../domain/timeline.ts";
import { partnershipTitle, statusText } from "../../i18n/describe.ts";
import { carriedOnText, headlineParts } from "../../i18n/headline.ts";
import { SentenceText } from "../../i18n/SentenceText.tsx";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useView } from "../../state/atlas.tsx";
import { draftedFile, useIsDraftAwaited, useShownDraft } from "../../state/shownDraft.tsx";
import { useChanges } from "../../state/changes.tsx";
import { setHovered } from "../../state/hover.ts";
import { download } from "../../ui/download.ts";
import { DateInput } from "../../ui/DateInput.tsx";
import { LineSample } from "../../ui/LineSample.tsx";
import { Chips } from "../filters/Chips.tsx";
import { RequestCard } from "../requests/RequestCard.tsx";
import { Citation } from "../shared/Citation.tsx";
import { SelectionLink } from "../shared/entityLinks.tsx";
import { PrintButton } from "../shared/PrintButton.tsx";
import { useLoadedSentences, WithSentences } from "../shared/WithSentences.tsx";
import "./changes.css";
import { changesAsCsv } from "./changesAsCsv.ts";

/** What became of the atlas between two dates, with the statements that made it so. */
export function ChangesPanel() {
  const words = useWords();
  const atlas = useAtlas();
  const changeView = useChangeView();
  const draft = useShownDraft();
  const isAwaited = useIsDraftAwaited();
  const view = useView();
  const changes = useChanges();
  // Without a date asked for, the page begins at a meeting: which one must be said.
  const meeting =
    view.from === undefined
      ? atlas.events.find(({ kind, status, date }) => kind === "meeting" && status === "held" && date === changes.from)
      : undefined;
  return (
    <section className="changes" aria-labelledby="changes-title">
      <h1 id="changes-title">{words.say("changes.title")}</h1>
      <p className="paper-only">{words.say("changes.period", { from: words.date(changes.from), to: words.date(changes.to) })}</p>
      <div className="changes-dates">
        <DateInput
          label={words.say("changes.from")}
          value={changes.from}
          min={firstKnownDay(atlas)}
          max={addDays(changes.to, -1)}
          onChange={(from) => changeView((view) => ({ ...view, from }))}
        />
        <DateInput
          label={words.say("changes.to")}
          value={changes.to}
          min={addDays(changes.from, 1)}
          max={atlas.edition.date}
          onChange={(to) => changeView((view) => ({ ...view, to }))}
        />
        <button
          type="button"
          className="button"
          onClick={() =>
            download(
              `${draftedFile(`passerelles-changes-${changes.from}-${changes.to}`, draft)}.csv`,
              "text/csv;charset=utf-8",
              changesAsCsv(words, atlas, changes),
            )
          }
        >
          {words.say("list.csv")}
        </button>
        <PrintButton />
      </div>
      {meeting && (
        <p className="changes-since small soft">
          {words.say("changes.since", { name: words.of(meeting.names), date: words.date(meeting.date) })}
        </p>
      )}
      <div className="no-print">
        <Chips />
      </div>
      {isAwaited ? <p className="notice">{words.say("changes.awaited")}</p> : <Told changes={changes} />}
    </section>
  );
}

/** How much changed of what kind, and each change. */
function Told({ changes }: { readonly changes: Changes }) {
  const words = useWords();
  return (
    <>
      <output className="changes-summary">
        {words.say("changes.summary", {
          ...recordOf(changeKinds, (kind) => changes.partnerships.filter((change) => change.kind === kind).length),
          sought: changes.requests.length,
        })}
      </output>
      <StatusesThen changes={changes} />
      <WithSentences>
        {changeKinds.map((kind) => {
          const told = changes.partnerships.filter((change) => change.kind === kind);
          return (
            told.length > 0 && (
              <section key={kind}>
                <h2>{words.say(`changes.${kind}`, { count: told.length })}</h2>
                <ul className="change-list">
                  {told.map((change) => (
                    <ChangeItem key={change.entry.partnership.id} change={change} />
                  ))}
                </ul>
              </section>
            )
          );
        })}
        {changes.requests.length > 0 && (
          <section>
            <h2>{words.say("changes.sought", { count: changes.requests.length })}</h2>
            {changes.requests.map((request) => (
              <RequestCard key={request.id} request={request} />
            ))}
          </section>
        )}
      </WithSentences>
      {changes.partnerships.length + changes.requests.length === 0 && <p className="notice">{words.say("changes.none")}</p>}
    </>
  );
}

/** As of which day statuses are told, and how many of what changed stand how on that day. */
function StatusesThen({ changes: { partnerships, to } }: { readonly changes: Changes }) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useMemo(() => takeSnapshot(atlas, to), [atlas, to]);
  if (partnerships.length === 0) return null;
  const entries = partnerships.map(({ entry }) => entry);
  const parts = headlineParts(entries, snapshot)
    .map(({ name, count, carriedOn }) => `${words.say(`headline.${name}`, { count })}${carriedOnText(words, carriedOn)}`)
    .join(words.say("headline.separator"));
  return <p className="small">{words.say("changes.standing", { date: words.date(to), count: entries.length, parts })}</p>;
}

function ChangeItem({ change: { entry, earlier, statements, kind } }: { readonly change: Change }) {
  const words = useWords();
  const atlas = useAtlas();
  const sentences = useLoadedSentences();
  const { id } = entry.partnership;
  return (
    <li
      data-partnership={id}
      data-change={kind}
      onPointerEnter={() => setHovered({ kind: "partnership", id })}
      onPointerLeave={() => setHovered(undefined)}
    >
      <p>
        <SelectionLink selection={{ kind: "partnership", id }}>{partnershipTitle(words, atlas, entry.parties)}</SelectionLink>
      </p>
      <p className="status-line">
        {earlier && (
          <>
            <LineSample status={earlier.standing.status} /> {statusText(words, earlier)}{" "}
            <span aria-hidden="true">{words.direction === "rtl" ? "←" : "→"}</span>
            <span className="visually-hidden">{words.say("changes.then")}</span>
          </>
        )}
        <LineSample status={entry.standing.status} /> {statusText(words, entry)}
      </p>
      <ul className="change-statements">
        {statements.map((statement) => (
          <li key={statement.id} className="small">
            {statement.date && <strong>{words.date(statement.date)}. </strong>}
            <SentenceText text={sentences.summaries[statement.id]} />{" "}
            <span className="soft">
              (<Citation sourceId={statement.sourceId} locator={statement.locator} line={lineKey("statement", statement.id)} />)
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

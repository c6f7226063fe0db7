import { useMemo } from "react";
import { type ReviewItem, reviewOf } from "../../domain/review.ts";
import { partnershipTitle } from "../../i18n/describe.ts";
import { successorOf } from "../../i18n/describeNotes.ts";
import { reasonText } from "../../i18n/describeReason.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useFiltered, useSnapshot, useView } from "../../state/atlas.tsx";
import { draftedFile, useShownDraft } from "../../state/shownDraft.tsx";
import { download } from "../../ui/download.ts";
import { loadOnce } from "../../ui/loadOnce.ts";
import { useTask } from "../../ui/useTask.tsx";
import { PartnershipLink, SelectionLink } from "../shared/entityLinks.tsx";
import { PrintButton } from "../shared/PrintButton.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { StatusLine } from "../shared/StatusLine.tsx";
import "../list/list.css";
import "./review.css";
import { RoundTable } from "./RoundTable.tsx";

const loadCsv = loadOnce(() => import("./reviewAsCsv.ts"));

/** What the keeper of the directory should ask about again, the most pressing first. */
export function ReviewPanel() {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { entries } = useFiltered();
  const { isRoundTable: isSheet } = useView();
  const changeView = useChangeView();
  const items = useMemo(() => reviewOf(atlas, entries, snapshot), [atlas, entries, snapshot]);
  const draft = useShownDraft();
  const { run, notice } = useTask();
  const save = async () => {
    const { reviewAsCsv } = await loadCsv();
    const name = `${draftedFile(`passerelles-review-${snapshot.today}`, draft)}.csv`;
    download(name, "text/csv;charset=utf-8", reviewAsCsv(words, atlas, snapshot, items));
  };
  return (
    <section className="list" aria-labelledby="review-title">
      <div className="list-head">
        <h1 id="review-title">{isSheet ? words.say("review.asSheet") : words.say("review.title", { count: items.length })}</h1>
        <p className="soft small no-print">{words.say("edition.asOf", { date: words.date(snapshot.today) })}</p>
        <div className="list-actions">
          <button
            type="button"
            className="button"
            aria-pressed={isSheet}
            onClick={() => changeView((view) => ({ ...view, isRoundTable: !isSheet }))}
          >
            {words.say(isSheet ? "review.asList" : "review.asSheet")}
          </button>
          <button type="button" className="button" onClick={() => run(words.say("list.csv"), save)}>
            {words.say("list.csv")}
          </button>
          <PrintButton />
          <ViewLink className="button" to={(view) => ({ ...view, screen: "round-table" })}>
            {words.say("round.open")}
          </ViewLink>
        </div>
        {notice}
      </div>
      <p className="lead no-print">
        <Lead isSheet={isSheet} />
      </p>
      {items.length === 0 && !isSheet && (
        <p className="notice">{words.say(entries.length === 0 ? "count.none" : "review.none")}</p>
      )}
      {isSheet ? (
        <RoundTable items={items} />
      ) : (
        <ol className="review-items">
          {items.map((item) => (
            <ReviewLine key={item.entry.partnership.id} item={item} />
          ))}
        </ol>
      )}
    </section>
  );
}

/** What the page is for; of a sheet of those who were chosen also the way back to all. */
function Lead({ isSheet }: { readonly isSheet: boolean }) {
  const words = useWords();
  const { participantIds = [] } = useView();
  if (!isSheet) return words.say("review.lead");
  if (participantIds.length === 0) return words.say("review.sheetLead");
  return (
    <>
      {words.say("review.sheetChosen", { count: participantIds.length })}{" "}
      <ViewLink to={({ participantIds: _chosen, ...view }) => view}>{words.say("review.sheetAll")}</ViewLink>
    </>
  );
}

/** A partnership to ask about again, who carries it on, and why to ask. */
function ReviewLine({ item: { entry, reasons, need } }: { readonly item: ReviewItem }) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const successor = successorOf(entry, snapshot);
  return (
    <li className="review-item" data-partnership={entry.partnership.id} data-need={need}>
      <p className="review-head">
        <SelectionLink selection={{ kind: "partnership", id: entry.partnership.id }}>
          {partnershipTitle(words, atlas, entry.parties)}
        </SelectionLink>
        <StatusLine entry={entry} hasNotes={false} />
        <span className="need" title={words.say("review.need")}>
          <span className="visually-hidden">{words.say("review.need")} </span>
          {words.number(need)}
        </span>
      </p>
      {successor && (
        <p className="small">
          {words.say("fiche.successor")} <PartnershipLink id={successor.partnership.id} />
        </p>
      )}
      <ul className="reasons">
        {reasons.map((reason) => {
          const text = reasonText(words, reason, snapshot.today);
          return (
            <li key={text} data-reason={reason.kind}>
              {text}
            </li>
          );
        })}
      </ul>
    </li>
  );
}

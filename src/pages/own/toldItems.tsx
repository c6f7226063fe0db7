import type { AtlasEvent, Request, Term } from "../../domain/model.ts";
import type { Passage } from "../../domain/passages.ts";
import { isOver } from "../../domain/terms.ts";
import type { ToolUse } from "../../domain/tools.ts";
import { datedText } from "../../i18n/describeDate.ts";
import { eventPeriod } from "../../i18n/describeEvent.ts";
import { requestText } from "../../i18n/describeRequest.ts";
import { SentenceText } from "../../i18n/SentenceText.tsx";
import { partyName } from "../../i18n/describe.ts";
import { Citation, Owner, PageLink } from "./parts.tsx";
import type { Site } from "./site.ts";

/** Something that a document tells, in a list; its document is named where it is not that of the page, and there whose it is. */
interface ItemProps<Told> {
  readonly site: Site;
  readonly told: Told;
  readonly isOfPage?: boolean;
}

function Origin({
  site,
  sourceId,
  locator,
}: {
  readonly site: Site;
  readonly sourceId: string;
  readonly locator?: string | undefined;
}) {
  return (
    <p className="soft">
      {site.words.say("statement.source")} <Citation site={site} sourceId={sourceId} locator={locator} />.
    </p>
  );
}

/** The time that an agreement runs, and whether it is over at the date of the edition. */
export function TermItem({ site, told, isOfPage = false }: ItemProps<Term>) {
  const { words, snapshot } = site;
  const { start, end, basis, sourceId } = told;
  const dates =
    start === undefined
      ? words.say("term.until", { end: words.date(end) })
      : words.say("term.dates", { start: words.date(start), end: words.date(end) });
  return (
    <li>
      <strong>{dates}</strong>
      {words.say("separator")}
      {words.say(isOver(told, snapshot.today) ? "term.over" : "term.running", { basis })}
      {isOfPage ? <Owner site={site} told={told} /> : <Origin site={site} sourceId={sourceId} />}
    </li>
  );
}

/** A tool: since when it is used, what came of it, who says so. */
export function ToolItem({ site, told, isOfPage = false }: ItemProps<ToolUse>) {
  const { words, atlas } = site;
  const { toolId, since, dateBasis, result, sourceId, locator } = told;
  const tool = atlas.tools.get(toolId);
  return (
    <li>
      <strong>{tool ? words.of(tool.names) : toolId}</strong>
      {since !== undefined && (
        <>
          {words.say("separator")}
          {words.say("tool.since", { date: datedText(words, { date: since, ...(dateBasis && { dateBasis }) }) })}
        </>
      )}
      <p>{result ? words.of(result) : words.say("tool.noResult")}</p>
      {isOfPage ? <Owner site={site} told={told} /> : <Origin site={site} sourceId={sourceId} locator={locator} />}
    </li>
  );
}

/** What a founding document says beside statements. */
export function PassageItem({ site, told, isOfPage = false }: ItemProps<Passage>) {
  const { words, sentences } = site;
  return (
    <li id={told.id}>
      {words.say(`passage.${told.kind}`)}
      <p>
        <SentenceText text={sentences.summaries[told.id]} />
      </p>
      {!isOfPage && <Origin site={site} sourceId={told.sourceId} locator={told.locator} />}
    </li>
  );
}

/** An event: what, when, where, and what is known of it. */
export function EventItem({ site, told, isOfPage = false }: ItemProps<AtlasEvent>) {
  const { words, snapshot } = site;
  return (
    <li>
      <strong>{words.of(told.names)}</strong>
      {words.say("separator")}
      {[eventPeriod(words, told, snapshot.today), told.place ? words.of(told.place) : []].flat().join(words.say("separator"))}
      {told.note && <p>{words.of(told.note)}</p>}
      {!isOfPage && <Origin site={site} sourceId={told.sourceId} locator={told.locator} />}
    </li>
  );
}

/** Who seeks what, how long ago, and what answered it, where that is known. */
export function RequestItem({ site, told, isOfPage = false }: ItemProps<Request>) {
  const { words, atlas, snapshot, sentences } = site;
  const answer = snapshot.byId.get(told.answerId ?? "");
  // One that waits without a date is told so already.
  const isDateTold = !answer && told.date === undefined;
  return (
    <li id={told.id}>
      <strong>{partyName(words, atlas, told)}</strong>
      {words.say("separator")}
      {[requestText(words, told, snapshot.today, answer !== undefined), isDateTold ? [] : datedText(words, told)]
        .flat()
        .join(words.say("separator"))}
      <p>
        <SentenceText text={sentences.summaries[told.id]} />
      </p>
      {answer && (
        <p>
          {words.say("request.answer")} · <PageLink site={site} kind="partnership" id={answer.partnership.id} />
        </p>
      )}
      {!isOfPage && <Origin site={site} sourceId={told.sourceId} locator={told.locator} />}
    </li>
  );
}

import type { Evidence, OfferEvidence, Reason } from "../../domain/candidates/model.ts";
import type { Atlas, Request, Territory } from "../../domain/model.ts";
import type { Entry } from "../../domain/snapshot.ts";
import { isSure } from "../../domain/candidates/register.ts";
import { partyName, statusText } from "../../i18n/describe.ts";
import type { MessageId } from "../../i18n/messages.ts";
import { territoryTitle, themeName, useWords, type Words } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { PartnershipLink, SelectionLink, TerritoryLink, ToolLink } from "../shared/entityLinks.tsx";

/** The authorities that a reason is about, whose fiches hold its facts. */
export interface ReasonPair {
  readonly own: Territory;
  readonly its: Territory;
}

interface ReasonItemProps {
  readonly reason: Reason | Reason<OfferEvidence>;
  /** Absent where an actor is weighed, for whom nothing rests on what an authority is like. */
  readonly pair?: ReasonPair;
}

/** How many ties are named; the others are counted. */
const mostNamed = 3;

/** A reason in words and figures, with what it rests on. */
export function ReasonItem({ reason: { isFor, evidence }, pair }: ReasonItemProps) {
  const words = useWords();
  const atlas = useAtlas();
  return (
    <li data-criterion={evidence.criterion} data-for={isFor}>
      <span className="reason-sign" aria-hidden="true">
        {isFor ? "+" : "−"}
      </span>
      <span className="visually-hidden">{words.say(isFor ? "match.for" : "match.against")} </span>
      <span>
        {evidenceText(words, atlas, evidence)} <Facts evidence={evidence} pair={pair} />
      </span>
    </li>
  );
}

function evidenceText(words: Words, atlas: Atlas, evidence: Evidence | OfferEvidence): string {
  switch (evidence.criterion) {
    case "seeks":
      return [
        words.say(seeksTold(evidence), { name: partyName(words, atlas, evidence.request) }),
        ...(isSure(evidence.request) ? [] : [words.say("evidence.unsure")]),
      ].join(" ");
    case "themes":
      return words.say("evidence.themes");
    case "tools":
      return words.say("evidence.tools");
    case "level":
      return words.say(evidence.isSame ? "evidence.levelSame" : "evidence.levelOther", {
        level: words.say(`level.${evidence.level}`),
      });
    case "size":
      return words.say(`evidence.size.${evidence.likeness}`, {
        its: evidence.its.count,
        itsYear: String(evidence.its.year),
        own: evidence.own.count,
        ownYear: String(evidence.own.year),
      });
    case "landscape":
      return landscapeText(words, evidence);
    case "untouched":
      return words.say("evidence.untouched");
    case "place":
      return words.say("evidence.place");
    default: {
      const told = words.say(`evidence.${evidence.criterion}`, { count: evidence.entries.length });
      return evidence.isSilent ? `${told} ${words.say("evidence.silent")}` : told;
    }
  }
}

function seeksTold({ isNamed, isMutual }: Extract<Evidence, { readonly criterion: "seeks" }>): MessageId {
  if (isNamed) return "evidence.seeksNamed";
  return isMutual ? "evidence.seeks" : "evidence.seeksAlone";
}

type LandscapeEvidence = Extract<Evidence, { readonly criterion: "landscape" }>;

function landscapeText(words: Words, { landscapes, others }: LandscapeEvidence): string {
  const named = (list: LandscapeEvidence["others"]) => words.list(list.map((one) => words.say(`landscape.${one}`)));
  const shared = words.say("evidence.landscape", { names: named(landscapes) });
  return others.length > 0 ? `${shared} ${words.say("evidence.landscapeOthers", { names: named(others) })}` : shared;
}

interface FactsProps {
  readonly evidence: Evidence | OfferEvidence;
  readonly pair: ReasonPair | undefined;
}

/** What a reason leads to: requests, partnerships and tools that it rests on, and fiches that tell what an authority is like. */
function Facts({ evidence, pair }: FactsProps) {
  const words = useWords();
  const atlas = useAtlas();
  if ("entries" in evidence) return <Ties entries={evidence.entries} />;
  switch (evidence.criterion) {
    case "seeks":
      return <RequestLink request={evidence.request} />;
    case "themes":
      return (
        <>
          {words.list(evidence.themes.map((id) => themeName(words, atlas, id)))} {words.say("evidence.by")}{" "}
          {evidence.requests.map((request) => (
            <span key={request.id} className="inline-item">
              <RequestLink request={request} />
            </span>
          ))}
          <Ties entries={evidence.works} />
        </>
      );
    case "tools":
      return evidence.toolIds.map((id) => (
        <span key={id} className="inline-item">
          <ToolLink id={id} />
        </span>
      ));
    case "place":
      return <TerritoryLink id={evidence.territoryId} />;
    case "untouched":
      return <TerritoryLink id={evidence.placeId} />;
    default:
      return pair && <Fiches territories={evidence.criterion === "level" ? [pair.its] : [pair.its, pair.own]} />;
  }
}

/** Fiches that tell a population with its source, a level, a landscape with how it is known. */
function Fiches({ territories }: { readonly territories: readonly Territory[] }) {
  const words = useWords();
  return (
    <span className="small no-print">
      {words.say("evidence.fiches")}{" "}
      {territories.map((territory) => (
        <span key={territory.id} className="inline-item">
          <SelectionLink selection={{ kind: "territory", id: territory.id }}>
            <bdi>{territoryTitle(words, territory)}</bdi>
          </SelectionLink>
        </span>
      ))}
    </span>
  );
}

function RequestLink({ request: { id, sought, date } }: { readonly request: Request }) {
  const words = useWords();
  return (
    <SelectionLink selection={{ kind: "request", id }}>
      {words.of(sought)}
      {date && ` (${words.date(date)})`}
    </SelectionLink>
  );
}

function Ties({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useWords();
  return (
    <>
      {entries.slice(0, mostNamed).map((entry) => (
        <span key={entry.partnership.id} className="inline-item">
          <PartnershipLink id={entry.partnership.id} /> <span className="small soft">({statusText(words, entry)})</span>
        </span>
      ))}
      {entries.length > mostNamed && <> {words.say("evidence.others", { count: entries.length - mostNamed })}</>}
    </>
  );
}

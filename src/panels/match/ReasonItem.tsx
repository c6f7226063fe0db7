import type { Evidence, OfferEvidence, Reason } from "../../domain/candidates/model.ts";
import type { Entry } from "../../domain/snapshot.ts";
import { statusText } from "../../i18n/describe.ts";
import { themeName, useWords, type Words } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { PartnershipLink, SelectionLink, TerritoryLink, ToolLink } from "../shared/entityLinks.tsx";

/** How many ties are named; the others are counted. */
const mostNamed = 3;

/** A reason in words and figures, with what it rests on. */
export function ReasonItem({ reason: { isFor, evidence } }: { readonly reason: Reason | Reason<OfferEvidence> }) {
  const words = useWords();
  return (
    <li data-criterion={evidence.criterion} data-for={isFor}>
      <span className="reason-sign" aria-hidden="true">
        {isFor ? "+" : "−"}
      </span>
      <span className="visually-hidden">{words.say(isFor ? "match.for" : "match.against")} </span>
      <span>
        {evidenceText(words, evidence)} <Facts evidence={evidence} />
      </span>
    </li>
  );
}

function evidenceText(words: Words, evidence: Evidence | OfferEvidence): string {
  switch (evidence.criterion) {
    case "seeks":
      return words.say(evidence.isNamed ? "evidence.seeksNamed" : "evidence.seeks");
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

type LandscapeEvidence = Extract<Evidence, { readonly criterion: "landscape" }>;

function landscapeText(words: Words, { landscapes, others }: LandscapeEvidence): string {
  const named = (list: LandscapeEvidence["others"]) => words.list(list.map((one) => words.say(`landscape.${one}`)));
  const shared = words.say("evidence.landscape", { names: named(landscapes) });
  return others.length > 0 ? `${shared} ${words.say("evidence.landscapeOthers", { names: named(others) })}` : shared;
}

/** What a reason leads to: the request, themes, tools or partnerships that it rests on. */
function Facts({ evidence }: { readonly evidence: Evidence | OfferEvidence }) {
  const words = useWords();
  const atlas = useAtlas();
  if ("entries" in evidence) return <Ties entries={evidence.entries} />;
  switch (evidence.criterion) {
    case "seeks":
      return (
        <SelectionLink selection={{ kind: "request", id: evidence.request.id }}>
          {words.of(evidence.request.sought)}
          {evidence.request.date && ` (${words.date(evidence.request.date)})`}
        </SelectionLink>
      );
    case "themes":
      return <>{words.list(evidence.themes.map((id) => themeName(words, atlas, id)))}</>;
    case "tools":
      return evidence.toolIds.map((id) => (
        <span key={id} className="inline-item">
          <ToolLink id={id} />
        </span>
      ));
    case "place":
      return <TerritoryLink id={evidence.territoryId} />;
    default:
      return null;
  }
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

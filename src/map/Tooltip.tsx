import { sum } from "d3-array";
import { countAges } from "../domain/ageCounts.ts";
import { concernedEntries } from "../domain/concern.ts";
import type { Flow } from "../domain/flows.ts";
import { confirmationText, partnershipTitle, sinceText, statusText } from "../i18n/describe.ts";
import { agesText } from "../i18n/describeAges.ts";
import { notesOf } from "../i18n/describeNotes.ts";
import { requestText } from "../i18n/describeRequest.ts";
import { territoryTitle, useWords } from "../i18n/words.tsx";
import { useAtlas, useFiltered, useSnapshot } from "../state/atlas.tsx";
import type { Hovered } from "../state/hover.ts";
import { useIsDraft } from "../state/shownDraft.tsx";
import { LineSample } from "../ui/LineSample.tsx";

// What tells of a link by ear comes with what tells of it by eye.
export { PortLinks } from "./overlay/PortLinks.tsx";

export interface TooltipProps {
  readonly hovered: Hovered;
  /** Partnerships between two ports, when that is what the pointer rests on. */
  readonly flow: Flow | undefined;
  /** How many partnerships a port is shown with; undefined for what is no port. */
  readonly count: number | undefined;
}

/** Who, in what state, since when, confirmed when: what the pointer rests on, said beside it. */
export function Tooltip({ hovered, flow, count }: TooltipProps) {
  if (hovered.kind === "partnership") return <PartnershipTooltip id={hovered.id} />;
  if (hovered.kind === "territory") return <TerritoryTooltip id={hovered.id} count={count} />;
  return hovered.kind === "flow" && <FlowTooltip flow={flow} />;
}

function PartnershipTooltip({ id }: { readonly id: string }) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const entry = snapshot.byId.get(id);
  const isDraft = useIsDraft("partnership", id);
  if (!entry) return null;
  const since = sinceText(words, entry.partnership);
  return (
    <>
      <strong>{partnershipTitle(words, atlas, entry.parties)}</strong>
      {isDraft && <span className="draft-badge">{words.say("draft.badge")}</span>}
      <span className="tooltip-line">
        <LineSample status={entry.standing.status} age={entry.age} /> {statusText(words, entry)}
      </span>
      {since && <span>{since}</span>}
      <span>{confirmationText(words, entry, snapshot.today)}</span>
      {notesOf(words, atlas, entry, snapshot).map((note) => (
        <span key={note}>{note}</span>
      ))}
    </>
  );
}

function TerritoryTooltip({ id, count }: { readonly id: string } & Pick<TooltipProps, "count">) {
  const words = useWords();
  const atlas = useAtlas();
  const { entries } = useFiltered();
  const { requests, today } = useSnapshot();
  const territory = atlas.territories.get(id);
  if (!territory) return null;
  const sought = requests.filter((request) => request.territoryId === id);
  return (
    <>
      <strong>{territoryTitle(words, territory)}</strong>
      <span>
        {words.say("count.partnerships", { count: count ?? concernedEntries(entries, { kind: "territory", id }).length })}
      </span>
      {sought.map((request) => (
        <span key={request.id} className="seeking">
          {requestText(words, request, today)}
        </span>
      ))}
    </>
  );
}

function FlowTooltip({ flow }: { readonly flow: Flow | undefined }) {
  const words = useWords();
  const atlas = useAtlas();
  const [first] = flow?.entries ?? [];
  if (!flow || !first) return null;
  if (flow.entries.length === 1) return <PartnershipTooltip id={first.partnership.id} />;
  const nameOf = (id: string) => {
    const territory = atlas.territories.get(id);
    return territory ? words.of(territory.names) : id;
  };
  return (
    <>
      <strong>{words.say("partnership.title", { fr: nameOf(flow.portIds.fr), ma: nameOf(flow.portIds.ma) })}</strong>
      <span>{words.say("count.partnerships", { count: flow.entries.length })}</span>
      {[...countAges(flow.entries, ({ standing }) => standing.status)].map(([status, counts]) => (
        <span key={status} className="tooltip-line">
          <LineSample status={status} /> {words.say(`status.${status}`)} · {words.number(sum(Object.values(counts)))}
          {words.say("separator")}
          {agesText(words, counts)}
        </span>
      ))}
      <span className="soft">{words.say("map.flow.open")}</span>
    </>
  );
}

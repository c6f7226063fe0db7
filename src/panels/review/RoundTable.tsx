import { useState } from "react";
import { reviewOf, type ReviewItem } from "../../domain/review.ts";
import { actorIdIn, participantIdOf } from "../../domain/participants.ts";
import { pagesOfChosen, pagesOfFrench, partnershipsAt, type SheetPage } from "../../domain/roundTable.ts";
import { otherShore, shores } from "../../domain/shores.ts";
import type { Entry } from "../../domain/snapshot.ts";
import { confirmationCell, partyNames, statusText } from "../../i18n/describe.ts";
import { successorText } from "../../i18n/describeNotes.ts";
import { reasonText } from "../../i18n/describeReason.ts";
import { requestText } from "../../i18n/describeRequest.ts";
import { SentenceText } from "../../i18n/SentenceText.tsx";
import { actorName, themeName, useWords } from "../../i18n/words.tsx";
import { useAtlas, useFiltered, useShownRequests, useSnapshot, useView } from "../../state/atlas.tsx";
import { Part } from "../../ui/Part.tsx";
import { GazetteerReader, type KnownPlaces, useGroundWith } from "../match/GazetteerReader.tsx";
import { participantNames } from "../meetings/participantNames.ts";
import { LastSaid } from "../shared/LastSaid.tsx";
import { useLoadedSentences, WithSentences } from "../shared/WithSentences.tsx";
import { SheetHead } from "./SheetHead.tsx";

const fields = ["status", "since", "themes", "notes"] as const;
/** Lines to write on, by field: what is said at the table goes into the notes. */
const lines = { status: 1, since: 1, themes: 1, notes: 4 } as const satisfies Record<(typeof fields)[number], number>;

/**
 * The sheet of a tour de table: a page for each of those who are present, where they are chosen, else for each French
 * authority or actor of whom something is to be asked or that seeks; what is known, what to ask, and room to write.
 */
export function RoundTable({ items }: { readonly items: readonly ReviewItem[] }) {
  const words = useWords();
  const atlas = useAtlas();
  const { entries } = useFiltered();
  const requests = useShownRequests();
  const { participantIds = [] } = useView();
  const [known, setKnown] = useState<KnownPlaces>();
  const nameOf = participantNames(words, useGroundWith(known));
  const asked = items.map(({ entry }) => entry);
  const pages =
    participantIds.length > 0 ? pagesOfChosen(entries, requests, participantIds) : pagesOfFrench(atlas, asked, requests);
  const named = pages.map((page) => ({ ...page, name: page.ids.map(nameOf).join(", ") }));
  // Those who are chosen sit at the table in that order.
  const ordered = participantIds.length > 0 ? named : named.toSorted((a, b) => words.compare(a.name, b.name));
  const isUnknown = (id: string) => actorIdIn(id) === undefined && !atlas.territories.has(id);
  return (
    <WithSentences>
      {participantIds.some(isUnknown) && (
        <Part name={words.say("part.gazetteer")} waiting="match-waiting">
          <GazetteerReader onRead={setKnown} />
        </Part>
      )}
      {pages.length === 0 && <p className="notice">{words.say("review.sheetNone")}</p>}
      <div className="round-table">
        {ordered.map((page) => (
          <AuthorityPage key={page.ids.join()} {...page} />
        ))}
      </div>
    </WithSentences>
  );
}

/** What is known of those whom a page is for, and what to ask them. */
function AuthorityPage({ name, ids, entries, requests }: SheetPage & { readonly name: string }) {
  const words = useWords();
  const { today, entries: all } = useSnapshot();
  const { summaries } = useLoadedSentences();
  const known = ids.flatMap((id) => partnershipsAt(all, id)).length;
  return (
    <section className="round-table-authority" data-authority={ids.join("|")}>
      <SheetHead name={name} />
      <div className="sheet-content">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        {entries.length === 0 && (
          <p className="small">{words.say(known === 0 ? "round.noPartnership" : "review.noneOfPage", { count: known })}</p>
        )}
        {entries.map((entry) => (
          <AskedPartnership key={entry.partnership.id} entry={entry} ids={ids} />
        ))}
        {requests.map((request) => (
          <article key={request.id} data-request={request.id}>
            <h3>{words.say("review.seeks", { name, kind: request.kind })}</h3>
            <p className="small soft">{requestText(words, request, today)}</p>
            <p>
              <SentenceText text={summaries[request.id]} />
            </p>
            <RoomToWrite />
          </article>
        ))}
        {entries.length + requests.length === 0 && <RoomToWrite />}
      </div>
    </section>
  );
}

/** A partnership on the page of whoever signed it, called by its other side; by both where somebody else signed it there. */
function AskedPartnership({ entry, ids }: { readonly entry: Entry; readonly ids: readonly string[] }) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { today } = snapshot;
  const { parties, partnership, themes } = entry;
  const own = parties.find((party) => ids.includes(participantIdOf(party)))?.shore;
  const named = own === undefined ? shores : [otherShore(own)];
  const [item] = reviewOf(atlas, [entry], snapshot);
  const actorIds = [...new Set(partnership.involvements.map(({ actorId }) => actorId))];
  const told = (name: string, values: readonly string[]) =>
    values.length > 0 && <p className="small">{words.say("promise.told", { place: name, what: words.list(values) })}</p>;
  return (
    <article data-partnership={partnership.id}>
      <h3>
        <bdi>{named.map((shore) => partyNames(words, atlas, parties, shore)).join(" – ")}</bdi>
      </h3>
      <p className="small">
        {[statusText(words, entry), confirmationCell(words, entry, today), successorText(words, atlas, entry, snapshot) ?? []]
          .flat()
          .join(" · ")}
      </p>
      <LastSaid entry={entry} />
      {told(
        words.say("list.column.themes"),
        themes.map((theme) => themeName(words, atlas, theme)),
      )}
      {told(
        words.say("fiche.actors"),
        actorIds.map((id) => actorName(words, atlas, id)),
      )}
      {item && <p className="small">{item.reasons.map((reason) => reasonText(words, reason, today)).join(" ")}</p>}
      <RoomToWrite />
    </article>
  );
}

function RoomToWrite() {
  const words = useWords();
  return (
    <dl className="room-to-write">
      {fields.map((field) => (
        <div key={field} className={`writing-${field}`}>
          <dt>{words.say(`review.write.${field}`)}</dt>
          <dd aria-hidden="true">
            {Array.from({ length: lines[field] }, (_, line) => (
              <span key={line} className="writing-line" />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

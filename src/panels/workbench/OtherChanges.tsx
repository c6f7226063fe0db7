import { group } from "d3-array";
import { useMemo } from "react";
import { placeOf, rowOf } from "../../edition/contribution/change.ts";
import type { OtherEdition } from "../../edition/contribution/otherEdition.ts";
import { type Remarks, remarksOnChanges } from "../../edition/contribution/remarks.ts";
import { winning } from "../../edition/draft/propose.ts";
import { type DraftEntry, type Standing, standChanges, standings } from "../../edition/draft/standing.ts";
import type { Tables } from "../../edition/tables.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { EntryHead } from "./EntryCard.tsx";
import { FirstFew } from "./FirstFew.tsx";
import { OtherWords } from "./OtherWords.tsx";
import { RemarkLines } from "./RemarkLines.tsx";
import { RowComparison } from "./RowComparison.tsx";
import { dateWords, rowName } from "./rowNames.ts";
import { useDraftEditing } from "./useDraftEditing.ts";

interface OtherChangesProps {
  /** The file, as it is called. */
  readonly name: string;
  readonly other: OtherEdition;
  readonly onClose: () => void;
}

/**
 * What is taken over at one press. An edition that lacks a row may be older than the row, or of other people: such a row is
 * taken away by itself only; a contribution that takes one away says so on purpose.
 */
const takenTogether: Readonly<Record<OtherEdition["kind"], readonly Standing[]>> = {
  contribution: ["added", "changed", "removed"],
  edition: ["added", "changed"],
};

/** What somebody else says that edition and draft do not, row by row; taken over where a person says so. */
export function OtherChanges({ name, other, onClose }: OtherChangesProps) {
  const words = useWords();
  const { standing, propose } = useDraftEditing();
  const { entries, tables } = useMemo(() => standChanges(standing.tables, other.changes), [standing.tables, other]);
  const byStanding = group(entries, (entry) => entry.standing);
  const fitting = entries.filter(({ standing: how }) => takenTogether[other.kind].includes(how));
  const takeAll = () => {
    const changes = fitting.map(({ change }) => change);
    return propose(changes, name, remarksOnChanges(other.remarks, changes));
  };
  return (
    <div className="other-changes">
      <output>
        <OtherFacts name={name} other={other} count={entries.length - (byStanding.get("held")?.length ?? 0)} />
      </output>
      <p className="draft-actions">
        {fitting.length > 0 && (
          <button type="button" className="button" onClick={() => void takeAll()}>
            {words.say("other.takeAll", { count: fitting.length })}
          </button>
        )}
        <button type="button" className="button-plain" onClick={onClose}>
          {words.say("other.close")}
        </button>
      </p>
      <OtherWords summary={other.summary} />
      <OtherRows byStanding={byStanding} tables={tables} name={name} remarks={other.remarks} />
    </div>
  );
}

/** What kind of file it is, of which edition, and how that stands to the published one. */
function OtherFacts({
  name,
  other: { kind, version, date, changes, summary },
  count,
}: Pick<OtherChangesProps, "name" | "other"> & { readonly count: number }) {
  const words = useWords();
  const { published } = useDraftEditing();
  const isOlder = date !== "" && date < (published.edition[0]?.date ?? "");
  const facts = { name: isolated(name), version: isolated(version), date: date && dateWords(words, date) };
  const isEmpty = kind === "contribution" && changes.length === 0;
  return (
    <>
      {words.say(`other.kind.${kind}`, facts)}{" "}
      {isEmpty ? words.say(summary === "" ? "other.nothing" : "other.onlyWords") : words.say("other.count", { count })}
      {isOlder && ` ${words.say("other.older")}`}
    </>
  );
}

interface OtherRowsProps extends Omit<OtherRowProps, "entry"> {
  readonly byStanding: ReadonlyMap<Standing, readonly DraftEntry[]>;
}

/** All rows of theirs, what needs a person first. */
function OtherRows({ byStanding, ...told }: OtherRowsProps) {
  const words = useWords();
  return standings.map((one) => {
    const those = byStanding.get(one) ?? [];
    return (
      those.length > 0 && (
        <section key={one} data-other={one}>
          <h4>{words.say(`other.standing.${one}`, { count: those.length })}</h4>
          {one !== "held" && (
            <FirstFew className="draft-entries" count={those.length}>
              {(index) => {
                const entry = those[index];
                return entry && <OtherRow key={placeOf(entry.change)} entry={entry} {...told} />;
              }}
            </FirstFew>
          )}
        </section>
      )
    );
  });
}

interface OtherRowProps {
  readonly entry: DraftEntry;
  /** With what they say in them: they may mention what only they know. */
  readonly tables: Tables;
  readonly name: string;
  readonly remarks: Remarks;
}

/** A row that somebody else has otherwise: what edition, draft and they say, and whose words are taken. */
function OtherRow({ entry, tables, name, remarks }: OtherRowProps) {
  const words = useWords();
  const { published, standing, propose } = useDraftEditing();
  const { table, key, before, after } = entry.change;
  const title = rowName(words, tables, table, after ?? before ?? {}) || key;
  const won = winning(standing.tables, entry.change);
  const inEdition = rowOf(published, table, key);
  const isDrafted = standing.entries.some(({ change }) => placeOf(change) === placeOf(entry.change));
  const sides = [
    ...(inEdition ? [{ name: words.say("row.before"), row: inEdition }] : []),
    ...(isDrafted ? [{ name: words.say("row.after"), row: rowOf(standing.tables, table, key) }] : []),
    { name: words.say("other.side"), row: won.after },
  ];
  const theirs = remarksOnChanges(remarks, [won]);
  const take = () => propose([won], words.say("other.took", { row: title, name }), theirs);
  return (
    <li className="card draft-entry" data-row={placeOf(entry.change)}>
      <EntryHead entry={entry} title={title} tables={tables}>
        <RemarkLines remarks={theirs[placeOf(won)] ?? []} />
      </EntryHead>
      <RowComparison
        table={table}
        tables={tables}
        sides={sides}
        contradicted={entry.conflicts.flatMap(({ column }) => column ?? [])}
      />
      <p className="draft-actions">
        <button type="button" className="button" onClick={() => void take()}>
          {words.say(!after ? "other.remove" : entry.standing === "conflict" ? "other.win" : "other.take")}
        </button>
      </p>
    </li>
  );
}

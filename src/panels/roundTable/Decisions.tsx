import { useRef } from "react";
import { statuses } from "../../domain/model.ts";
import { partnershipsAt } from "../../domain/roundTable.ts";
import type { Entry } from "../../domain/snapshot.ts";
import type { Cells } from "../../edition/contribution/keys.ts";
import { isolated } from "../../i18n/isolated.ts";
import { partnershipTitle, statusText } from "../../i18n/describe.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot, useView } from "../../state/atlas.tsx";
import { PrintButton } from "../shared/PrintButton.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { useCopy } from "../shared/useCopy.ts";
import { useRound } from "./useRound.ts";

interface DecisionsProps {
  readonly seats: readonly string[];
  readonly nameOf: (id: string) => string;
}

/** The minutes of the tour de table, as far as it has come: who was present, what was said and what it was before. */
export function Decisions({ seats, nameOf }: DecisionsProps) {
  const words = useWords();
  const { entries } = useSnapshot();
  const { heardIds = [] } = useView();
  const { meeting, captured } = useRound();
  const text = useRef<HTMLDivElement>(null);
  // Where both sides of a partnership are present, it is told once, where the first of them is.
  const told = new Set<string>();
  const said = seats.map((id) => {
    const spoken = partnershipsAt(entries, id).filter(({ partnership }) => captured.statements.has(partnership.id));
    const own = spoken.filter(({ partnership }) => !told.has(partnership.id));
    for (const { partnership } of own) told.add(partnership.id);
    const request = captured.requests.get(id);
    return { id, entries: own, request, hasSpoken: spoken.length > 0 || request !== undefined };
  });
  const speakers = said.filter(({ entries: own, request }) => own.length > 0 || request);
  const others = said.flatMap(({ id, hasSpoken }) => (hasSpoken ? [] : id));
  return (
    <section className="decisions" aria-labelledby="decisions">
      <div ref={text}>
        <h2 id="decisions">{words.say("round.decisions")}</h2>
        <p>
          <bdi>{meeting["title"]}</bdi>
          <br />
          <bdi>{meeting["publisher"]}</bdi>
          {words.say("separator")}
          {words.date(meeting["date"] ?? "")}
        </p>
        <h3>{words.say("round.present", { count: seats.length })}</h3>
        <p>{words.list(seats.map(nameOf))}</p>
        {speakers.map(({ id, entries: own, request }) => (
          <section key={id} className="decision" data-seat={id}>
            <h3>
              <bdi>{nameOf(id)}</bdi>
            </h3>
            <ul>
              {own.map((entry) => (
                <Decision key={entry.partnership.id} entry={entry} row={captured.statements.get(entry.partnership.id)} />
              ))}
              {request && (
                <li>
                  {words.say("round.seeks", { name: nameOf(id) })} <Sentence row={request} />
                </li>
              )}
            </ul>
          </section>
        ))}
        <Named title="round.silent" ids={others.filter((id) => heardIds.includes(id))} nameOf={nameOf} />
        <Named title="round.unheard" ids={others.filter((id) => !heardIds.includes(id))} nameOf={nameOf} />
      </div>
      <WaysOut of={() => text.current} />
    </section>
  );
}

/** Where it goes from here: paper, another text, the workbench. */
function WaysOut({ of }: CopyTextProps) {
  const words = useWords();
  const { draft } = useRound();
  return (
    <div className="no-print">
      <p className="small soft">
        {words.say("round.inDraft", { name: isolated(draft.name) })}{" "}
        <ViewLink to={(view) => ({ ...view, screen: "workbench", draftId: draft.id })}>{words.say("draft.open")}</ViewLink>
        {words.say("separator")}
        <ViewLink to={(view) => ({ ...view, screen: "changes" })}>{words.say("round.changes")}</ViewLink>
      </p>
      <p className="round-groups">
        <PrintButton />
        <CopyText of={of} />
      </p>
    </div>
  );
}

/** What was said of a partnership, and what its status was before. */
function Decision({ entry, row = {} }: { readonly entry: Entry; readonly row?: Cells | undefined }) {
  const words = useWords();
  const atlas = useAtlas();
  const status = statuses.find((one) => one === row["status"]);
  return (
    <li data-partnership={entry.partnership.id}>
      {words.say("round.told", { title: isolated(partnershipTitle(words, atlas, entry.parties)) })}{" "}
      <strong>{status && words.say(`status.${status}`)}</strong>{" "}
      <span className="small soft">{words.say("round.before", { status: statusText(words, entry) })}</span> <Sentence row={row} />
    </li>
  );
}

/** The sentence that was written down, in the language of the page or else in another, and the themes. */
function Sentence({ row }: { readonly row: Cells }) {
  const words = useWords();
  const atlas = useAtlas();
  const own = row[`summary_${words.language}`];
  const [language, sentence] = own
    ? [words.language, own]
    : (Object.entries(row)
        .filter(([column, cell]) => column.startsWith("summary_") && cell !== "")
        .map(([column, cell]) => [column.slice("summary_".length), cell] as const)[0] ?? [words.language, ""]);
  const themes = (row["words"] ?? "").split("|").filter(Boolean);
  return (
    <>
      {sentence && (
        <bdi lang={language} dir="auto">
          {sentence}
        </bdi>
      )}
      {themes.length > 0 && (
        <span className="small">
          {" "}
          {words.list(themes.map((id) => words.of(atlas.keywords.get(id)?.names ?? { fr: id, ar: id, en: id })))}
        </span>
      )}
    </>
  );
}

interface NamedProps extends Pick<DecisionsProps, "nameOf"> {
  readonly title: "round.silent" | "round.unheard";
  readonly ids: readonly string[];
}

function Named({ title, ids, nameOf }: NamedProps) {
  const words = useWords();
  if (ids.length === 0) return null;
  return (
    <>
      <h3>{words.say(title)}</h3>
      <p>{words.list(ids.map(nameOf))}</p>
    </>
  );
}

interface CopyTextProps {
  readonly of: () => HTMLElement | null;
}

/** Copies a text of the page; where the browser does not let us, it is marked, ready to be copied by hand. */
function CopyText({ of }: CopyTextProps) {
  const words = useWords();
  const { copied, copy } = useCopy(() => {
    const element = of();
    if (element) window.getSelection()?.selectAllChildren(element);
  });
  return (
    <>
      <button type="button" className="button" onClick={() => void copy(of()?.innerText ?? "")}>
        {words.say("correct.copy")}
      </button>
      <output className="small soft">{copied !== undefined && words.say("copy.done")}</output>
    </>
  );
}

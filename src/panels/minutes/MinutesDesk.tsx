import { useCallback, useMemo, useRef, useState } from "react";
import type { Territory } from "../../domain/model.ts";
import type { MinutesRead } from "../../edition/intake/task.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import type { Draft } from "../correct/draft.ts";
import type { Desk } from "./decide.ts";
import { MinutesText } from "./MinutesText.tsx";
import { Outcome } from "./Outcome.tsx";
import { ProposalList, proposalsOnPage } from "./ProposalList.tsx";
import { locatorsIn } from "./passages.ts";
import type { MinutesSession } from "./session.ts";

export interface MinutesDeskProps {
  readonly read: MinutesRead;
  readonly session: MinutesSession;
  readonly decide: (key: string, cells: Draft) => void;
  readonly onSource: (source: Draft) => void;
  readonly onAgain: () => void;
  readonly onClear: () => void;
}

/** What proposals are judged with; a territory that is chosen from outside of them is remembered. */
function useDesk({ text, reading, territories }: MinutesRead): Desk {
  const atlas = useAtlas();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Territory>>(() => new Map());
  return useMemo((): Desk => {
    const others = new Map([...territories.map((one) => [one.id, one] as const), ...chosen]);
    return {
      atlas,
      text,
      locatorOf: locatorsIn(text),
      date: reading.date ?? "",
      territoryOf: (id) => atlas.territories.get(id) ?? others.get(id),
      know: (territory) => setChosen((before) => new Map([...before, [territory.id, territory]])),
    };
  }, [atlas, territories, chosen, text, reading]);
}

/** The page of a long list of proposals that is shown, and how to go to one of them, wherever it stands. */
function usePages(count: number) {
  const [page, setPage] = useState(0);
  const [target, setTarget] = useState<{ readonly index: number }>();
  const go = useCallback(
    (wished: number) => {
      const index = Math.min(Math.max(wished, 0), count - 1);
      setPage(Math.floor(index / proposalsOnPage));
      setTarget({ index });
    },
    [count],
  );
  return { page, target, go };
}

/** The text and what is proposed of it, side by side; then the document that it is, and the rows that come of it. */
export function MinutesDesk({ read, session, decide, onSource, onAgain, onClear }: MinutesDeskProps) {
  const words = useWords();
  const [selected, setSelected] = useState<number>();
  const { text, reading } = read;
  const { proposals } = reading;
  const { page, target, go } = usePages(proposals.length);
  const pagesWithout = read.pagesWithout ?? [];
  const list = useRef<HTMLOListElement>(null);
  const passages = useMemo(() => proposals.map(({ passage }) => passage), [proposals]);
  const desk = useDesk(read);
  const select = useCallback((index: number) => {
    setSelected(index);
    // What is said of it opens under its name.
    requestAnimationFrame(() => list.current?.querySelector(`[data-index="${index}"]`)?.scrollIntoView({ block: "nearest" }));
  }, []);
  const proposal = selected === undefined ? undefined : proposals[selected];
  return (
    <>
      <p>
        {words.say("minutes.found", { count: proposals.length })}{" "}
        {reading.date && words.say("minutes.dated", { date: words.date(reading.date) })}
      </p>
      {pagesWithout.length > 0 && (
        <p className="notice">
          {words.say("minutes.pagesWithout", { count: pagesWithout.length, pages: words.list(pagesWithout.map(String)) })}
        </p>
      )}
      <p className="text-entry-actions no-print">
        <button type="button" className="button" onClick={onAgain}>
          {words.say("minutes.again")}
        </button>
        <button type="button" className="button-plain" onClick={onClear}>
          {words.say("minutes.clear")}
        </button>
      </p>
      <div className="minutes-desk">
        <MinutesText text={text} passages={passages} selected={selected} reasons={proposal?.reasons ?? []} onSelect={go} />
        <ProposalList
          ref={list}
          desk={desk}
          proposals={proposals}
          decisions={session.decisions}
          selected={selected}
          page={page}
          target={target}
          onSelect={select}
          onGo={go}
          decide={decide}
        />
      </div>
      {proposals.length > 0 && <Outcome desk={desk} proposals={proposals} session={session} onSource={onSource} />}
    </>
  );
}

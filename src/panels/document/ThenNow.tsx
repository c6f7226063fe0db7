import type { ReactNode } from "react";
import { useWords } from "../../i18n/words.tsx";
import { useSnapshot } from "../../state/atlas.tsx";
import { StatusLine } from "../shared/StatusLine.tsx";

interface ThenNowProps {
  /** Time that the line is about, in words. */
  readonly when: string;
  /** What was said of that time. */
  readonly then: ReactNode;
  /** How it is at the date of the atlas, or what has become of it. */
  readonly now: ReactNode;
}

/** What was said then, and beside it what is so now. */
export function ThenNow({ when, then, now }: ThenNowProps) {
  const words = useWords();
  const { today } = useSnapshot();
  return (
    <dl className="then-now small">
      <div>
        <dt>{when}</dt>
        <dd>{then}</dd>
      </div>
      <div>
        <dt>{words.say("document.now", { date: words.date(today) })}</dt>
        <dd>{now}</dd>
      </div>
    </dl>
  );
}

interface PartnershipNowProps {
  readonly id: string;
  /** The statement beside which it stands. */
  readonly statementId?: string;
}

/** How a partnership stands at the date of the atlas, and whether the statement beside it is still the last word. */
export function PartnershipNow({ id, statementId }: PartnershipNowProps) {
  const words = useWords();
  const { today, byId } = useSnapshot();
  const entry = byId.get(id);
  if (!entry) return words.say("fiche.absent", { date: words.date(today) });
  return (
    <>
      <StatusLine entry={entry} />
      {statementId === entry.standing.deciding.id && <> {words.say("document.lastWord")}</>}
    </>
  );
}

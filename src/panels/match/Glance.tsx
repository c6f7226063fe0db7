import type { Candidate, Ranking } from "../../domain/candidates/model.ts";
import type { Entry } from "../../domain/snapshot.ts";
import { useWords } from "../../i18n/words.tsx";
import { authorityName } from "./authorityWords.ts";
import "./glance.css";
import { candidatesId, headingId, linkId, takeTo } from "./headings.ts";
import { useAddress } from "../shared/useAddress.ts";
import { useCopy } from "../shared/useCopy.ts";

/** How many candidates stand in the first screen, and how many of their reasons: as many as one takes in at once. */
const mostCandidates = 3;
const mostReasons = 3;

interface GlanceProps {
  readonly entries: readonly Entry[];
  /** Undefined until it is worked out. */
  readonly ranking: Ranking | undefined;
  /** Whether the gazetteer has not come: its authorities are not compared yet. */
  readonly isProvisional: boolean;
}

/** The page in a few lines: what there is and how alive it is, the first candidates with why, the link; each leads to all of it. */
export function Glance({ entries, ranking, isProvisional }: GlanceProps) {
  const words = useWords();
  const alive = entries.filter(({ vitality }) => vitality === "alive").length;
  const candidates = ranking?.candidates.slice(0, mostCandidates) ?? [];
  return (
    <section className="glance no-print" aria-label={words.say("match.glance")} aria-busy={!ranking}>
      <p>{words.say("match.glanceOwn", { count: entries.length, alive })}</p>
      <p>
        <strong>{words.say("match.glanceCandidates")}</strong>
        {isProvisional && <span className="small soft"> {words.say("match.provisional")}</span>}
      </p>
      {ranking?.candidates.length === 0 && <p>{words.say("match.noneLeft")}</p>}
      <ol>
        {candidates.map((candidate) => (
          <First key={candidate.territory.id} candidate={candidate} />
        ))}
      </ol>
      <div className="glance-actions">
        <button type="button" className="button" onClick={() => takeTo(candidatesId, "start")}>
          {words.say("match.glanceAll")}
        </button>
        <CopyLink />
      </div>
    </section>
  );
}

/** A candidate in a line, with what most speaks for it, leading to all its reasons and their facts. */
function First({ candidate: { territory, reasons } }: { readonly candidate: Candidate }) {
  const words = useWords();
  const told = reasons
    .filter(({ isFor }) => isFor)
    .slice(0, mostReasons)
    .map(({ evidence }) => words.say(`criterion.${evidence.criterion}`));
  return (
    <li>
      <button type="button" className="button-plain" onClick={() => takeTo(headingId(territory.id), "start")}>
        <bdi>{authorityName(words, territory)}</bdi>
      </button>
      <span className="small soft glance-reasons">{told.join(" · ")}</span>
    </li>
  );
}

/** Copies the address of the page; where the browser refuses, leads to where it stands to be copied by hand. */
function CopyLink() {
  const words = useWords();
  const address = useAddress();
  const { copied, copy } = useCopy(() => {
    takeTo(linkId);
    document.querySelector<HTMLInputElement>(`#${linkId} input`)?.select();
  });
  return (
    <>
      <button type="button" className="button" onClick={() => void copy(address)}>
        {words.say("match.copyLink")}
      </button>
      <output className="small soft">{copied === address && words.say("copy.done")}</output>
    </>
  );
}

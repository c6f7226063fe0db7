import type { Entry } from "../../domain/snapshot.ts";
import { useWords } from "../../i18n/words.tsx";
import { PartnershipItem } from "../shared/PartnershipItem.tsx";

interface EntriesSectionProps {
  readonly title: string;
  readonly entries: readonly Entry[];
  /** Whether it is said that there are none. */
  readonly isShownEmpty?: boolean;
}

/** Partnerships under a title. */
export function EntriesSection({ title, entries, isShownEmpty = false }: EntriesSectionProps) {
  const words = useWords();
  if (entries.length === 0 && !isShownEmpty) return null;
  return (
    <section>
      <h3>{title}</h3>
      {entries.length === 0 ? (
        <p className="soft">{words.say("fiche.noneKnown")}</p>
      ) : (
        <ul className="partnership-list">
          {entries.map((entry) => (
            <PartnershipItem key={entry.partnership.id} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  );
}

import type { ReviewItem } from "../../domain/review.ts";
import { confirmationCell, partyNames, statusText } from "../../i18n/describe.ts";
import { successorText } from "../../i18n/describeNotes.ts";
import { reasonText } from "../../i18n/describeReason.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";

const fields = ["status", "since", "themes", "notes"] as const;
/** Lines to write on, by field: what is said at the table goes into the notes. */
const lines = { status: 1, since: 1, themes: 1, notes: 4 } as const satisfies Record<(typeof fields)[number], number>;

/** The sheet of a tour de table: by French authority, what is known and what to ask, with room to write. */
export function RoundTable({ items }: { readonly items: readonly ReviewItem[] }) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { today } = snapshot;
  const byAuthority = new Map<string, ReviewItem[]>();
  for (const item of items) {
    const name = partyNames(words, atlas, item.entry.parties, "fr");
    byAuthority.set(name, [...(byAuthority.get(name) ?? []), item]);
  }
  const authorities = [...byAuthority].sort(([a], [b]) => words.compare(a, b));
  return (
    <div className="round-table">
      {authorities.map(([name, asked]) => (
        <section key={name} className="round-table-authority">
          <h2>
            <bdi>{name}</bdi>
          </h2>
          {asked.map(({ entry, reasons }) => (
            <article key={entry.partnership.id}>
              <h3>
                <bdi>{partyNames(words, atlas, entry.parties, "ma")}</bdi>
              </h3>
              <p className="small">
                {[
                  statusText(words, entry),
                  confirmationCell(words, entry, today),
                  successorText(words, atlas, entry, snapshot) ?? [],
                ]
                  .flat()
                  .join(" · ")}
              </p>
              <p className="small">{reasons.map((reason) => reasonText(words, reason, today)).join(" ")}</p>
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
            </article>
          ))}
        </section>
      ))}
    </div>
  );
}

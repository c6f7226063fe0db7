import type { Partnership } from "../../domain/model.ts";
import { isOver, termsOn } from "../../domain/terms.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { Citation } from "../shared/Citation.tsx";

/** Agreements and programmes of a partnership whose end is known, the one that ends last first, and who tells of it. */
export function Terms({ partnership }: { readonly partnership: Partnership }) {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const terms = [...termsOn(partnership, atlas, today)].reverse();
  if (terms.length === 0) return null;
  return (
    <section>
      <h3>{words.say("fiche.terms", { count: terms.length })}</h3>
      <ul className="plain-list">
        {terms.map((term) => (
          <li key={`${term.start ?? ""}${term.end}${term.sourceId}`} className="small">
            <strong>
              {term.start === undefined
                ? words.say("term.until", { end: words.date(term.end) })
                : words.say("term.dates", { start: words.date(term.start), end: words.date(term.end) })}
            </strong>
            {words.say("separator")}
            {words.say(isOver(term, today) ? "term.over" : "term.running", { basis: term.basis })}{" "}
            <span className="soft">
              {words.say("statement.source")} <Citation sourceId={term.sourceId} />.
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

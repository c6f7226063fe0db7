import type { Partnership } from "../../domain/model.ts";
import { contradictionsOf } from "../../domain/review.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";

/** Statements of a partnership that its sources do not tell alike, side by side. */
export function Contradictions({ partnership }: { readonly partnership: Partnership }) {
  const words = useWords();
  const atlas = useAtlas();
  return contradictionsOf(partnership).map(({ about, statements }) => (
    <div key={about} className="contradiction notice">
      <p className="small">
        <strong>{words.say(`contradiction.${about}`)}</strong>
      </p>
      <ul>
        {statements.map(({ id, date, status, kind, sourceId }) => (
          <li key={id} className="small">
            <a href={`#statement-${id}`}>{date ? words.date(date) : words.say("statement.undated")}</a> ·{" "}
            {words.say(`status.${status}`)}
            {kind && <> · {words.say(`kind.${kind}`)}</>} · <bdi>{atlas.sources.get(sourceId)?.title}</bdi>
          </li>
        ))}
      </ul>
    </div>
  ));
}

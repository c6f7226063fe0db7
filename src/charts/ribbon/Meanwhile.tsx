import type { AtlasEvent } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";

/** More events than these are folded. */
const mostEvents = 3;

/** The events drawn, by name: a line alone tells nobody what it is. */
export function Meanwhile({ events }: { readonly events: readonly AtlasEvent[] }) {
  const words = useWords();
  if (events.length === 0) return null;
  const title = words.say("ribbon.meanwhile");
  const list = (
    <ul className="small">
      {events.map(({ id, date, names }) => (
        <li key={id}>
          <span className="soft">{words.date(date)}</span> · <bdi>{words.of(names)}</bdi>
        </li>
      ))}
    </ul>
  );
  if (events.length <= mostEvents) {
    return (
      <div className="meanwhile">
        <p className="small">{title}</p>
        {list}
      </div>
    );
  }
  return (
    <details className="meanwhile">
      <summary className="small">
        {title} ({words.number(events.length)})
      </summary>
      {list}
    </details>
  );
}

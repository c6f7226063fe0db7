import { passing } from "../../domain/filter.ts";
import type { SearchEngine } from "../../domain/search/engine.ts";
import type { Thing } from "../../domain/search/things.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot, useView } from "../../state/atlas.tsx";
import { noFilters, type View } from "../../state/view.ts";
import { ViewLink } from "../shared/ViewLink.tsx";
import { proposalOf } from "./proposals.ts";
import { understoodText } from "./understood.ts";
import { useEngine } from "./useEngine.ts";
import "./query.css";

/** How many things are named that the words may mean. */
const mostThings = 6;

/** Kinds that touch what was looked for although no partnership does. */
const touching: ReadonlySet<string> = new Set([
  "territory",
  "request",
  "event",
  "actor",
  "source",
  "passage",
  "fact",
  "scheme",
  "tool",
]);

/** What the words touch, together or else one by one. */
function thingsTouched(engine: SearchEngine, query: string): readonly Thing[] {
  const together = engine.propose(query, mostThings);
  const found = together.length > 0 ? together : query.split(/\s+/).flatMap((word) => engine.propose(word, 3));
  const known = new Map(found.filter(({ kind }) => touching.has(kind)).map((thing) => [`${thing.kind} ${thing.id}`, thing]));
  return [...known.values()].slice(0, mostThings);
}

const queryOnly =
  (query: string) =>
  (view: View): View => ({ ...view, filters: { ...noFilters, query } });

/** Who seeks a partner was asked for: requests stand on a screen of their own. */
function SeekersLink() {
  const words = useWords();
  return (
    <p>
      <ViewLink to={(view) => ({ ...view, screen: "requests" })}>{words.say("search.seekers")}</ViewLink>
    </p>
  );
}

/** What to say where words find nothing: how they were understood, what would find something, and what they touch. */
export function NothingFound() {
  const words = useWords();
  const atlas = useAtlas();
  const { entries } = useSnapshot();
  const { filters } = useView();
  const { engine, gazetteer, error } = useEngine(true);
  const { query, search } = filters;
  const understood = search && understoodText(words, atlas, search);
  const countOf = (other: string) =>
    engine ? passing(entries, { ...noFilters, query: other, search: engine.read(other) }).length : 0;
  const queries = [query, ...(search?.withoutEach ?? [])].map((other) => ({ other, count: countOf(other) }));
  const helpful = queries.filter(({ count }) => count > 0);
  const touched = engine
    ? thingsTouched(engine, query).flatMap((thing) => proposalOf(words, { atlas, gazetteer }, thing) ?? [])
    : [];
  return (
    <div className="notice nothing-found">
      <p>
        {words.say("search.nothing", { query })} {understood && words.say("search.understood", { understood })}
      </p>
      {search?.understanding?.isSought && <SeekersLink />}
      {helpful.length > 0 && (
        <>
          <p>{words.say("search.helpful")}</p>
          <ul>
            {helpful.map(({ other, count }) => (
              <li key={other}>
                <ViewLink to={queryOnly(other)}>
                  {words.say(other === query ? "search.withoutFilters" : "search.withWords", { query: other, count })}
                </ViewLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {touched.length > 0 && (
        <>
          <p>{words.say("search.touched")}</p>
          <ul>
            {touched.map(({ key, label, detail, apply }) => (
              <li key={key}>
                <ViewLink to={apply}>
                  <bdi>{label}</bdi>
                </ViewLink>{" "}
                <span className="small soft">{detail}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {!gazetteer && error === undefined && (
        <p className="small soft">{words.say(engine ? "search.waiting" : "search.searching")}</p>
      )}
      <p className="small soft">{words.say("count.none")}</p>
    </div>
  );
}

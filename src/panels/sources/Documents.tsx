import { useMemo, useState } from "react";
import { containsWords } from "../../domain/fold.ts";
import { type Source, sourceKinds } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useView } from "../../state/atlas.tsx";
import { queryOf } from "../../state/view.ts";
import { News } from "../../ui/News.tsx";
import { Citation } from "../shared/Citation.tsx";
import { stepBack } from "../search/stepBack.ts";
import { useAtlasSearch } from "../search/useEngine.ts";
import { PartnershipLink } from "../shared/entityLinks.tsx";
import "./documents.css";

/** Every document, newest first, found by its words and its kind. */
export function Documents() {
  const words = useWords();
  const atlas = useAtlas();
  const { documentQuery, documentKind } = useView();
  const engine = useAtlasSearch(documentQuery !== "");
  const mentions = useMemo(() => {
    const bySource = new Map<string, Set<string>>();
    for (const partnership of atlas.partnerships.values()) {
      for (const sourceId of partnership.statements.flatMap((told) => [told.sourceId, ...told.otherSourceIds]))
        bySource.set(sourceId, (bySource.get(sourceId) ?? new Set()).add(partnership.id));
    }
    return bySource;
  }, [atlas]);
  const shown = useMemo(() => {
    // While the engine is on its way, or when it does not come, words alone are looked for, without slips.
    const found = documentQuery === "" ? undefined : engine?.findDocuments(documentQuery);
    const isFound = ({ id, title, publisher, date }: Source) =>
      found ? found.has(id) : containsWords(`${title} ${publisher ?? ""} ${date ?? ""}`, documentQuery);
    return [...atlas.sources.values()]
      .filter((source) => (documentKind === undefined || source.kind === documentKind) && isFound(source))
      .sort((a, b) => (b.date ?? "").localeCompare(a.date ?? "") || words.compare(a.title, b.title));
  }, [atlas, documentQuery, documentKind, engine, words]);
  return (
    <section id="documents">
      <h2>{words.say("sources.documents", { count: shown.length })}</h2>
      <Finder />
      <News text={words.say("sources.found", { count: shown.length })} of={shown.map(({ id }) => id).join()} isRestAwaited />
      <ul className="source-list">
        {shown.map((source) => (
          <Document key={source.id} source={source} partnershipIds={[...(mentions.get(source.id) ?? [])]} />
        ))}
      </ul>
    </section>
  );
}

/** What documents are looked for by. */
function Finder() {
  const words = useWords();
  const { documentQuery, documentKind } = useView();
  const changeView = useChangeView();
  // A space at the end of what is being typed is not kept, yet it must stand while the next word is typed.
  const [typed, setTyped] = useState(documentQuery);
  const find = (query: string) => {
    setTyped(query);
    changeView((view) => ({ ...view, documentQuery: queryOf(query) }), "replace");
  };
  return (
    <div className="document-filters">
      <label>
        {words.say("sources.find")}{" "}
        <input
          type="search"
          value={queryOf(typed) === documentQuery ? typed : documentQuery}
          onChange={({ target }) => find(target.value)}
          onKeyDown={(event) => stepBack(event, typed === "" ? undefined : () => find(""))}
        />
      </label>
      <label>
        {words.say("sources.kind")}{" "}
        <select
          value={documentKind ?? ""}
          onChange={({ target }) =>
            changeView(({ documentKind: _before, ...view }) => {
              const kind = sourceKinds.find((one) => one === target.value);
              return kind === undefined ? view : { ...view, documentKind: kind };
            })
          }
        >
          <option value="">{words.say("sources.allKinds")}</option>
          {sourceKinds.map((each) => (
            <option key={each} value={each}>
              {words.say(`sourceKind.${each}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Document({ source, partnershipIds }: { readonly source: Source; readonly partnershipIds: readonly string[] }) {
  const words = useWords();
  return (
    <li data-source={source.id}>
      <p>
        <Citation sourceId={source.id} />
      </p>
      <p className="small soft">
        {words.say(`sourceKind.${source.kind}`)} · {words.say("sources.language", { name: words.languageName(source.language) })}
        {source.note && <> · {words.of(source.note)}</>}
      </p>
      {partnershipIds.length > 0 && (
        <details>
          <summary className="small">{words.say("sources.speaksOf", { count: partnershipIds.length })}</summary>
          <ul className="plain-list">
            {partnershipIds.map((id) => (
              <li key={id}>
                <PartnershipLink id={id} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

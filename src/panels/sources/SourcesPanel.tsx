import { useMemo, useState } from "react";
import { fold, containsWords } from "../../domain/fold.ts";
import { type Source, sourceKinds } from "../../domain/model.ts";
import { partnershipTitle } from "../../i18n/describe.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { Citation } from "../shared/Citation.tsx";
import { SelectionLink } from "../shared/entityLinks.tsx";
import { Downloads } from "./Downloads.tsx";
import { Method } from "./Method.tsx";

/** Where everything comes from: method, limits, licences, files to take away, and every document. */
export function SourcesPanel() {
  const words = useWords();
  return (
    <div className="page">
      <h1>{words.say("sources.title")}</h1>
      <p className="lead">{words.say("sources.lead")}</p>
      <Method />
      <Downloads />
      <Documents />
    </div>
  );
}

function Documents() {
  const words = useWords();
  const atlas = useAtlas();
  const [typed, setTyped] = useState("");
  const [kind, setKind] = useState("");
  const mentions = useMemo(() => {
    const bySource = new Map<string, Set<string>>();
    for (const partnership of atlas.partnerships.values()) {
      for (const sourceId of partnership.statements.flatMap((told) => [told.sourceId, ...told.otherSourceIds]))
        bySource.set(sourceId, (bySource.get(sourceId) ?? new Set()).add(partnership.id));
    }
    return bySource;
  }, [atlas]);
  const shown = useMemo(() => {
    const query = fold(typed);
    return [...atlas.sources.values()]
      .filter(
        (source) =>
          (kind === "" || source.kind === kind) &&
          containsWords(fold(`${source.title} ${source.publisher ?? ""} ${source.date ?? ""}`), query),
      )
      .sort((a, b) => (b.date ?? "").localeCompare(a.date ?? "") || words.compare(a.title, b.title));
  }, [atlas, typed, kind, words]);
  return (
    <section id="documents">
      <h2>{words.say("sources.documents", { count: shown.length })}</h2>
      <div className="document-filters">
        <label>
          {words.say("sources.find")} <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </label>
        <label>
          {words.say("sources.kind")}{" "}
          <select value={kind} onChange={(event) => setKind(event.target.value)}>
            <option value="">{words.say("sources.allKinds")}</option>
            {sourceKinds.map((each) => (
              <option key={each} value={each}>
                {words.say(`sourceKind.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul className="source-list">
        {shown.map((source) => (
          <Document key={source.id} source={source} partnershipIds={[...(mentions.get(source.id) ?? [])]} />
        ))}
      </ul>
    </section>
  );
}

function Document({ source, partnershipIds }: { readonly source: Source; readonly partnershipIds: readonly string[] }) {
  const words = useWords();
  const atlas = useAtlas();
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
            {partnershipIds.map((id) => {
              const partnership = atlas.partnerships.get(id);
              return (
                partnership && (
                  <li key={id}>
                    <SelectionLink selection={{ kind: "partnership", id }}>
                      {partnershipTitle(words, atlas, partnership.parties)}
                    </SelectionLink>
                  </li>
                )
              );
            })}
          </ul>
        </details>
      )}
    </li>
  );
}

import { lineKey } from "../../domain/document.ts";
import { type Scheme, schemeFields } from "../../domain/model.ts";
import { factText } from "../../i18n/describeFact.ts";
import { themeName, useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { withToggled } from "../../state/view.ts";
import { Citation } from "../shared/Citation.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

/** A generation of the joint fund: what is told of it, field by field, from whom; what is not told is said to be unknown. */
export function SchemeCard({ scheme }: { readonly scheme: Scheme }) {
  const words = useWords();
  return (
    <section className="scheme" data-scheme={scheme.id}>
      <h2>{words.of(scheme.names)}</h2>
      <p className="soft">
        {scheme.end
          ? words.say("funding.period", { start: words.date(scheme.start), end: words.date(scheme.end) })
          : words.say("funding.from", { start: words.date(scheme.start) })}
      </p>
      <dl className="scheme-facts">
        {schemeFields.map((field) => {
          const facts = scheme.facts.filter((fact) => fact.field === field);
          return (
            <div key={field}>
              <dt>{words.say(`funding.field.${field}`)}</dt>
              <dd>
                {facts.length === 0 ? (
                  <span className="soft">{words.say("funding.unknown")}</span>
                ) : (
                  <ul>
                    {facts.map((fact) => (
                      <li key={`${fact.sourceId}${fact.text?.fr ?? fact.number}`}>
                        {factText(words, fact)}{" "}
                        <span className="small soft">
                          (<Citation sourceId={fact.sourceId} locator={fact.locator} line={lineKey("fact", scheme.id, field)} />)
                        </span>
                      </li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          );
        })}
        <div>
          <dt>{words.say("funding.field.themes")}</dt>
          <dd>
            <SchemeThemes scheme={scheme} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function SchemeThemes({ scheme }: { readonly scheme: Scheme }) {
  const words = useWords();
  const atlas = useAtlas();
  if (scheme.themes.length === 0) return <span className="soft">{words.say("funding.unknown")}</span>;
  return (
    <ol className="scheme-themes">
      {scheme.themes.map(({ number, names, themeIds, sourceId }) => (
        <li key={number}>
          {number}. {words.of(names)}
          <span className="small soft">
            {" → "}
            {themeIds.map((id) => (
              <span key={id} className="inline-item">
                <ViewLink to={(view) => ({ ...view, screen: "map", filters: withToggled(view.filters, "theme", id) })}>
                  {themeName(words, atlas, id)}
                </ViewLink>
              </span>
            ))}
          </span>
          {number === "1" && (
            <span className="small soft">
              {" "}
              (<Citation sourceId={sourceId} line={lineKey("theme", scheme.id, number)} />)
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

import { isCurrency } from "../../domain/shores.ts";
import { type Scheme, type SchemeFact, schemeFields } from "../../domain/model.ts";
import { themeName, useWords, type Words } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { useSchemes } from "../../state/resources.tsx";
import { withToggled } from "../../state/view.ts";
import { Citation } from "../shared/Citation.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

/** The joint fund by generation: what is known, from whom; what is not known is said. */
export function FundingPanel() {
  const words = useWords();
  const schemes = useSchemes();
  return (
    <div className="page">
      <h1>{words.say("funding.title")}</h1>
      <p className="lead">{words.say("funding.lead")}</p>
      {[...schemes].reverse().map((scheme) => (
        <SchemeCard key={scheme.id} scheme={scheme} />
      ))}
    </div>
  );
}

function SchemeCard({ scheme }: { readonly scheme: Scheme }) {
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
                          (<Citation sourceId={fact.sourceId} locator={fact.locator} />)
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

/** A fact in words: its figure, then what the source adds. */
function factText(words: Words, { number, unit, text }: SchemeFact): string {
  const figure =
    number === undefined || unit === undefined
      ? undefined
      : isCurrency(unit)
        ? words.money(number, unit)
        : unit === "projects"
          ? words.say("funding.projects", { count: number })
          : words.say(unit === "percent-min" ? "funding.atLeast" : "funding.atMost", { share: words.percent(number / 100) });
  const told = text && words.of(text);
  // A sentence that repeats its own figure says it better.
  return [unit === "projects" && told ? undefined : figure, told].filter(Boolean).join(" · ");
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
              (<Citation sourceId={sourceId} />)
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

import { Suspense } from "react";
import { type DocumentLine, type DocumentSection, lineKinds, lineNamed, linesOf, sectionsOf } from "../../domain/document.ts";
import type { Scheme, Source } from "../../domain/model.ts";
import { locatorText, rangeText } from "../../i18n/describeLocator.ts";
import { titleLanguage } from "../../i18n/titleLanguage.ts";
import { useWords, type Words } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { useSchemes } from "../../state/resources.tsx";
import { withChosen } from "../../state/view.ts";
import { Boundary } from "../../ui/Boundary.tsx";
import { PartProblem } from "../../ui/PartProblem.tsx";
import { Waiting } from "../../ui/Waiting.tsx";
import { OriginalLink, SourceDate } from "../shared/Citation.tsx";
import { lineElementId, useAskedLine, useShownLine } from "../shared/shownLine.ts";
import { ViewLink } from "../shared/ViewLink.tsx";
import "./document.css";
import { LineContent } from "./lines.tsx";

/** The page of a document: what it is, and all that the atlas took from it, in the order of its lines. */
export function DocumentFiche({ id }: { readonly id: string }) {
  const words = useWords();
  const source = useAtlas().sources.get(id);
  if (!source) return null;
  const name = words.say("screen.funding");
  return (
    <article className="document">
      <p className="fiche-kicker">{words.say(`sourceKind.${source.kind}`)}</p>
      <h2>
        <bdi lang={titleLanguage(source)}>{source.title}</bdi>
      </h2>
      <Origin source={source} />
      <Boundary
        problem={(failure) => (
          <>
            <PartProblem message={words.say("problem.part", { part: name })} {...failure} />
            <Lines source={source} schemes={[]} />
          </>
        )}
      >
        <Suspense fallback={<Waiting name={name} className="skeleton" />}>
          <LinesWithSchemes source={source} />
        </Suspense>
      </Boundary>
    </article>
  );
}

/** Who published it, when, in what language, and where it can be read. */
function Origin({ source }: { readonly source: Source }) {
  const words = useWords();
  return (
    <>
      <p>
        {source.publisher && (
          <>
            <bdi>{source.publisher}</bdi>
            {words.say("separator")}
          </>
        )}
        <SourceDate sourceId={source.id} />
        {words.say("separator")}
        {words.say("sources.language", { name: words.languageName(source.language) })}
      </p>
      {source.url && (
        <p>
          {words.say("source.original")} <OriginalLink url={source.url} />
        </p>
      )}
      {source.note && <p className="small soft">{words.of(source.note)}</p>}
    </>
  );
}

function LinesWithSchemes({ source }: { readonly source: Source }) {
  return <Lines source={source} schemes={useSchemes()} />;
}

function Lines({ source, schemes }: { readonly source: Source; readonly schemes: readonly Scheme[] }) {
  const words = useWords();
  const atlas = useAtlas();
  const lines = linesOf(atlas, schemes, source.id);
  const asked = useAskedLine();
  const shown = asked === undefined ? undefined : lineNamed(lines, asked);
  useShownLine(shown?.key);
  const kinds = lineKinds.flatMap((kind) => {
    const count = lines.filter((line) => line.kind === kind).length;
    return count > 0 ? words.say(`document.count.${kind}`, { count }) : [];
  });
  const hasPartnerships = lines.some((line) => line.kind === "statement" && line.statement.partnershipId !== undefined);
  return (
    <>
      <p>
        <strong>{words.say("document.count", { count: lines.length })}</strong>
        {kinds.length > 0 && <span className="soft small"> {words.list(kinds)}</span>}
      </p>
      {hasPartnerships && (
        <p className="no-print">
          <ViewLink
            className="button"
            to={(view) => ({ ...view, screen: "list", filters: withChosen(view.filters, "source", [source.id]) })}
          >
            {words.say("document.partnerships")}
          </ViewLink>
        </p>
      )}
      {asked !== undefined && !shown && <p className="notice">{words.say("document.noLine")}</p>}
      {sectionsOf(lines).map((section) => (
        <Section key={section.lines[0]?.key} section={section} shown={shown} />
      ))}
    </>
  );
}

function sectionTitle(words: Words, section: DocumentSection): string {
  switch (section.by) {
    case "place":
      return words.say("document.place", {
        count: section.last - section.first + 1,
        lines: rangeText(words, section.first === section.last ? `${section.first}` : `${section.first}-${section.last}`),
      });
    case "kind":
      return words.say(`document.count.${section.kind}`, { count: section.lines.length });
    case "confirmation":
      return words.say("document.confirms");
  }
}

interface SectionProps {
  readonly section: DocumentSection;
  /** The line that is brought into view. */
  readonly shown: DocumentLine | undefined;
}

function Section({ section, shown }: SectionProps) {
  const words = useWords();
  const isOnePlace = section.by === "place" && section.lines.every(({ locator }) => locator === section.lines[0]?.locator);
  return (
    <section>
      <h3>{sectionTitle(words, section)}</h3>
      <ol className="document-lines">
        {section.lines.map((line) => (
          <li
            key={line.key}
            id={lineElementId(line.key)}
            className="document-line"
            data-line={line.key}
            tabIndex={-1}
            aria-current={line.key === shown?.key ? "location" : undefined}
          >
            <p className="small soft">
              {line.kind === "passage" ? words.say(`passage.${line.passage.kind}`) : words.say(`document.line.${line.kind}`)}
              {line.locator !== undefined && !isOnePlace && <> · {locatorText(words, line.locator)}</>}
            </p>
            <LineContent line={line} />
          </li>
        ))}
      </ol>
    </section>
  );
}

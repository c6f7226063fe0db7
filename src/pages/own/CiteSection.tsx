import { type Cited, citationBibtex, citationText, citedStatement, publicationText } from "../../i18n/describeCitation.ts";
import type { Statement } from "../../domain/model.ts";
import { titleOf } from "./naming.ts";
import { pagePath } from "../../state/ownPages.ts";
import { keyOf, type Site, type Subject } from "./site.ts";

/** Where a page stands, which a reference tells where the address of the site is known. */
const addressOf = ({ address, words }: Site, subject: Subject) =>
  address === undefined ? undefined : `${address}${pagePath(words.language, subject)}`;

function Reference({ site: { words, atlas }, cited }: { readonly site: Site; readonly cited: Cited }) {
  return (
    <>
      <p>{citationText(words, atlas.edition, cited)}</p>
      <pre dir="ltr">{citationBibtex(words, atlas.edition, cited)}</pre>
    </>
  );
}

/** How a page is cited, to be copied. */
export function CiteSection({ site, subject }: { readonly site: Site; readonly subject: Subject }) {
  const { words, atlas } = site;
  const source = subject.kind === "source" ? atlas.sources.get(subject.id) : undefined;
  const address = addressOf(site, subject);
  const cited: Cited = {
    key: subject.id,
    title: titleOf(site, subject),
    ...(source && { told: publicationText(words, source) }),
    ...(address !== undefined && { address }),
  };
  return (
    <section className="cite">
      <h2>{words.say("cite.page")}</h2>
      <Reference site={site} cited={cited} />
    </section>
  );
}

/** The permanent link of a statement, and how it is cited. */
export function StatementCite({ site, statement }: { readonly site: Site; readonly statement: Statement }) {
  const { words, atlas, subjects } = site;
  const subject = subjects.get(keyOf("partnership", statement.partnershipId ?? ""));
  if (!subject) return null;
  const page = addressOf(site, subject);
  const cited = citedStatement(words, statement, {
    title: titleOf(site, subject),
    source: atlas.sources.get(statement.sourceId),
    address: page && `${page}#${statement.id}`,
  });
  return (
    <details className="cite">
      <summary>{words.say("cite.line")}</summary>
      <p>
        <a href={`../../${pagePath(words.language, subject)}#${statement.id}`}>{words.say("cite.link")}</a>
      </p>
      <Reference site={site} cited={cited} />
    </details>
  );
}

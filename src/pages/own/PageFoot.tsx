import { isolated } from "../../i18n/isolated.ts";
import { pagePath } from "../../state/ownPages.ts";
import type { Site, Subject } from "./site.ts";

interface PageFootProps {
  readonly site: Site;
  readonly subject: Subject | undefined;
  /** Address of the same in the application. */
  readonly inAtlas: string;
  readonly root: string;
}

/** Who published the site when the page was written, and where to write to them, as the foot of the application says it. */
function PublisherLine({ site: { words, publisher } }: Pick<PageFootProps, "site">) {
  if (!publisher) return <p>{words.say("publisher.none")}.</p>;
  const { names, email, form } = publisher;
  return (
    <p>
      {words.say("publisher.by", { name: isolated(words.of(names)) })}
      {email && (
        <>
          {" · "}
          <a href={`mailto:${email}`}>{words.say("publisher.write")}</a>
        </>
      )}
      {form && (
        <>
          {" · "}
          <a href={form} rel="noreferrer">
            {words.say("publisher.form")}
          </a>
        </>
      )}
    </p>
  );
}

/** The foot of a page: the way to all others, who publishes, how it is corrected, and of which edition and day it is. */
export function PageFoot({ site, subject, inAtlas, root }: PageFootProps) {
  const { words, snapshot, atlas, publisher } = site;
  return (
    <footer>
      {subject && (
        <p>
          <a href={`${root}${pagePath(words.language)}`}>{words.say("pages.all")}</a>
        </p>
      )}
      <PublisherLine site={site} />
      <p>
        <a href={`${root}${inAtlas}`} className="correct">
          {words.say("pages.correct")}
        </a>
        . {words.say("pages.correctFile")}
        {!publisher?.email && !publisher?.form && ` ${words.say("publisher.noAddress")}`}
      </p>
      <p>
        {words.say("chart.source", { version: atlas.edition.version })} ·{" "}
        {words.say("edition.asOf", { date: words.date(snapshot.today) })}
      </p>
    </footer>
  );
}

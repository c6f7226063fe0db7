import { Fragment } from "react";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { usePublisher } from "../../state/resources.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

/** Who publishes the page, where to write to them, and which edition it shows. */
export function Foot() {
  const words = useWords();
  const { edition } = useAtlas();
  const publisher = usePublisher();
  const separator = <span aria-hidden="true"> · </span>;
  return (
    <p>
      {publisher ? words.say("publisher.by", { name: isolated(words.of(publisher.names)) }) : words.say("publisher.none")}
      {publisher?.email && (
        <>
          {separator}
          <a href={`mailto:${publisher.email}`}>{words.say("publisher.write")}</a>
        </>
      )}
      {publisher?.form && (
        <>
          {separator}
          <a href={publisher.form} target="_blank" rel="noreferrer">
            {words.say("publisher.form")}
          </a>
        </>
      )}
      {separator}
      <ViewLink to={(view) => ({ ...view, screen: "sources" })}>{words.say("publisher.how")}</ViewLink>
      {(["accessibility", "privacy"] as const).map((screen) => (
        <Fragment key={screen}>
          {separator}
          <ViewLink to={(view) => ({ ...view, screen })}>{words.say(`screen.${screen}`)}</ViewLink>
        </Fragment>
      ))}
      {separator}
      {words.say("paper.edition")} <bdi dir="ltr">{edition.version}</bdi>
    </p>
  );
}

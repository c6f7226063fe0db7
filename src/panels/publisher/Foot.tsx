import { Fragment } from "react";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { PublisherLinks } from "./PublisherLinks.tsx";

/** Who publishes the page, where to write to them, how to correct, and which edition it shows. */
export function Foot() {
  const words = useWords();
  const { edition } = useAtlas();
  const separator = <span aria-hidden="true"> · </span>;
  return (
    <p>
      <PublisherLinks separator={separator} />
      {(["correct", "accessibility", "privacy"] as const).map((screen) => (
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

import { useWords } from "../../i18n/words.tsx";
import { SkipLink } from "../../ui/SkipLink.tsx";
import { isAtLeast, useWindowSize } from "../../ui/windowSize.ts";

/** Leads from the filters to what they leave; the sheet of a small window has a button for that. */
export function PastFilters() {
  const words = useWords();
  const hasSheet = !isAtLeast(useWindowSize(), "compact");
  return (
    !hasSheet && (
      <div className="skip-links">
        <SkipLink to="results">{words.say("panel.filters.skip")}</SkipLink>
      </div>
    )
  );
}

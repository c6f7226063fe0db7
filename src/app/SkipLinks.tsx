import type { MessageId } from "../i18n/messages.ts";
import { useWords } from "../i18n/words.tsx";
import { SkipLink } from "../ui/SkipLink.tsx";
import type { Stage } from "./useStage.ts";

/**
 * Lead those who come by keyboard past what comes before: to what filters leave, to the filters, to the date, and to what is
 * open beside.
 */
export function SkipLinks({ stage }: { readonly stage: Stage }) {
  const words = useWords();
  const places: readonly (readonly [id: string, message: MessageId])[] = [
    ["results", "app.skip.content"],
    ...(stage.isFiltersShown ? [["filters", "app.skip.filters"] as const] : []),
    ...(stage.isTimeShown ? [["time", "app.skip.time"] as const] : []),
    ...(stage.hasSide ? [["side", "app.skip.side"] as const] : []),
  ];
  return (
    <div className="skip-links">
      {places.map(([id, message]) => (
        <SkipLink key={id} to={id}>
          {words.say(message)}
        </SkipLink>
      ))}
    </div>
  );
}

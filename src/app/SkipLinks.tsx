import type { MessageId } from "../i18n/messages.ts";
import { useWords } from "../i18n/words.tsx";
import type { Stage } from "./useStage.ts";

/** Lead those who come by keyboard past what comes before: to the filters, what they leave, and what is open beside it. */
export function SkipLinks({ stage }: { readonly stage: Stage }) {
  const words = useWords();
  const places: readonly (readonly [id: string, message: MessageId])[] = [
    ...(stage.isFiltersShown ? [["filters", "app.skip.filters"] as const] : []),
    ["results", "app.skip.content"],
    ...(stage.hasSide ? [["side", "app.skip.side"] as const] : []),
  ];
  return (
    <div className="skip-links">
      {places.map(([id, message]) => (
        <a key={id} href={`#${id}`} onClick={() => document.getElementById(id)?.focus()}>
          {words.say(message)}
        </a>
      ))}
    </div>
  );
}

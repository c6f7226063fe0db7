import type { Ground } from "../../domain/candidates/register.ts";
import { useWords } from "../../i18n/words.tsx";
import { useChangeView } from "../../state/atlas.tsx";
import { authorityName } from "./authorityWords.ts";

interface ExcludedProps {
  readonly territories: Ground["territories"];
  readonly ids: readonly string[];
}

/** Whom the reader ruled out, in sight: each can be taken back. */
export function Excluded({ territories, ids }: ExcludedProps) {
  const words = useWords();
  const changeView = useChangeView();
  const takeBack = (id: string) =>
    changeView(({ excludedIds = [], ...view }) => {
      const kept = excludedIds.filter((one) => one !== id);
      return kept.length > 0 ? { ...view, excludedIds: kept } : view;
    });
  return (
    <fieldset className="wish excluded">
      <legend>{words.say("match.excluded")}</legend>
      {ids.map((id) => {
        const territory = territories.get(id);
        const name = territory ? authorityName(words, territory) : id;
        return (
          <button
            key={id}
            type="button"
            className="button"
            data-excluded={id}
            aria-label={words.say("match.takeBack", { name })}
            onClick={() => takeBack(id)}
          >
            <bdi>{name}</bdi> <span aria-hidden="true">×</span>
          </button>
        );
      })}
    </fieldset>
  );
}

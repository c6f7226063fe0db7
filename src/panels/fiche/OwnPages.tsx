import { isValidOn } from "../../domain/dates.ts";
import { territoryTitle, useWords } from "../../i18n/words.tsx";
import { withAuthority } from "../../state/pair.ts";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

/** From a fiche to "Ma collectivité" of the authorities that it speaks of, as far as they exist: who reads it may be of one. */
export function OwnPages({ territoryIds }: { readonly territoryIds: readonly string[] }) {
  const words = useWords();
  const { territories } = useAtlas();
  const { today } = useSnapshot();
  const authorities = [...new Set(territoryIds)]
    .flatMap((id) => territories.get(id) ?? [])
    .filter((territory) => territory.level !== "other" && isValidOn(territory, today));
  if (authorities.length === 0) return null;
  return (
    <ul className="plain-list no-print">
      {authorities.map((territory) => (
        <li key={territory.id}>
          <ViewLink to={(view) => withAuthority(view, territory.id)}>
            {words.say("match.ownPage", { name: territoryTitle(words, territory) })}
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}

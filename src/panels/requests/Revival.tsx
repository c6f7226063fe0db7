import { authorityIdsOf } from "../../domain/shores.ts";
import type { Entry } from "../../domain/snapshot.ts";
import { territoryTitle, useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { withAuthority } from "../../state/pair.ts";
import { PartnershipItem } from "../shared/PartnershipItem.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

/** A partnership that is wanted back, and for each of its authorities the way to who else could be its partner. */
export function Revival({ entry }: { readonly entry: Entry }) {
  const words = useWords();
  const { territories } = useAtlas();
  const authorities = authorityIdsOf(entry.parties).flatMap((id) => {
    const territory = territories.get(id);
    return territory && territory.level !== "other" ? [territory] : [];
  });
  return (
    <PartnershipItem entry={entry}>
      <span className="small">
        {words.say("requests.revivalOthers")}{" "}
        {authorities.map((territory) => (
          <span key={territory.id} className="inline-item">
            <ViewLink to={(view) => withAuthority(view, territory.id)}>{territoryTitle(words, territory)}</ViewLink>
          </span>
        ))}
      </span>
    </PartnershipItem>
  );
}

import type { Atlas } from "../../domain/model.ts";
import type { Snapshot } from "../../domain/snapshot.ts";
import { partnershipTitle } from "../../i18n/describe.ts";
import { territoryTitle, type Words } from "../../i18n/words.tsx";
import type { Selection } from "../../state/view.ts";

function nameOfPlace(words: Words, { territories, actors }: Atlas, territoryId = "", actorId = ""): string | undefined {
  const territory = territories.get(territoryId);
  const actor = actors.get(actorId);
  return territory ? territoryTitle(words, territory) : actor && words.of(actor.names);
}

/**
 * The name of what is selected, as its fiche bears it; none of what the atlas does not know.
 * @param byId partnerships at the date of the page: their parties bear the names of that date
 */
export function selectionName(words: Words, atlas: Atlas, { byId }: Snapshot, { kind, id }: Selection): string | undefined {
  switch (kind) {
    case "partnership": {
      const partnership = atlas.partnerships.get(id);
      return partnership && partnershipTitle(words, atlas, byId.get(id)?.parties ?? partnership.parties);
    }
    case "territory":
      return nameOfPlace(words, atlas, id);
    case "actor":
      return nameOfPlace(words, atlas, undefined, id);
    case "source":
      return atlas.sources.get(id)?.title;
    case "request": {
      const request = atlas.requests.find((one) => one.id === id);
      return request && nameOfPlace(words, atlas, request.territoryId, request.actorId);
    }
    case "event":
    case "tool":
    case "scheme": {
      const named = kind === "event" ? atlas.events.find((event) => event.id === id) : atlas[`${kind}s`].get(id);
      return named && words.of(named.names);
    }
  }
}

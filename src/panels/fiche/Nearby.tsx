import { concernedEntries } from "../../domain/concern.ts";
import type { Territory } from "../../domain/model.ts";
import { regionIdsOn } from "../../domain/succession.ts";
import { territoryTitle, useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { RequestCard } from "../requests/RequestCard.tsx";
import { EntriesSection } from "./EntriesSection.tsx";

/** Who works around a territory without any partnership: in its département or province, then elsewhere in its region. */
export function PartnershipsNearby({ territory }: { readonly territory: Territory }) {
  const words = useWords();
  const atlas = useAtlas();
  const { today, entries } = useSnapshot();
  const told = new Set<string>();
  const holderIds = [territory.parentId ?? [], regionIdsOn(atlas, territory, today)].flat();
  return holderIds.map((id) => {
    const holder = atlas.territories.get(id);
    const here = concernedEntries(entries, { kind: "territory", id }).filter(({ partnership }) => !told.has(partnership.id));
    for (const { partnership } of here) told.add(partnership.id);
    return (
      holder && (
        <EntriesSection
          key={id}
          title={words.say("fiche.nearby", { place: territoryTitle(words, holder), count: here.length })}
          entries={here}
          isShownEmpty
        />
      )
    );
  });
}

/** Requests of the same region or of the same shore's neighbours. */
export function SeekersNearby({ territory }: { readonly territory: Territory }) {
  const words = useWords();
  const atlas = useAtlas();
  const { today, requests } = useSnapshot();
  const here = regionIdsOn(atlas, territory, today);
  const nearby = requests.filter(({ territoryId }) => {
    const seeker = territoryId && territoryId !== territory.id ? atlas.territories.get(territoryId) : undefined;
    return seeker && regionIdsOn(atlas, seeker, today).some((regionId) => here.includes(regionId));
  });
  if (nearby.length === 0) return null;
  return (
    <section>
      <h3>{words.say("fiche.seekersNearby")}</h3>
      {nearby.map((request) => (
        <RequestCard key={request.id} request={request} />
      ))}
    </section>
  );
}

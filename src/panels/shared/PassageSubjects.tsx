import type { ReactNode } from "react";
import type { Passage } from "../../domain/passages.ts";
import { useWords } from "../../i18n/words.tsx";
import { ActorLink, EventLink, PartnershipLink, TerritoryLink, ToolLink } from "./entityLinks.tsx";

/** What a passage of a document speaks of, each leading to its fiche. */
export function PassageSubjects({ passage }: { readonly passage: Passage }) {
  const words = useWords();
  const links: readonly (readonly [id: string, link: ReactNode])[] = [
    ...passage.partnershipIds.map((id) => [id, <PartnershipLink key={id} id={id} />] as const),
    ...passage.territoryIds.map((id) => [id, <TerritoryLink key={id} id={id} />] as const),
    ...passage.actorIds.map((id) => [id, <ActorLink key={id} id={id} />] as const),
    ...passage.eventIds.map((id) => [id, <EventLink key={id} id={id} />] as const),
    ...passage.toolIds.map((id) => [id, <ToolLink key={id} id={id} />] as const),
  ];
  if (links.length === 0) return null;
  return (
    <p className="small">
      <span className="soft">{words.say("passage.speaksOf")}</span>{" "}
      {links.map(([id, link]) => (
        <span key={id} className="inline-item">
          {link}
        </span>
      ))}
    </p>
  );
}

import type { ReactNode } from "react";
import { partnershipTitle } from "../../i18n/describe.ts";
import { territoryTitle, useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import type { Selection } from "../../state/view.ts";
import { ViewLink } from "./ViewLink.tsx";

interface SelectionLinkProps {
  readonly selection: Selection;
  readonly children: ReactNode;
  readonly className?: string;
  /** What the link is called where what it shows is only a part of that, such as one side of a partnership. */
  readonly name?: string;
}

/** A link that opens the fiche of something, on the screen where the reader is. */
export function SelectionLink({ selection, children, className, name }: SelectionLinkProps) {
  return (
    <ViewLink to={(view) => ({ ...view, selection })} {...(className && { className })} {...(name && { name })}>
      {children}
    </ViewLink>
  );
}

/** The name of a territory, leading to its fiche. */
export function TerritoryLink({ id }: { readonly id: string }) {
  const words = useWords();
  const territory = useAtlas().territories.get(id);
  if (!territory) return null;
  return (
    <SelectionLink selection={{ kind: "territory", id }}>
      <bdi>{territoryTitle(words, territory)}</bdi>
    </SelectionLink>
  );
}

/** The name of an actor, leading to its fiche. */
export function ActorLink({ id }: { readonly id: string }) {
  const words = useWords();
  const actor = useAtlas().actors.get(id);
  if (!actor) return null;
  return (
    <SelectionLink selection={{ kind: "actor", id }}>
      <bdi>{words.of(actor.names)}</bdi>
    </SelectionLink>
  );
}

/** The title of a partnership, as its parties bear it at the date, leading to its fiche. */
export function PartnershipLink({ id, line }: { readonly id: string; readonly line?: string }) {
  const words = useWords();
  const atlas = useAtlas();
  const entry = useSnapshot().byId.get(id);
  const partnership = atlas.partnerships.get(id);
  if (!partnership) return null;
  return (
    <SelectionLink selection={{ kind: "partnership", id, ...(line !== undefined && { line }) }}>
      <bdi>{partnershipTitle(words, atlas, entry?.parties ?? partnership.parties)}</bdi>
    </SelectionLink>
  );
}

/** The name of a tool, leading to its fiche. */
export function ToolLink({ id }: { readonly id: string }) {
  const words = useWords();
  const tool = useAtlas().tools.get(id);
  if (!tool) return null;
  return <SelectionLink selection={{ kind: "tool", id }}>{words.of(tool.names)}</SelectionLink>;
}

/** The name of an event, leading to its fiche. */
export function EventLink({ id }: { readonly id: string }) {
  const words = useWords();
  const event = useAtlas().events.find((one) => one.id === id);
  if (!event) return null;
  return <SelectionLink selection={{ kind: "event", id }}>{words.of(event.names)}</SelectionLink>;
}

import type { ReactNode } from "react";
import type { Entry } from "../../domain/snapshot.ts";
import { partnershipTitle } from "../../i18n/describe.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { setHovered } from "../../state/hover.ts";
import { SelectionLink } from "./entityLinks.tsx";
import { StatusLine } from "./StatusLine.tsx";

/** A partnership in a line or two, leading to its fiche; pointing at it lights it on the map. */
export function PartnershipItem({ entry, children }: { readonly entry: Entry; readonly children?: ReactNode }) {
  const words = useWords();
  const atlas = useAtlas();
  const { id } = entry.partnership;
  return (
    <li
      className="partnership-item"
      onPointerEnter={() => setHovered({ kind: "partnership", id })}
      onPointerLeave={() => setHovered(undefined)}
    >
      <SelectionLink selection={{ kind: "partnership", id }}>{partnershipTitle(words, atlas, entry.parties)}</SelectionLink>
      <span className="small soft">
        <StatusLine entry={entry} />
      </span>
      {children}
    </li>
  );
}

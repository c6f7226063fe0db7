import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { confirmationText, partnershipTitle, statusText } from "../../i18n/describe.ts";
import type { Shore } from "../../domain/shores.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import type { Rect } from "../geometry/plane.ts";
import type { Strand } from "../ports.ts";

/** Side of what takes the focus for a link, in pixels. */
const side = 24;

/** What gestures on a link do. */
export interface LinkGestures {
  /** The focus rests on a partnership, or on none. */
  readonly onRestOnLink: (partnershipId: string | undefined) => void;
  readonly onPressLink: (partnershipId: string) => void;
}

interface PortLinksProps extends LinkGestures {
  /** Links of a port that filters leave, from north to south of their far ends. */
  readonly links: readonly Strand[];
  readonly shore: Shore;
  /** What the port is called, and where it stands. */
  readonly label: string;
  readonly rect: Rect;
  /** Goes back to the port. */
  readonly onLeave: () => void;
  /** Goes on to the port at the far end. */
  readonly onCross: (portId: string) => void;
}

/**
 * The links of one port, which are come to by an arrow towards the sea: up and down go from one to the next, the arrow
 * onwards goes to the far end, Enter opens, Escape goes back. What has the focus is lit on the map; a mark shows where it is.
 */
export function PortLinks({ links, shore, label, rect, onLeave, onCross, onRestOnLink, onPressLink }: PortLinksProps) {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const group = useRef<HTMLFieldSetElement>(null);
  const [lastId, setLastId] = useState<string>();
  const stop = links.find(({ id }) => id === lastId) ?? links[0];
  useEffect(() => group.current?.querySelector("button")?.focus(), []);
  const [onwards, backwards] = shore === "fr" ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
  const move = (event: KeyboardEvent, index: number) => {
    const buttons = [...(group.current?.querySelectorAll("button") ?? [])];
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: buttons.length - 1 }[event.key];
    const link = links[index];
    if (next !== undefined) buttons[next]?.focus();
    else if (event.key === onwards && link) onCross(shore === "fr" ? link.ma : link.fr);
    else if (event.key === backwards || event.key === "Escape") onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <fieldset ref={group} className="map-links" aria-label={words.say("map.links", { port: label })}>
      {links.map(({ id, entry }, index) => (
        <button
          key={id}
          type="button"
          data-link={entry.partnership.id}
          tabIndex={id === stop?.id ? 0 : -1}
          aria-label={[
            partnershipTitle(words, atlas, entry.parties),
            statusText(words, entry),
            confirmationText(words, entry, today),
          ].join(" · ")}
          style={{
            left: shore === "fr" ? rect.right : rect.left - side,
            top: (rect.top + rect.bottom - side) / 2,
            width: side,
            height: side,
          }}
          onFocus={() => {
            setLastId(id);
            onRestOnLink(entry.partnership.id);
          }}
          onBlur={() => onRestOnLink(undefined)}
          onKeyDown={(event) => move(event, index)}
          onClick={() => onPressLink(entry.partnership.id)}
        />
      ))}
    </fieldset>
  );
}

import { useDeferredValue, useMemo, useState } from "react";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Flow } from "../domain/flows.ts";
import { shores } from "../domain/shores.ts";
import { useWords } from "../i18n/words.tsx";
import { viewToSearch } from "../state/address.ts";
import { useAtlas, useChangeView, useFiltered, useSnapshot, useShownRequests, useView } from "../state/atlas.tsx";
import { useHeldBack } from "../state/back.ts";
import type { View } from "../state/view.ts";
import { type Hovered, setHovered, useHovered } from "../state/hover.ts";
import { viewAfter } from "./choose.ts";
import type { Rect } from "./geometry/plane.ts";
import type { Boundaries } from "./geometry/shapes.ts";
import { GroundLayers } from "./GroundLayers.tsx";
import type { Ground } from "./inputs.ts";
import { Overlay } from "./overlay/Overlay.tsx";
import { Peek } from "./overlay/Peek.tsx";
import { drawPicture, targetsIn, withTowns } from "./picture.ts";
import type { Picked } from "./pointer.ts";
import { seekingPorts, type Strand } from "./ports.ts";
import { countOf, readingOf, shownStrands } from "./reading.ts";
import type { MapSource } from "./sources/source.ts";
import { useCommitted } from "../ui/useCommitted.ts";
import { LateTooltip } from "./TooltipSlot.tsx";
import { useSeen } from "./useSeen.ts";
import type { Laid } from "./useSheet.ts";

export interface ContentProps {
  /** Absent until it can be drawn on. */
  readonly map: MapLibreMap | undefined;
  readonly sources: readonly MapSource[];
  readonly laid: Laid;
  readonly boundaries: Boundaries;
  readonly loadGround: () => Promise<Ground>;
  /** What controls cover of the sheet. */
  readonly covers: readonly Rect[];
  readonly isCompact: boolean;
  /** Whether a first picture was drawn: what comes now comes after the countries have moved. */
  readonly isDrawn: boolean;
  readonly onDrawn: () => void;
}

/** What lies on the map, and what happens when it is met. */
export function Content({ map, sources, laid, covers, isCompact, isDrawn, ...ground }: ContentProps) {
  const { content, sheet } = laid;
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const words = useWords();
  const { entries } = useFiltered();
  const shown = useView();
  const { selection } = shown;
  const changeView = useChangeView();
  const hovered = useHovered();
  // The ground goes first: while it is cut into tiles, in a worker, the page has time for what lies over it.
  const isGroundBegun = useCommitted(map === undefined);
  const [peeked, setPeeked] = useState<Hovered>();
  const target = hovered ?? peeked ?? selection;
  useHeldBack(peeked !== undefined, () => setPeeked(undefined));
  const requests = useShownRequests();
  const seeking = useMemo(() => seekingPorts(atlas, requests, { today }), [atlas, requests, today]);
  const reading = useMemo(
    () => readingOf(atlas, content, entries, seeking, target, today),
    [atlas, content, entries, seeking, target, today],
  );
  const view = useSeen(map, sheet);
  const room = useMemo(() => ({ covers, view }), [covers, view]);
  const options = useMemo(() => ({ atlas, reading, words, today, room }), [atlas, reading, words, today, room]);
  const first = useMemo(() => drawPicture(laid, options), [laid, options]);
  // What a gesture lights is there at once; the points on the maps, which take longer, right after.
  const settled = useDeferredValue(first);
  const isSettled = settled === first;
  const picture = useMemo(() => (isSettled ? withTowns(first, laid, options) : first), [isSettled, first, laid, options]);

  // On the true map names make room for what is lit; what can be pressed stays under the pointer that lit it, and moves along
  // with what has the focus.
  const [isByKey, setByKey] = useState(false);
  const kept = peeked ?? selection;
  const targets = useMemo(() => {
    if (sheet.layout !== "geo") return undefined;
    return drawPicture(laid, { atlas, words, today, room, reading: readingOf(atlas, content, entries, seeking, kept, today) })
      .targets;
  }, [sheet, laid, words, room, atlas, content, entries, seeking, kept, today]);

  /** Partnerships between two ports, when that is what was met. */
  const flowOf = ({ kind, id }: Hovered): Flow | undefined => {
    if (kind !== "flow") return undefined;
    const [fr = "", ma = ""] = id.split(">");
    const held = content.strands.filter((strand) => strand.fr === fr && strand.ma === ma);
    return { id, portIds: { fr, ma }, entries: held.map(({ entry }) => entry).filter((entry) => entries.includes(entry)) };
  };
  const countAt = ({ kind, id }: Hovered): number | undefined => {
    const held = kind === "territory" ? content.byPort.get(id) : undefined;
    return held && countOf(held.filter((strand) => reading.passing.has(strand.entry.partnership.id)));
  };
  /** Links of a port that filters leave, each partnership once, in the order of their far ends. */
  const linksAt = (id: string): readonly Strand[] => {
    const rank = new Map(shores.flatMap((shore) => content.ports[shore].map((port, index) => [port.id, index] as const)));
    const far = ({ fr, ma }: Strand) => rank.get(fr === id ? ma : fr) ?? 0;
    const passing = (content.byPort.get(id) ?? []).filter(({ entry }) => reading.passing.has(entry.partnership.id));
    const once = new Map(passing.map((strand) => [strand.entry.partnership.id, strand]));
    return [...once.values()].toSorted((a, b) => far(a) - far(b));
  };
  const tell = (told: Hovered) => ({ hovered: told, flow: flowOf(told), count: countAt(told) });

  const choose = (picked: Picked | undefined, isAtOnce: boolean) => {
    setHovered(undefined);
    setPeeked(undefined);
    if (!picked) {
      changeView(({ selection: _before, ...rest }) => rest);
      return;
    }
    const { hovered: met, rule } = picked;
    // On a small screen a sheet would cover what was tapped: the map answers first, unless a sheet is there already.
    if (isCompact && !isAtOnce && !selection && peeked?.id !== met.id) setPeeked(met);
    else changeView((view) => rule.choose?.(view, met.id) ?? viewAfter(view, picked, flowOf(met), atlas));
  };
  const pickedArea = (met: Hovered): Picked => ({ hovered: met, rule: { target: "area", kind: met.kind } });
  const wholeOf = (view: View) => viewToSearch({ ...view, isEmbedded: false }) || "./";
  const wholeFor = (met: Hovered) => ({
    opened: wholeOf(viewAfter(shown, pickedArea(met), flowOf(met), atlas)),
    asShown: wholeOf(shown),
  });

  return (
    <>
      {isGroundBegun && (
        <Overlay
          key={sheet.layout}
          map={map}
          sheet={sheet}
          picture={hovered && targets ? { ...picture, targets: isByKey ? targetsIn(picture, targets) : targets } : picture}
          day={today}
          isArriving={isDrawn}
          chosenId={selection?.kind === "territory" ? selection.id : peeked?.id}
          onRest={(id, isFocused) => {
            setByKey(isFocused);
            setHovered(id === undefined ? undefined : { kind: "territory", id });
          }}
          onPress={(id, isByKey) => choose(pickedArea({ kind: "territory", id }), isByKey)}
          linksAt={linksAt}
          onRestOnLink={(id) => setHovered(id === undefined ? undefined : { kind: "partnership", id })}
          onPressLink={(id) =>
            choose({ hovered: { kind: "partnership", id }, rule: { target: "line", kind: "partnership" } }, true)
          }
        />
      )}
      {map && (
        <GroundLayers
          {...ground}
          map={map}
          sources={sources}
          laid={laid}
          reading={reading}
          picture={picture}
          shown={shownStrands(content, reading)}
          isTold={!isCompact}
          tell={tell}
          onChoose={(picked) => choose(picked, false)}
        />
      )}
      {peeked && (
        <Peek onOpen={() => choose(pickedArea(peeked), true)} whole={shown.isEmbedded ? wholeFor(peeked) : undefined}>
          <LateTooltip {...tell(peeked)} />
        </Peek>
      )}
    </>
  );
}

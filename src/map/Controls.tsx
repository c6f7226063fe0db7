import { type PaddingOptions, ScaleControl, type Map as MapLibreMap } from "maplibre-gl";
import { useEffect } from "react";
import { useWords } from "../i18n/words.tsx";
import { useChangeView } from "../state/atlas.tsx";
import { type Layout, layouts } from "../state/view.ts";
import { prefersReducedMotion } from "../ui/media.ts";
import { lettersScale } from "../ui/windowSize.ts";
import "./controls.css";

interface ControlsProps {
  readonly map: MapLibreMap;
  readonly layout: Layout;
  /** What panels cover, in pixels. */
  readonly padding: Required<PaddingOptions>;
  /** Called when the reader zooms with a button. */
  readonly onMove: () => void;
  readonly onHome: () => void;
  readonly onFit: () => void;
}

/** Zoom, home, fit, and the switch between the two layouts; a scale only where distances are true. */
export function Controls({ map, layout, padding, onMove, onHome, onFit }: ControlsProps) {
  const words = useWords();
  const changeView = useChangeView();
  useEffect(() => {
    if (layout !== "geo") return;
    const scale = new ScaleControl({ maxWidth: 110 * lettersScale(), unit: "metric" });
    map.addControl(scale, "bottom-left");
    return () => {
      // A map that is no more has let go of its controls.
      if (map.hasControl(scale)) map.removeControl(scale);
    };
  }, [map, layout]);
  const zoom = (by: number) => {
    onMove();
    // Around the middle of what panels leave free, not that of the window.
    const { clientWidth, clientHeight } = map.getContainer();
    const middle: [number, number] = [
      (padding.left + clientWidth - padding.right) / 2,
      (padding.top + clientHeight - padding.bottom) / 2,
    ];
    map.easeTo({
      zoom: map.getZoom() + by,
      around: map.unproject(middle),
      duration: prefersReducedMotion() ? 0 : 250,
    });
  };
  const buttons = [
    { message: "map.zoomIn", path: "M10 4v12M4 10h12", press: () => zoom(1) },
    { message: "map.zoomOut", path: "M4 10h12", press: () => zoom(-1) },
    { message: "map.home", path: "M3 10l7-6 7 6M5 9v7h10V9", press: onHome },
    // Face to face the whole is what is shown.
    ...(layout === "geo" ? [{ message: "map.fit", path: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4", press: onFit } as const] : []),
  ] as const;
  return (
    <>
      <fieldset className="layout-switch" aria-label={words.say("map.layout.label")} dir={words.direction}>
        {layouts.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === layout}
            onClick={() => changeView((view) => ({ ...view, layout: each }))}
          >
            {words.say(`map.layout.${each}`)}
          </button>
        ))}
      </fieldset>
      <fieldset className="map-buttons" data-layout={layout} aria-label={words.say("map.controls")}>
        {buttons.map(({ message, path, press }) => (
          <button key={message} type="button" onClick={press} aria-label={words.say(message)} title={words.say(message)}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d={path} />
            </svg>
          </button>
        ))}
      </fieldset>
    </>
  );
}

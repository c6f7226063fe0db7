import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { feature } from "topojson-client";
import { loadBoundary } from "../data/load.ts";
import { useWords } from "../i18n/words.tsx";
import type { Boundaries } from "../map/shapes.ts";
import { FiltersPanel } from "../panels/filters/FiltersPanel.tsx";
import { useIgnoredParameters, useView } from "../state/atlas.tsx";
import { useMedia } from "../ui/media.ts";
import "./app.css";
import { Header } from "./Header.tsx";

const MapView = lazy(async () => ({ default: (await import("../map/MapView.tsx")).MapView }));

interface AppProps {
  readonly loadBoundaries: () => Promise<Boundaries>;
}

export function App({ loadBoundaries }: AppProps) {
  const words = useWords();
  const view = useView();
  const ignored = useIgnoredParameters();
  const [boundaries, setBoundaries] = useState<Boundaries>();
  useEffect(() => {
    void loadBoundaries().then(setBoundaries);
  }, [loadBoundaries]);
  const padding = useMemo(() => ({ left: words.direction === "ltr" ? 340 : 12, right: words.direction === "ltr" ? 12 : 340, top: 60, bottom: 20 }), [words.direction]);
  return (
    <>
      <Header />
      <main className="stage">
        <div className="stage-map">
          {boundaries && (
            <Suspense>
              <MapView boundaries={boundaries} loadGround={loadGround} padding={padding} onFailure={() => undefined} />
            </Suspense>
          )}
        </div>
        <aside className="stage-filters">
          <FiltersPanel />
        </aside>
      </main>
    </>
  );
}

async function loadGround() {
  const [land, water] = await Promise.all([loadBoundary("land"), loadBoundary("water")]);
  const collection = (topology: typeof land, name: string) => {
    const object = topology.objects[name];
    const found = object ? feature(topology, object) : undefined;
    return found?.type === "FeatureCollection" ? found : { type: "FeatureCollection" as const, features: [] };
  };
  return { land: collection(land, "land"), borders: collection(land, "borders"), lakes: collection(water, "lakes"), rivers: collection(water, "rivers") };
}

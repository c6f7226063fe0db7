import { useWords } from "../i18n/words.tsx";

/** Whom the ground of the map is owed to. */
export function Attribution() {
  const words = useWords();
  return (
    <p className="map-attribution" dir={words.direction}>
      {/* Proper names: they keep their own direction. */}
      <a dir="ltr" href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">
        © OpenStreetMap
      </a>{" "}
      · <bdi>Natural Earth</bdi> · <bdi>GeoNames</bdi>
    </p>
  );
}

import { useWords } from "../i18n/words.tsx";

/** To whom the boundaries, the ground and the positions of the map are owed. */
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

import { useWords } from "../i18n/words.tsx";
import { useView } from "../state/atlas.tsx";

/** What the map and its names are described by. */
export const descriptionId = "map-description";

/** For those who do not see the map: how it is walked by keys, and where the same is said in words. */
export function MapDescription() {
  const { direction, say } = useWords();
  const { screen } = useView();
  return (
    <p id={descriptionId} className="visually-hidden" dir={direction}>
      {say("map.description", { screen })}
    </p>
  );
}

import { useWords } from "../i18n/words.tsx";
import { viewToSearch } from "../state/address.ts";
import { useChangeView, useView } from "../state/atlas.tsx";
import type { View } from "../state/view.ts";

/** What the map and its names are described by. */
export const descriptionId = "map-description";

const asList = (view: View): View => ({ ...view, screen: "list" });

/** For those who do not see the map: how it is walked by keys, and the way to the list, which says the same in words. */
export function MapDescription() {
  const { direction, say } = useWords();
  const view = useView();
  const changeView = useChangeView();
  return (
    <div className="map-description skip-links" dir={direction}>
      <p id={descriptionId} className="visually-hidden">
        {say("map.description")}
      </p>
      <a
        href={viewToSearch(asList(view))}
        onClick={(event) => {
          event.preventDefault();
          changeView(asList);
        }}
      >
        {say("map.asList")}
      </a>
    </div>
  );
}

import { facets } from "../../domain/facets/index.ts";
import { chosenLabel } from "../../i18n/filterWords.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useSnapshot, useView } from "../../state/atlas.tsx";
import { NearNote, QueryNote } from "../search/QueryNote.tsx";
import { chosenOf, isFiltering, noFilters, withToggled } from "../../state/view.ts";

/** What filters, one chip a value, each taken away by a click. */
export function Chips() {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const { filters, screen } = useView();
  const changeView = useChangeView();
  if (!isFiltering(filters)) return null;
  return (
    <div className="chips">
      <ul aria-label={words.say("chips.label")}>
        {filters.query !== "" && (
          <li>
            <Chip
              label={words.say("chips.query", { query: filters.query })}
              onRemove={() => changeView((view) => ({ ...view, filters: { ...view.filters, query: "" } }))}
            />
          </li>
        )}
        {facets.flatMap(({ id }) =>
          chosenOf(filters, id).map((value) => (
            <li key={`${id}:${value}`}>
              <Chip
                label={words.say("chips.value", {
                  facet: words.say(`facet.${id}`),
                  value: chosenLabel(words, atlas, filters, id, value, today),
                })}
                onRemove={() => changeView((view) => ({ ...view, filters: withToggled(view.filters, id, value) }))}
              />
            </li>
          )),
        )}
      </ul>
      {/* The list says it above its rows. */}
      {screen !== "list" && <QueryNote />}
      {screen === "map" && <NearNote isList={false} />}
      <button type="button" className="button-plain" onClick={() => changeView((view) => ({ ...view, filters: noFilters }))}>
        {words.say("chips.clear")}
      </button>
    </div>
  );
}

function Chip({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }) {
  const words = useWords();
  return (
    <button type="button" className="chip" onClick={onRemove} title={words.say("chips.remove", { label })}>
      <span className="visually-hidden">{words.say("chips.remove", { label: "" })}</span>
      <bdi>{label}</bdi>
      <span aria-hidden="true">×</span>
    </button>
  );
}

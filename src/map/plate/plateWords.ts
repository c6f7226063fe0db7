import { concernedEntries } from "../../domain/concern.ts";
import type { Filters } from "../../domain/filter.ts";
import { statuses } from "../../domain/model.ts";
import { partnershipTitle } from "../../i18n/describe.ts";
import { shownText } from "../../i18n/filterWords.ts";
import { headlineText } from "../../i18n/headline.ts";
import { territoryTitle } from "../../i18n/words.tsx";
import { isFiltering } from "../../state/view.ts";
import { signsOf } from "../legend.ts";
import type { Picture } from "../picture.ts";
import type { MapSource } from "../sources/source.ts";
import type { PlateWords } from "./Plate.tsx";
import type { PlateRequest } from "./plateScene.ts";

/** What of the view only words tell. */
interface Told {
  readonly filters: Filters;
  readonly sources: readonly MapSource[];
}

function chosenName({ atlas, snapshot, words, selection }: PlateRequest): string | undefined {
  const territory = selection?.kind === "territory" ? atlas.territories.get(selection.id) : undefined;
  const entry = selection?.kind === "partnership" ? snapshot.byId.get(selection.id) : undefined;
  return territory ? territoryTitle(words, territory) : entry && partnershipTitle(words, atlas, entry.parties);
}

/** What stands around a map that leaves the page, in the words of its reader: its legend explains what is drawn, and no more. */
export function plateWordsOf(request: PlateRequest, picture: Picture, { filters, sources }: Told): PlateWords {
  const { atlas, snapshot, entries, requests, layout, words, selection } = request;
  // Where something is chosen, only its lines are drawn.
  const chosen = concernedEntries(entries, selection);
  const drawn = chosen.length > 0 ? chosen : entries;
  return {
    title: `${words.say("app.name")} · ${words.say("app.tagline")}`,
    sentence: headlineText(words, { atlas, snapshot, entries, requests, filters, isFiltered: isFiltering(filters) }),
    state: shownText(words, {
      atlas,
      filters,
      today: snapshot.today,
      draftName: request.draft?.name,
      chosen: chosenName(request),
    }),
    // Where pairs of regions are all that is drawn, no line has a status.
    statuses: (picture.strands.length > 0 ? statuses : [])
      .map((status) => ({ status, count: drawn.filter(({ standing }) => standing.status === status).length }))
      .filter(({ count }) => count > 0)
      .map(({ status, count }) => ({ status, label: `${words.say(`status.${status}`)} (${words.number(count)})` })),
    signs: signsOf(sources, { layout, isParallelShown: false }, request.draft !== undefined, picture).map(
      ({ sample, message }) => ({ sample, label: words.say(message) }),
    ),
    foot: [words.say("chart.source", { version: atlas.edition.version }), words.say("plate.rights")],
    direction: words.direction,
  };
}

import { languages } from "../../domain/languages.ts";
import type { Filters } from "../../domain/filter.ts";
import { type Atlas, type Gazetteer, kinds, type Territory } from "../../domain/model.ts";
import type { Thing } from "../../domain/search/things.ts";
import { partnershipTitle } from "../../i18n/describe.ts";
import { factText } from "../../i18n/describeFact.ts";
import { territoryTitle, type Words } from "../../i18n/words.tsx";
import { type Selection, type View, withToggled } from "../../state/view.ts";

/** What the search box proposes: its name, what it is, and the view that shows it. */
export interface Proposal {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly apply: (view: View) => View;
}

/** Everything that names of proposals come from. */
export interface Known {
  readonly atlas: Atlas;
  readonly gazetteer: Gazetteer | undefined;
}

const show =
  (selection: Selection) =>
  (view: View): View => ({ ...view, selection });

/** What a territory is or was (its name says until when), its code, and what holds it: by these namesakes are told apart. */
function territoryDetail(words: Words, atlas: Atlas, territory: Territory): string {
  const parent = atlas.territories.get(territory.parentId ?? "");
  const kind = words.say(`designation.${territory.designation}`);
  // A code keeps its own direction.
  return [kind, territory.code ? `\u2066${territory.code.value}\u2069` : [], parent ? words.of(parent.names) : []]
    .flat()
    .join(" · ");
}

/** How a thing is shown: nothing for what is not there. */
type Shown = Omit<Proposal, "key"> | undefined;

/** A thing that has a page of its own, under its name. */
const page = (label: string | undefined, detail: readonly (string | undefined)[], selection: Selection): Shown =>
  label === undefined
    ? undefined
    : { label, detail: detail.filter((part) => part !== undefined).join(" · "), apply: show(selection) };

function territoryProposal(words: Words, { atlas, gazetteer }: Known, id: string): Shown {
  const territory = atlas.territories.get(id) ?? gazetteer?.get(id);
  if (!territory) return undefined;
  const label = gazetteer?.has(id) && !atlas.territories.has(id) ? words.of(territory.names) : territoryTitle(words, territory);
  return page(label, [territoryDetail(words, atlas, territory)], { kind: "territory", id });
}

/** What a filter is proposed as: set by the view that shows it. */
const filter = (label: string, detail: string, filtersOf: (filters: Filters) => Filters): Shown => ({
  label,
  detail,
  apply: (view) => ({ ...view, filters: filtersOf(view.filters) }),
});

/** What filters instead of having a page. */
function filterProposal(words: Words, { atlas }: Known, { kind, id }: Thing): Shown {
  if (kind === "kind") {
    const tie = kinds.find((one) => one === id);
    return tie && filter(words.say(`kind.${tie}`), words.say("search.kind.kind"), (filters) => withToggled(filters, "kind", tie));
  }
  if (kind === "theme") {
    const theme = [...atlas.themes.values()].find((one) => one.id === id);
    return (
      theme && filter(words.of(theme.names), words.say("search.kind.theme"), (filters) => withToggled(filters, "theme", theme.id))
    );
  }
  const names = atlas.keywords.get(id)?.names;
  return (
    names && filter(words.of(names), words.say("search.kind.keyword"), (filters) => ({ ...filters, query: words.of(names) }))
  );
}

function documentProposal(words: Words, { atlas }: Known, { kind, id, names, fact }: Thing): Shown {
  const detail = kind === "source" || kind === "event" || kind === "request" ? words.say(`search.kind.${kind}`) : undefined;
  if (kind === "source") {
    const source = atlas.sources.get(id);
    return page(source?.title, [detail, source?.date && words.date(source.date)], { kind, id });
  }
  if (kind === "event") {
    const event = atlas.events.find((one) => one.id === id);
    return page(event && words.of(event.names), [detail, event && words.date(event.date)], { kind, id });
  }
  if (kind === "request") {
    const request = atlas.requests.find((one) => one.id === id);
    return page(request && words.of(request.sought), [detail, request?.date && words.date(request.date)], { kind, id });
  }
  const [sourceId = "", line = ""] = id.split(" ");
  const said = [fact ? words.say("document.line.fact") : words.say("search.kind.passage"), atlas.sources.get(sourceId)?.title];
  const label = fact
    ? words.say("search.fact", { field: words.say(`funding.field.${fact.field}`), fact: factText(words, fact) })
    : names[languages.indexOf(words.language)];
  return page(label, said, { kind: "source", id: sourceId, line });
}

function shownOf(words: Words, known: Known, thing: Thing): Shown {
  const { kind, id } = thing;
  const { atlas } = known;
  switch (kind) {
    case "territory":
      return territoryProposal(words, known, id);
    case "theme":
    case "kind":
    case "keyword":
      return filterProposal(words, known, thing);
    case "actor": {
      const actor = atlas.actors.get(id);
      return page(actor && words.of(actor.names), [actor && words.say(`actor.${actor.kind}`)], { kind, id });
    }
    case "partnership": {
      const parties = atlas.partnerships.get(id)?.parties;
      return page(parties && partnershipTitle(words, atlas, parties), [words.say("search.kind.partnership")], { kind, id });
    }
    case "tool":
    case "scheme": {
      const named = (kind === "tool" ? atlas.tools : atlas.schemes).get(id);
      return page(named && words.of(named.names), [words.say(`search.kind.${kind}`)], { kind, id });
    }
    default:
      return documentProposal(words, known, thing);
  }
}

/** How a thing that was found is proposed; absent when what names it is not loaded. */
export function proposalOf(words: Words, known: Known, thing: Thing): Proposal | undefined {
  const shown = shownOf(words, known, thing);
  return shown && { key: `${thing.kind}:${thing.id}`, ...shown };
}

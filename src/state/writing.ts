import type { NumberRule } from "../domain/amount.ts";
import {
  type CriterionId,
  criterionIds,
  defaultWeights,
  type Weight,
  type Weights,
  weightSteps,
} from "../domain/candidates/model.ts";
import { isDay } from "../domain/dates.ts";
import { type Atlas, type Day, isGazetteerId } from "../domain/model.ts";
import { firstKnownDay } from "../domain/timeline.ts";
import { columnIds, firstRows, queryOf, type Selection, selectionKinds, type Sorting, sortingBy } from "./view.ts";

/** Something of an address that is not heard. */
export interface Ignored {
  /**
   * `unknown`: it means nothing to us. `repeated`: the parameter stands there again with a value that is heard.
   * `outside`: nothing is known of that date. `long`: only the beginning of the search text is heard. `end`: only the
   * beginning of the address is. `reversed`: the later of two dates stood where the earlier one does; both are heard.
   */
  readonly reason: "unknown" | "repeated" | "outside" | "long" | "end" | "reversed";
  /** As the address writes it; empty for its end. */
  readonly text: string;
  /** First and last day of which something is known, for a date outside of them. */
  readonly bounds?: { readonly first: Day; readonly last: Day };
}

/** What a text of the address says. Without a value it means nothing to us. */
interface Read<Value> {
  readonly value?: Value;
  /** Why it is not heard, or not wholly, if not because it means nothing. */
  readonly ignored?: Omit<Ignored, "text">;
}

/** How something is written in the address. Before there is an atlas, what only an atlas knows means nothing. */
export interface Writing<Value> {
  readonly read: (text: string, atlas: Atlas | undefined) => Read<Value>;
  readonly write: (value: Value) => string;
}

export const known = <Value>(value: Value | undefined): Read<Value> => (value === undefined ? {} : { value });

/** One of some words. */
export const oneOf = <Value extends string>(values: readonly Value[]): Writing<Value> => ({
  read: (text) => known(values.find((one) => one === text)),
  write: (value) => value,
});

/** Something that is so when its word stands there. */
export const saidBy = (word: string): Writing<boolean> => ({
  read: (text) => known(text === word ? true : undefined),
  write: () => word,
});

/** A day of which something is known. */
export const day: Writing<Day> = {
  read: (text, atlas) => {
    if (!atlas || !isDay(text)) return {};
    const bounds = { first: firstKnownDay(atlas), last: atlas.edition.date };
    return bounds.first <= text && text <= bounds.last ? { value: text } : { ignored: { reason: "outside", bounds } };
  },
  write: (value) => value,
};

/**
 * What the reader is reading about, by its kind and id. An id of a part of a partnership leads to the partnership that tells
 * of it.
 */
export const selection: Writing<Selection> = {
  read: (text, atlas) => {
    const [kindText, ...rest] = text.split(":");
    const kind = selectionKinds.find((one) => one === kindText);
    const written = rest.join(":");
    const id = (kind === "partnership" && atlas?.parts.get(written)?.partnershipId) || written;
    return kind && atlas && isThere(atlas, kind, id) ? { value: { kind, id } } : {};
  },
  write: ({ kind, id }) => `${kind}:${id}`,
};

function isThere(atlas: Atlas, kind: Selection["kind"], id: string): boolean {
  switch (kind) {
    case "event":
      return atlas.events.some((event) => event.id === id);
    case "request":
      return atlas.requests.some((request) => request.id === id);
    case "territory":
      return atlas.territories.has(id) || isGazetteerId(id);
    default: {
      const { partnerships, actors, sources, tools, schemes } = atlas;
      const things: Readonly<Record<typeof kind, { readonly has: (id: string) => boolean }>> = {
        partnership: partnerships,
        actor: actors,
        source: sources,
        tool: tools,
        scheme: schemes,
      };
      return things[kind].has(id);
    }
  }
}

/** A name of something that only the page which shows it knows: it says there when it knows none of that name. */
const name = /^[\w-]+(?:[:.][\w-]+)*$/;

/** A line of what is selected. */
export const line: Writing<string> = {
  read: (text) => known(name.test(text) && text.length <= 200 ? text : undefined),
  write: (value) => value,
};

/** A draft of this browser: only the page that opens it knows whether it is there. */
export const draftName: Writing<string> = {
  read: (text) => known(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text) ? text : undefined),
  write: (value) => value,
};

/** Names joined by commas. */
export const names: Writing<readonly string[]> = {
  read: (text) => {
    const all = [...new Set(text.split(","))];
    return known(all.every((one) => name.test(one)) && all.length <= 20 ? all : undefined);
  },
  write: (value) => value.join(),
};

/** Words that are searched for. */
export const query: Writing<string> = {
  read: (text) => {
    const value = queryOf(text);
    if (value === text.trim()) return { value };
    return value === "" ? {} : { value, ignored: { reason: "long" } };
  },
  write: (value) => value,
};

/** The order of a list: a column, behind a sign when the greatest stands first. */
export const sorting: Writing<Sorting> = {
  read: (text) => {
    const isDescending = text.startsWith("-");
    const column = columnIds.find((one) => one === (isDescending ? text.slice(1) : text));
    return known(column && sortingBy(column, isDescending));
  },
  write: ({ column, isDescending }) => `${isDescending ? "-" : ""}${column}`,
};

/** How many rows a list shows at most. */
export const rowCount: Writing<number> = {
  read: (text) => known(/^\d{3,6}$/.test(text) && Number(text) > firstRows ? Number(text) : undefined),
  write: (value) => String(value),
};

/** One of some numbers. */
export const countOf = (counts: readonly number[]): Writing<number> => ({
  read: (text) => known(counts.find((count) => String(count) === text)),
  write: String,
});

/** A generation of the joint fund. */
export const fund: Writing<string> = {
  read: (text, atlas) => known(atlas?.schemes.has(text) ? text : undefined),
  write: (value) => value,
};

/** A number as machines write it, neither less nor more than makes sense. */
export const numberWithin = ({ least, most }: NumberRule): Writing<number> => ({
  read: (text) => {
    const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
    return known(value === undefined || value < least || value > most ? undefined : value);
  },
  write: String,
});

/** A territory of the atlas, or one that has the form of those of the gazetteer: whether it is there is told by the page. */
export const territory: Writing<string> = {
  read: (text, atlas) => known(atlas?.territories.has(text) || isGazetteerId(text) ? text : undefined),
  write: (value) => value,
};

/** Weights of criteria, where they are not the default ones: `size:0,seeks:2`. */
export const weights: Writing<Partial<Weights>> = {
  read: (text) => {
    const found: { [Id in CriterionId]?: Weight } = {};
    for (const part of text.split(",")) {
      const [name, step] = part.split(":");
      const id = criterionIds.find((one) => one === name);
      const weight = weightSteps.find((one) => String(one) === step);
      if (id === undefined || weight === undefined || weight === defaultWeights[id]) return {};
      found[id] = weight;
    }
    return known(found);
  },
  write: (value) => criterionIds.flatMap((id) => (value[id] === undefined ? [] : `${id}:${value[id]}`)).join(),
};

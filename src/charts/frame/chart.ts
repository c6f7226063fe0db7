/**
 * What a chart must give: what it counts, where that lies, its drawing and its table. Charts of two facets have it
 * ready in `facetPair/`.
 */

import type { ComponentType } from "react";
import type { FacetId } from "../../domain/facets/index.ts";
import type { Atlas } from "../../domain/model.ts";
import type { Entry, Snapshot } from "../../domain/snapshot.ts";
import type { MessageId } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.tsx";
import type { Fill } from "../fills/fill.ts";
import type { Choice } from "./choice.ts";

/** What a chart counts. */
export interface ChartReading {
  readonly atlas: Atlas;
  readonly snapshot: Snapshot;
  /** What passes all filters but those of the facets that the chart sets. */
  readonly entries: readonly Entry[];
  readonly words: Words;
}

/** The room that a chart has on the page. */
export interface ChartSpace {
  /** In pixels. */
  readonly width: number;
  readonly isRightToLeft: boolean;
  /** Writes a number as the language does. */
  readonly number: (value: number) => string;
}

/** Where all of a chart lies, in pixels. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
}

export interface DrawingProps<Layout> {
  readonly layout: Layout;
  readonly words: Words;
  readonly choice: Choice;
  /** The fill of a value of `fills`, as SVG says it. */
  readonly fillOf: (value: string) => string;
}

export interface TableProps<Series> {
  readonly series: Series;
  readonly choice: Choice;
}

/**
 * A chart: a question, and the way from what is known to a picture in three steps, of which the first two are pure:
 * series (what is told), layout (where it lies), drawing. The frame does what all charts have in common.
 */
export interface Chart<Series, Layout extends ChartLayout> {
  /** Name of the chart in the page and in files. */
  readonly id: string;
  /** The question that the chart answers. */
  readonly title: MessageId;
  /** Values that the question needs. */
  readonly titleValues?: (series: Series) => Readonly<Record<string, string | number>>;
  /** What is counted, in a sentence. */
  readonly lead: MessageId;
  /** Facets that a click sets, and whose filters the chart does not hear. */
  readonly facetIds: readonly FacetId[];
  readonly series: (reading: ChartReading) => Series;
  /** Whether there is nothing to show. */
  readonly isEmpty: (series: Series) => boolean;
  /** What the figures do not show by themselves, a sentence each. */
  readonly notes?: (series: Series, reading: ChartReading) => readonly string[];
  /** Colours and patterns by value, and what those that the picture holds mean. */
  readonly fills?: Readonly<Record<string, Fill>>;
  readonly key?: (series: Series, words: Words) => readonly { readonly value: string; readonly label: string }[];
  readonly place: (series: Series, space: ChartSpace) => Layout;
  /** Draws what is placed, and decides nothing. */
  readonly Drawing: ComponentType<DrawingProps<Layout>>;
  /** The same figures as a table, which filters as the picture does. */
  readonly Table: ComponentType<TableProps<Series>>;
}

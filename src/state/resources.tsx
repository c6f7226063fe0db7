import type { Topology } from "topojson-specification";
import { createContext, type ReactNode, use, useContext } from "react";
import type { PlacedLandscapes } from "../domain/candidates/landscapes.ts";
import type { Language } from "../domain/languages.ts";
import type { Atlas, Edition, Gazetteer, Publisher, Scheme, Sentences } from "../domain/model.ts";
import type { SearchEngine } from "../domain/search/engine.ts";
import type { Shore } from "../domain/shores.ts";
import { useAtlas } from "./atlas.tsx";

/** What is loaded when a page asks for it; each answers with the same promise until it fails. */
export interface Resources {
  readonly sentences: (language: Language) => Promise<Sentences>;
  /** Every municipality and intermunicipal body; the atlas places those that have no point of their own. */
  readonly gazetteer: (atlas: Atlas) => Promise<Gazetteer>;
  /** What territories are like, from where they lie. */
  readonly landscapes: () => Promise<PlacedLandscapes>;
  /** What finds everything in the atlas. */
  readonly search: (atlas: Atlas) => Promise<SearchEngine>;
  /** The same, once it finds what only the gazetteer knows as well. */
  readonly searchOfAll: (atlas: Atlas) => Promise<SearchEngine>;
  /** Départements or provinces of the mainland of a country: TopoJSON, WGS 84. */
  readonly boundary: (shore: Shore) => Promise<Topology>;
  readonly schemes: () => Promise<readonly Scheme[]>;
  /** The text of a table that the edition was made of, by its name: CSV, as it was typed. */
  readonly table: (name: string) => Promise<string>;
  /** The edition that the files for reuse are of: another one where the folder of the edition alone was replaced. */
  readonly reusedEdition: () => Promise<Edition>;
  /** Who publishes this copy of the atlas; nothing where nobody is named. */
  readonly publisher: () => Promise<Publisher | undefined>;
}

const ResourcesContext = createContext<Resources | undefined>(undefined);

/** Gives the loaders to what it holds. */
export function ResourcesProvider({ resources, children }: { readonly resources: Resources; readonly children: ReactNode }) {
  return <ResourcesContext value={resources}>{children}</ResourcesContext>;
}

/** The loaders. */
export function useResources(): Resources {
  const resources = useContext(ResourcesContext);
  if (!resources) throw new Error("outside of ResourcesProvider");
  return resources;
}

/** Sentences of a language; suspends while they load, throws when they cannot. */
export function useSentences(language: Language): Sentences {
  return use(useResources().sentences(language));
}

/** Every municipality and intermunicipal body; suspends while they load, throws when they cannot. */
export function useGazetteer(): Gazetteer {
  return use(useResources().gazetteer(useAtlas()));
}

/** What territories are like, from where they lie; suspends while it loads, throws when it cannot. */
export function useLandscapes(): PlacedLandscapes {
  return use(useResources().landscapes());
}

/** Départements or provinces of a country; suspends while they load, throws when they cannot. */
export function useBoundary(shore: Shore): Topology {
  return use(useResources().boundary(shore));
}

/** Support schemes; suspends while they load, throws when they cannot. */
export function useSchemes(): readonly Scheme[] {
  return use(useResources().schemes());
}

/** Who publishes this copy of the atlas; suspends while that loads, throws when it cannot be known. */
export function usePublisher(): Publisher | undefined {
  return use(useResources().publisher());
}

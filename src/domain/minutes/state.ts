import type { PartialDate } from "../dates.ts";
import type { Status, ThemeId } from "../model.ts";
import type { Clause } from "./clauses.ts";
import type { Block as Layout } from "./layout.ts";
import type { Hit } from "./lexicon.ts";
import type { Mention } from "./places.ts";
import type { Word } from "./words.ts";

/** Who a paragraph speaks of: an authority, or an actor that stands for one. */
export interface Subject {
  readonly mention: Mention;
  readonly actorId?: string;
}

/** What was read so far of a tie between two authorities. */
export interface Tie {
  readonly fr: Mention;
  readonly ma: Mention;
  /** Words that it was read from: from one to before another. */
  from: number;
  to: number;
  readonly hits: Hit[];
  readonly said: Status[];
  readonly themes: Set<ThemeId>;
  /** Those that only the name of a tool tells. */
  readonly themesOfTools: Set<ThemeId>;
  readonly tools: Set<string>;
  readonly actorIds: Set<string>;
  since?: PartialDate;
  /** Whether the text affirms it somewhere. */
  isAffirmed: boolean;
}

/** What was read so far of somebody who seeks. */
export interface Seeking {
  readonly by: Mention;
  readonly sought?: Mention;
  readonly from: number;
  readonly to: number;
  readonly hits: Hit[];
  readonly themes: Set<ThemeId>;
}

/** What holds for one paragraph. */
export interface Block {
  readonly layout: Layout | undefined;
  /** Whom the point speaks of that it stands under, or the line just above. */
  readonly around: readonly Subject[];
  /** Ties that the line just above spoke of last. */
  readonly tiesAbove: readonly Tie[];
  subjects: readonly Subject[];
  /** All authorities that it names. */
  readonly named: Mention[];
  /** Ties that it speaks of, in the order in which it first does. */
  readonly ties: Tie[];
  /** Those of them that its last words were about. */
  current: readonly Tie[];
  readonly seekings: Seeking[];
  /** Themes and tools of what says nothing of its own of a tie. */
  readonly hits: Hit[];
  /** The two authorities of both shores that it last named together, where it said of no tie yet. */
  met?: { readonly pair: readonly [Mention, Mention]; readonly isLoose: boolean };
  /** Partners that this sentence names before whose they are: "Jumelée à Agadir, Nantes poursuit…". */
  awaiting: readonly Mention[];
  /** Said in this sentence before any tie was named. */
  pending: readonly { readonly clause: Clause; readonly hits: readonly Hit[] }[];
}

/** What a paragraph leaves to those under it, or just below. */
interface Point {
  readonly indent: number;
  readonly subjects: readonly Subject[];
  readonly ties: readonly Tie[];
}

/** All that was read so far. */
export interface State {
  readonly words: readonly Word[];
  readonly ties: Map<string, Tie>;
  readonly seekings: Map<string, Seeking>;
  block: Block;
  /** Whom the last title names, or else the title of the text. */
  section: readonly Subject[];
  title: readonly Subject[];
  /** Whom a line names that ends with a colon, over a list. */
  intro: readonly Subject[];
  /** Whom the points above speak of, by how far these are moved in. */
  points: readonly Point[];
  /** Phrases of the line over a list that hold for its points. */
  introHits: readonly Hit[];
  /** Ties that a title names. */
  sectionTies: readonly Tie[];
  /** Tools told of an authority beside whom no partner is named. */
  readonly loneTools: { readonly owner: Mention; readonly hit: Hit }[];
  /** Themes last named, which "cette thématique" takes up. */
  lastThemes: readonly ThemeId[];
}

export const createBlock = (layout?: Layout, around: readonly Subject[] = [], tiesAbove: readonly Tie[] = []): Block => ({
  layout,
  around,
  tiesAbove,
  subjects: [],
  named: [],
  ties: [],
  current: [],
  seekings: [],
  hits: [],
  awaiting: [],
  pending: [],
});

export const createState = (words: readonly Word[]): State => ({
  words,
  ties: new Map(),
  seekings: new Map(),
  block: createBlock(),
  section: [],
  title: [],
  intro: [],
  points: [],
  introHits: [],
  sectionTies: [],
  loneTools: [],
  lastThemes: [],
});

/** Gives tools that were told of an authority alone to its tie, where the text tells of one only. */
export function placeLoneTools({ loneTools, ties }: State): void {
  for (const { owner, hit } of loneTools) {
    const isEnd = (end: Mention) => end.territory.id === owner.territory.id;
    const [tie, another] = [...ties.values()].filter(({ fr, ma, isAffirmed }) => isAffirmed && (isEnd(fr) || isEnd(ma)));
    if (!tie || another) continue;
    tie.tools.add(hit.phrase.value);
    tie.hits.push(hit);
  }
}

/** The tie between two authorities, begun if nothing was read of it yet. */
export function tieBetween(state: State, one: Mention, other: Mention, clause: Clause): Tie {
  const [fr, ma] = one.territory.shore === "fr" ? [one, other] : [other, one];
  const key = `${fr.territory.id} ${ma.territory.id}`;
  const known = state.ties.get(key);
  if (known) return known;
  const { from, to } = clause;
  const fresh = {
    themes: new Set<ThemeId>(),
    themesOfTools: new Set<ThemeId>(),
    tools: new Set<string>(),
    actorIds: new Set<string>(),
  };
  const tie: Tie = { fr, ma, from, to, hits: [], said: [], ...fresh, isAffirmed: false };
  state.ties.set(key, tie);
  return tie;
}

/**
 * The words of the house. Code speaks in ids and codes; words for people live in `src/i18n`.
 *
 * An **Atlas** is all we know, checked once at the door and never changed afterwards.
 * A **Territory** is a dated thing: a region, a department, a municipality, an intermunicipality or another
 * area (Moroccan provinces and préfectures have the level `department`).
 * A **Partnership** ties territories of both shores. It has no status of its own: a **Statement** says what was so
 * of it, at a time, according to a **Source**. Its **Standing** at a date follows from its statements.
 * A **Request** says who seeks a partner, or announces an intention towards a zone.
 * A **Shore** is one of the two countries (`shores.ts`): everything that differs between them is told there.
 * An **Actor** is an association, an institution, a network or a programme that is not a local authority.
 */

import type { Language, Multilingual } from "./languages.ts";
import type { Passage } from "./passages.ts";
import type { Tool, ToolUse } from "./tools.ts";
import type { CodeScheme, Currency, Shore } from "./shores.ts";

/** A calendar day, `YYYY-MM-DD`; days compare as text. */
export type Day = string;

/** A date known to the day, the month or the year: `2016-02-17`, `2016-02` or `2016`. */
export type PartialDate = string;

/** Longitude and latitude in degrees, WGS 84. */
export type Point = readonly [longitude: number, latitude: number];

export const levels = ["region", "department", "intermunicipality", "municipality", "other"] as const;
export type Level = (typeof levels)[number];

/** State of a partnership, in the order in which statuses are shown. */
export const statuses = ["active", "building", "revival", "waiting", "stalled", "ended", "unconfirmed"] as const;
export type Status = (typeof statuses)[number];

/** What a partnership is by nature, whatever its state. */
export const kinds = ["cooperation", "twinning", "association-project", "programme", "institution"] as const;
export type Kind = (typeof kinds)[number];

export const themeIds = [
  "governance",
  "services",
  "water",
  "digital",
  "climate",
  "planning",
  "mobility",
  "economy",
  "solidarity-economy",
  "tourism",
  "youth",
  "education",
  "culture",
  "health",
  "migration",
] as const;
export type ThemeId = (typeof themeIds)[number];

export const confidences = ["high", "medium", "low"] as const;
/** How sure we are that the source says so and is right. */
export type Confidence = (typeof confidences)[number];

/**
 * Whether a date is written in the source, worked out by us, or that of the document, which tells a state of the day on
 * which it was written.
 */
export type DateBasis = "stated" | "inferred" | "document";

export const designations = [
  "region",
  "department",
  "province",
  "prefecture",
  "municipality",
  "overseas-municipality",
  "metropolis",
  "special-status",
  "urban-community",
  "agglomeration-community",
  "municipality-community",
  "nature-park",
  "district",
  "group",
  "area",
] as const;
/** What a territory is called in law, finer than its level. */
export type Designation = (typeof designations)[number];

/** Another name of a territory: a former one, a spelling seen in a source, a short form. */
export interface OtherName {
  readonly name: string;
  readonly language: Language;
  readonly kind: "former" | "provisional" | "variant" | "short" | "transliteration";
  readonly validFrom?: Day;
  /** First day on which the name was no longer in force. */
  readonly validTo?: Day;
}

export interface Territory {
  readonly id: string;
  readonly level: Level;
  readonly designation: Designation;
  readonly shore: Shore;
  readonly names: Multilingual;
  readonly otherNames: readonly OtherName[];
  /** Code, the scheme it belongs to, and the edition of that scheme. */
  readonly code?: { readonly scheme: CodeScheme; readonly value: string; readonly date?: string };
  /** Department (or province) that holds a municipality, an intermunicipality or another area. */
  readonly parentId?: string;
  readonly point: Point;
  /** Where the point comes from: `boundary`, `parent`, `geonames:<id>`, `seat:geonames:<id>`. */
  readonly pointBasis: string;
  readonly validFrom?: Day;
  /** First day on which the territory no longer existed. */
  readonly validTo?: Day;
}

/** A department belongs to a region during a time; both ends open when unknown. */
export interface Membership {
  readonly departmentId: string;
  readonly regionId: string;
  readonly validFrom?: Day;
  readonly validTo?: Day;
}

export const actorKinds = ["association", "institution", "network", "programme"] as const;
export type ActorKind = (typeof actorKinds)[number];

export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly names: Multilingual;
  readonly territoryId?: string;
  /** How the actor was placed on its territory: seat, area of action, or place of signature. */
  readonly placedBy?: "seat" | "area" | "signature";
  /** What it offers to authorities; present only for those that stand available. */
  readonly offer?: Multilingual;
  readonly sourceId: string;
  readonly locator?: string;
}

/** One end of a partnership: a territory, or an actor placed on a territory. */
export interface Party {
  readonly shore: Shore;
  readonly territoryId: string;
  readonly actorId?: string;
  readonly validFrom?: Day;
  readonly validTo?: Day;
}

export interface Involvement {
  readonly actorId: string;
  readonly role: "operator" | "support" | "funder";
  readonly sourceId: string;
  readonly locator?: string;
}

/** Whether a statement tells a state, a beginning or an end. */
export type Nature = "state" | "beginning" | "end";

export interface Statement {
  readonly id: string;
  readonly partnershipId?: string;
  readonly actorId?: string;
  /** The time that the statement is about; absent when the source does not let us say. */
  readonly date?: PartialDate;
  readonly dateBasis?: DateBasis;
  readonly nature: Nature;
  readonly status: Status;
  /** What the source calls the tie, when it says so. */
  readonly kind?: Kind;
  /** Free words of the source, each covered by a theme. */
  readonly words: readonly string[];
  readonly themes: readonly ThemeId[];
  readonly confidence: Confidence;
  readonly sourceId: string;
  /** Where in the source: line numbers in a text, empty for a web page. */
  readonly locator?: string;
  /** Further documents, which confirm it or give its date. */
  readonly otherSourceIds: readonly string[];
  readonly asWritten?: string;
  readonly territoryIds: readonly string[];
}

/** An agreement or a mandate with a known end, told by a source. */
export interface Term {
  readonly partnershipId: string;
  readonly start?: PartialDate;
  readonly end: PartialDate;
  readonly sourceId: string;
  readonly basis: DateBasis;
}

export interface Partnership {
  readonly id: string;
  readonly kind: Kind;
  readonly parties: readonly Party[];
  readonly involvements: readonly Involvement[];
  /** The partnership that carries this one on, when a source says so. */
  readonly successorId?: string;
  /** The partnership that tells the whole story, when one agreement is told of two bodies. */
  readonly partOfId?: string;
  readonly predecessorIds: readonly string[];
  /** All that was said of it, in the order in which statements come to count: each prevails over those before; undated last. */
  readonly statements: readonly Statement[];
  readonly terms: readonly Term[];
  readonly toolUses: readonly ToolUse[];
}

export interface Request {
  readonly id: string;
  readonly kind: "request" | "intention";
  readonly territoryId?: string;
  readonly actorId?: string;
  readonly soughtTerritoryId?: string;
  /** What is sought, in words. */
  readonly sought: Multilingual;
  readonly words: readonly string[];
  readonly themes: readonly ThemeId[];
  readonly date?: PartialDate;
  readonly dateBasis?: DateBasis;
  readonly confidence: Confidence;
  readonly sourceId: string;
  readonly locator?: string;
}

export const sourceKinds = [
  "minutes",
  "working-paper",
  "official",
  "register",
  "network",
  "press",
  "association",
  "academic",
  "company",
  "blog",
  "forum",
  "law",
  "encyclopedia",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly kind: SourceKind;
  /** Language of the document (`fr`, `ar`, `en`, `nl`). */
  readonly language: string;
  /** When the document was written; absent when unknown. */
  readonly date?: PartialDate;
  readonly dateBasis?: DateBasis;
  readonly url?: string;
  readonly note?: Multilingual;
}

/** A free word of the sources and the theme that covers it. */
export interface ThemeWord {
  readonly id: string;
  readonly names: Multilingual;
  readonly themeId: ThemeId;
}

export interface Theme {
  readonly id: ThemeId;
  readonly names: Multilingual;
  readonly definition: Multilingual;
}

export const eventKinds = ["meeting", "reform", "election", "fund"] as const;
export type EventKind = (typeof eventKinds)[number];

export interface AtlasEvent {
  readonly id: string;
  readonly kind: EventKind;
  /** Shores that it concerns. */
  readonly shores: readonly Shore[];
  /** Levels of authority that an election renews. */
  readonly levels: readonly Level[];
  readonly date: PartialDate;
  readonly dateEnd?: PartialDate;
  readonly dateBasis: DateBasis;
  readonly status: "held" | "planned" | "postponed" | "entered-force" | "open";
  readonly names: Multilingual;
  readonly place?: Multilingual;
  readonly note?: Multilingual;
  readonly sourceId: string;
  /** Further documents that confirm the date or the holding. */
  readonly otherSourceIds: readonly string[];
  readonly locator?: string;
}

/** Version and date of the data: what "today" means in the atlas. */
export interface Edition {
  readonly version: string;
  readonly date: Day;
}

export interface Atlas {
  readonly edition: Edition;
  readonly territories: ReadonlyMap<string, Territory>;
  /** Which region a department belongs to, and when. */
  readonly membershipsByDepartment: ReadonlyMap<string, readonly Membership[]>;
  /** Departments (or provinces) that a region holds or held. */
  readonly departmentsByRegion: ReadonlyMap<string, readonly string[]>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly partnerships: ReadonlyMap<string, Partnership>;
  /** Statements about actors, by actor id. */
  readonly actorStatements: ReadonlyMap<string, readonly Statement[]>;
  readonly requests: readonly Request[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly themes: ReadonlyMap<ThemeId, Theme>;
  readonly words: ReadonlyMap<string, ThemeWord>;
  readonly events: readonly AtlasEvent[];
  readonly tools: ReadonlyMap<string, Tool>;
  /** In the order of the table, which is that of each document. */
  readonly passages: readonly Passage[];
}

/** What statements, requests and passages say, in one language: kept apart from the atlas, loaded when a page shows it. */
export interface Sentences {
  /** By id of a statement, a request or a passage. */
  readonly summaries: Readonly<Record<string, string>>;
  /** Reasons for doubt, by id of a statement. */
  readonly doubts: Readonly<Record<string, string>>;
}

export const schemeFields = [
  "basis",
  "amount-total",
  "amount-france",
  "amount-morocco",
  "share-french-authority",
  "share-moroccan-authority",
  "share-fund",
  "calendar",
  "eligibility",
  "content",
  "results",
] as const;
export type SchemeField = (typeof schemeFields)[number];

/** One thing told of a support scheme; several of the same field may disagree. */
export interface SchemeFact {
  readonly field: SchemeField;
  readonly number?: number;
  /** Money of a shore, a count of projects, or a least or greatest share in percent. */
  readonly unit?: Currency | "projects" | "percent-min" | "percent-max";
  readonly text?: Multilingual;
  readonly confidence: Confidence;
  readonly sourceId: string;
  readonly locator?: string;
}

/** A generation of the joint fund, or what came before it. */
export interface Scheme {
  readonly id: string;
  readonly names: Multilingual;
  readonly start: PartialDate;
  readonly end?: PartialDate;
  readonly facts: readonly SchemeFact[];
  /** Themes that the scheme listed, and ours that they cover; empty when its list is not known. */
  readonly themes: readonly {
    readonly number: string;
    readonly names: Multilingual;
    readonly themeIds: readonly ThemeId[];
    readonly sourceId: string;
  }[];
}

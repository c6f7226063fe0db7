import type { Multilingual } from "../languages.ts";

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

/** A free word of the sources and the theme that covers it. */
export interface Keyword {
  readonly id: string;
  readonly names: Multilingual;
  readonly themeId: ThemeId;
}

export interface Theme {
  readonly id: ThemeId;
  readonly names: Multilingual;
  readonly definition: Multilingual;
}

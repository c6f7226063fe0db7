/** Screens, in the order of the navigation. */
export const screens = [
  "map",
  "list",
  "match",
  "requests",
  "meetings",
  "review",
  "round-table",
  "changes",
  "funding",
  "sources",
  "workbench",
  "minutes",
  "spreadsheet",
  "correct",
  "accessibility",
  "privacy",
] as const;
export type Screen = (typeof screens)[number];
/** Screens that lay drafts over the published edition themselves: there the page stays as it is published, whatever the address names. */
const published: readonly Screen[] = ["workbench", "round-table"];

/** Whether a screen shows what is published, even where the address asks for a draft. */
export const staysPublished = (screen: Screen): boolean => published.includes(screen);

/** Screens that the navigation does not name: another one of it leads there. */
export const innerScreens: Readonly<Partial<Record<Screen, Screen>>> = {
  meetings: "requests",
  "round-table": "review",
  minutes: "workbench",
  spreadsheet: "workbench",
  correct: "sources",
  accessibility: "sources",
  privacy: "sources",
};

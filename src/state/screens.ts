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
  "accessibility",
  "privacy",
] as const;
export type Screen = (typeof screens)[number];
/** Screens that the navigation does not name: another one of it leads there. */
export const innerScreens: Readonly<Partial<Record<Screen, Screen>>> = {
  meetings: "requests",
  "round-table": "review",
  minutes: "workbench",
  spreadsheet: "workbench",
  accessibility: "sources",
  privacy: "sources",
};

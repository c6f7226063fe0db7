/** Files published for reuse, beside the page, by what they are. */
export const publishedFiles = {
  tables: [
    "partnerships.csv",
    "parts.csv",
    "parties.csv",
    "involvements.csv",
    "statements.csv",
    "actor-statements.csv",
    "requests.csv",
    "passages.csv",
    "territories.csv",
    "memberships.csv",
    "actors.csv",
    "sources.csv",
    "themes.csv",
    "theme-words.csv",
    "theme-crosswalk.csv",
    "tools.csv",
    "tool-uses.csv",
    "scheme-list.csv",
    "schemes.csv",
    "events.csv",
    "terms.csv",
  ],
  layers: [
    "partnerships.geojson",
    "france-regions.geojson",
    "france-departments.geojson",
    "morocco-regions.geojson",
    "morocco-provinces.geojson",
  ],
  description: ["datapackage.json"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The groups, in the order in which they are shown. */
export const fileGroups = ["tables", "layers", "description"] as const satisfies readonly (keyof typeof publishedFiles)[];

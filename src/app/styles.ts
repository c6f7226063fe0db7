/**
 * Whether the page has its styles, beside those that it was served with: the first script runs only when the sheet has come
 * or failed, and browsers give a sheet that failed an empty one in its place. Without styles the page can be read, but
 * nothing has its place and no colour is known, least of all to a map.
 */
export const areStylesThere = getComputedStyle(document.documentElement).getPropertyValue("--style-sheet") !== "";

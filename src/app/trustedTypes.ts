/**
 * The page refuses text where markup or a script address is asked, but for two uses: MapLibre starts its worker with an
 * address of our own host, and React Aria empties what it announces to screen readers with an empty text. Imported
 * before anything that may do either.
 */
interface TrustedTypesFactory {
  createPolicy: (
    name: string,
    rules: { createHTML: (markup: string) => string; createScriptURL: (url: string) => string },
  ) => unknown;
}

// TypeScript's own types of the browser do not know it yet.
const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;

factory?.createPolicy("default", {
  createHTML: (markup) => {
    if (markup !== "") throw new TypeError("Refused markup");
    return markup;
  },
  createScriptURL: (url) => {
    if (new URL(url, document.baseURI).origin !== window.location.origin) throw new TypeError(`Refused script address ${url}`);
    return url;
  },
});

/**
 * The page refuses text where a script address is asked, but for addresses of its own host: MapLibre starts its worker
 * with one. Imported before anything that may start a worker.
 */
interface TrustedTypesFactory {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown;
}

const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;

factory?.createPolicy("default", {
  createScriptURL: (url) => {
    if (new URL(url, document.baseURI).origin !== window.location.origin) throw new TypeError(`Refused script address ${url}`);
    return url;
  },
});

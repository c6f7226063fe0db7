/** How the built site serves without network: a worker keeps its files, and never an old edition for good. */

import type { VitePWAOptions } from "vite-plugin-pwa";

/**
 * A page of its own cannot be had without network: what it tells is in the application, which is kept. A worker carries
 * this function as it is written, so that it can use nothing of this file.
 */
async function inApplication({ request }: { readonly request: Request }): Promise<Response> {
  const { pathname, hash } = new URL(request.url);
  const [, language = "", kind, id] = /\/(\w\w)\/(?:(\w+)\/([^/]+)\.html|(?:index\.html)?)$/.exec(pathname) ?? [];
  const found = kind === "theme" ? `theme=${id}` : `sel=${kind}:${id}`;
  // The permanent link of a statement leads to it.
  const line = hash === "" ? "" : `&line=statement:${hash.slice(1)}`;
  return Response.redirect(`./?lang=${language}${kind === undefined ? "" : `&${found}${line}`}`);
}

/** A file that a link leads to and that cannot be had takes the reader nowhere: what the page shows stays. */
async function nowhere({ request }: { readonly request: Request }): Promise<Response> {
  return request.mode === "navigate" ? new Response(null, { status: 204 }) : Response.error();
}

/** Everything that changes without a build: asked of the host first, and of what is kept when it does not answer. */
export const offline: Partial<VitePWAOptions> = {
  // Nothing is forced: the page tells that a newer version waits, and the reader takes it.
  registerType: "prompt",
  injectRegister: false,
  includeManifestIcons: false,
  manifest: {
    name: "Passerelles",
    short_name: "Passerelles",
    description:
      "L’atlas vivant des partenariats territoriaux franco-marocains · الأطلس الحي للشراكات الترابية الفرنسية المغربية",
    lang: "fr",
    display: "standalone",
    theme_color: "#0f766e",
    background_color: "#f7f5f0",
    icons: [
      { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "icon-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  },
  workbox: {
    // The policy of the site lets a worker run no other script.
    inlineWorkboxRuntime: true,
    sourcemap: false,
    globPatterns: ["index.html", "icon.svg", "licenses.txt", "assets/*"],
    // The gazetteer of France is the largest.
    maximumFileSizeToCacheInBytes: 3_000_000,
    // The address is the state: whatever it asks, the page is one. Other pages of the host are none of the worker's.
    ignoreURLParametersMatching: [/./],
    navigateFallback: null,
    cleanupOutdatedCaches: true,
    // The first visit is served by the worker as soon as that is there: what is told then, that all works, is true.
    clientsClaim: true,
    runtimeCaching: [
      {
        urlPattern: ({ sameOrigin, url }) => sameOrigin && /\/(?:data\/.*|publisher\.json)$/.test(url.pathname),
        handler: "NetworkFirst",
        // What the page laid aside by itself is found, whatever headers the host says that its answers depend on.
        options: {
          cacheName: "edition",
          networkTimeoutSeconds: 8,
          matchOptions: { ignoreVary: true },
          plugins: [{ handlerDidError: nowhere }],
        },
      },
      {
        urlPattern: ({ sameOrigin, url }) => sameOrigin && /\/\w\w\/(?:\w+\/[^/]+\.html|index\.html)?$/.test(url.pathname),
        handler: "NetworkOnly",
        options: { plugins: [{ handlerDidError: inApplication }] },
      },
    ],
  },
};

import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** React Aria adds one style element of its own (touch-action of pressable elements); this is its hash. */
const reactAriaStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** What the page may do: everything from its own host, nothing from any other. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${reactAriaStyle}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

const headers = {
  "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
};

/** Puts the policy in the page itself, for hosts that set no headers. Only in what is built: development needs inline scripts. */
function policyInPage(): Plugin {
  return {
    name: "policy-in-page",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** What the first map needs, by the beginning of its file name: the page asks for it before any script has run. */
const neededFirst = {
  data: /^assets\/(atlas|france|france-overseas\.topo|morocco)[.-].*json$/,
  map: /^assets\/MapView-.*js$/,
  letters: /^assets\/ibm-plex-sans-latin-\d+-normal-.*woff2$/,
};

/** Lets the browser fetch the map, its data and the letters of the page while it still reads the first script. */
function preloads(): Plugin {
  return {
    name: "preloads",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) => {
        const files = Object.keys(bundle);
        const map = Object.values(bundle).find((file) => file.type === "chunk" && neededFirst.map.test(file.fileName));
        const code = map?.type === "chunk" ? [map.fileName, ...map.imports] : [];
        const styles = map?.type === "chunk" ? [...(map.viteMetadata?.importedCss ?? [])] : [];
        const link = (attrs: Record<string, string | boolean>) => ({ tag: "link", attrs, injectTo: "head" as const });
        const preload = (as: string) => (file: string) =>
          link({ rel: "preload", as, crossorigin: "anonymous", href: `./${file}` });
        return [
          ...files.filter((file) => neededFirst.data.test(file)).map(preload("fetch")),
          ...files.filter((file) => neededFirst.letters.test(file)).map(preload("font")),
          // A style sheet that is only preloaded would be complained of by a page that opens without a map.
          ...styles.map((file) => link({ rel: "stylesheet", crossorigin: true, href: `./${file}` })),
          ...code
            .filter((file) => !html.includes(file))
            .map((file) => link({ rel: "modulepreload", crossorigin: true, href: `./${file}` })),
        ];
      },
    },
  };
}

export default defineConfig({
  root: "src",
  publicDir: "../public",
  base: "./",
  plugins: [react(), policyInPage(), preloads()],
  server: { fs: { allow: [".."] } },
  preview: { headers },
  worker: { format: "es" },
  optimizeDeps: { exclude: ["maplibre-gl/dist/maplibre-gl-worker.mjs"] },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2022",
    // The policy allows no data: script or font, and a file of its own is cached for ever.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    // How long each plugin took is of no use to who starts the site.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  test: {
    root: ".",
    include: ["tests/{unit,data,house}/**/*.test.{ts,tsx}"],
  },
});

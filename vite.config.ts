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
const neededFirst = { data: /^assets\/(atlas|france|france-overseas\.topo|morocco)[.-].*json$/, map: /^assets\/MapView-.*js$/ };

/** Lets the browser fetch the map and its data while it still reads the first script. */
function preloads(): Plugin {
  return {
    name: "preloads",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {}).flatMap((file) => {
          const link = (attrs: Record<string, string | boolean>) => ({
            tag: "link",
            attrs: { ...attrs, href: `./${file}` },
            injectTo: "head" as const,
          });
          if (neededFirst.data.test(file)) return [link({ rel: "preload", as: "fetch", crossorigin: "anonymous" })];
          return neededFirst.map.test(file) ? [link({ rel: "modulepreload", crossorigin: true })] : [];
        }),
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

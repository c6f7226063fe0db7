import type { Plugin } from "vite";

/**
 * Leaves imports as browsers know them. What Vite wraps around an import fetches what the part needs side by side, but
 * remembers by itself what it has asked for, even what failed; ours are told, tried again and waited for in one way.
 */
export function plainImports(): Plugin {
  return {
    name: "plain-imports",
    apply: "build",
    enforce: "pre",
    load: {
      filter: { id: /vite\/preload-helper\.js$/ },
      handler: () => "export const __vitePreload = (load) => load();",
    },
  };
}

/** All that the first script needs lies in one file with it: a file less to wait for, and to miss. */
export const firstInOne = { groups: [{ name: "first", tags: ["$initial" as const] }] };

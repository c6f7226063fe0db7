/**
 * The HTTP headers that every host should send, security policy and caching: one place. `hosts.ts` says them in each
 * host's own form.
 */

import { createHash } from "node:crypto";
import { openingStyle } from "./page.ts";

/** React Aria adds one style element of its own (touch-action of pressable elements); this is its hash. */
const reactAriaStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** The hash of the one style that stands in the page itself. */
const openingHash = createHash("sha256").update(openingStyle).digest("base64");

/** What the page may do: everything from its own host, nothing from any other. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'sha256-${openingHash}' ${reactAriaStyle}`,
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

/**
 * Which sites may show the atlas in a frame (`view` with `embed=1`): the one setting for it, in the words of the policy, such
 * as "'self' https://www.example.org", or "*" for all. Built without it, the site may be framed by its own host alone.
 */
const mayEmbed = process.env["MAY_EMBED"] ?? "'self'";

/** Headers of one kind of address. */
export interface Rule {
  /** Beginning of the addresses, from the folder of the site. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a host should send with every file. */
export const everywhere: Rule = {
  path: "",
  headers: {
    "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors ${mayEmbed}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
  },
};

/**
 * What it should send besides with what may change without a build, the data and who publishes them, or under names that
 * stay, the worker that keeps the site: kept, but asked for again each time.
 */
export const revalidated: readonly Rule[] = ["data/", "publisher.json", "sw.js", "manifest.webmanifest"].map((path) => ({
  path,
  headers: { "Cache-Control": "no-cache" },
}));

/** What it should send besides with files whose name changes with their content, where it has them: a failure is not to be kept. */
export const hashed: Rule = { path: "assets/", headers: { "Cache-Control": "public, max-age=31536000, immutable" } };

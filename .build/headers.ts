import { createHash } from "node:crypto";

/** React Aria adds one style element of its own (touch-action of pressable elements); this is its hash. */
const reactAriaStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/**
 * What the page may do: everything from its own host, nothing from any other.
 * @param style the one style sheet that stands in the page itself
 */
export function contentSecurityPolicy(style: string): string {
  const hash = createHash("sha256").update(style).digest("base64");
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}' ${reactAriaStyle}`,
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
}

/** Headers of one kind of address. */
export interface Rule {
  /** Beginning of the addresses, from the folder of the site. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a host should send with every file, and with those whose name changes with their content. */
export function headerRules(policy: string): readonly [all: Rule, hashed: Rule] {
  return [
    {
      path: "",
      headers: {
        "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
      },
    },
    { path: "assets/", headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
  ];
}

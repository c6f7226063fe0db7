/** The headers of `headers.ts` in the words of usual hosts: Netlify and Cloudflare Pages (`_headers`), nginx, Apache. */

import type { Plugin } from "vite";
import { everywhere, hashed, revalidated, type Rule } from "./headers.ts";

const lines = ({ headers }: Rule, line: (name: string, value: string) => string) =>
  Object.entries(headers).map(([name, value]) => line(name, value));

/** A `_headers` file, as Netlify, Cloudflare Pages and others read it. */
function asHeadersFile(): string {
  return [everywhere, hashed, ...revalidated]
    .flatMap((rule) => [`/${rule.path}*`, ...lines(rule, (name, value) => `  ${name}: ${value}`), ""])
    .join("\n");
}

/** What a `server` of nginx includes. A block with headers of its own inherits none: all are said again. */
function asNginx(): string {
  const always = lines(everywhere, (name, value) => `add_header ${name} "${value}" always;`);
  const locations = [hashed, ...revalidated].flatMap((rule) => [
    `location ~ /${rule.path} {`,
    ...[...always, ...lines(rule, (name, value) => `add_header ${name} "${value}";`)].map((line) => `  ${line}`),
    "  try_files $uri =404;",
    "}",
  ]);
  return [...always, ...locations, ""].join("\n");
}

/** An `.htaccess` of Apache, for the folder of the site; it needs `mod_headers`. */
function asApache(): string {
  return [
    ...lines(everywhere, (name, value) => `Header always set ${name} "${value}"`),
    ...[hashed, ...revalidated].flatMap((rule) => [
      `<If "%{REQUEST_URI} =~ m#/${rule.path}#">`,
      ...lines(rule, (name, value) => `  Header set ${name} "${value}"`),
      "</If>",
    ]),
    "",
  ].join("\n");
}

/** The headers of the site in the words of each host. */
export const headersFor = { netlify: asHeadersFile(), nginx: asNginx(), apache: asApache() } as const;

/** Writes the headers beside the page, for hosts that read them there. */
export function headersFile(): Plugin {
  return {
    name: "headers-file",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "_headers", source: headersFor.netlify });
    },
  };
}

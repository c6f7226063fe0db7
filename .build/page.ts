import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { languages, sourceLanguage } from "../src/domain/languages.ts";
import { editionFolder } from "./edition.ts";

/** Style of what the page says before anything else has come, with the colours of the house; it stands in the page itself. */
export const openingStyle = [
  "ui/tokens.css",
  "app/opening.css",
  "app/openingWords.css",
  "app/openingAlone.css",
  "app/firstPicture.css",
]
  .map((path) => readFileSync(new URL(`../src/${path}`, import.meta.url), "utf8"))
  .join("\n")
  .replaceAll(/\/\*[\s\S]*?\*\//g, "")
  .replaceAll(/\s+/g, " ")
  .trim();

/**
 * Tells that style what the address asks for: the language that the page will speak, where it comes from a host; and whether
 * it stands in a frame of another page, with all that there is or less. A file of its own, since the policy lets no script
 * stand in the page; what is shown first does not wait for it.
 */
const openingScript = `{
const asked = new URLSearchParams(location.search), { dataset } = document.documentElement;
const spoken = [asked.get("lang"), ...navigator.languages.map((tag) => tag.split("-")[0]), "${sourceLanguage}"];
if (location.protocol !== "file:") dataset.opening = spoken.find((tag) => ${JSON.stringify(languages)}.includes(tag));
if (asked.get("embed") === "1")
  dataset.framed = [...asked.keys()].every((name) => name === "embed" || name === "lang") ? "whole" : "part";
}
`;

const openingPath = `assets/opening-${createHash("sha256").update(openingScript).digest("hex").slice(0, 8)}.js`;

/** Puts the style of its opening in the page, and beside it what tells that style of the address. */
export function openingInPage(): Plugin {
  return {
    name: "opening-in-page",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: openingPath, source: openingScript });
    },
    transformIndexHtml: {
      order: "post",
      handler: (_html, { server }) => [
        server
          ? { tag: "script", children: openingScript, injectTo: "head" }
          : { tag: "script", attrs: { async: true, src: `./${openingPath}` }, injectTo: "head" },
        { tag: "style", children: openingStyle, injectTo: "head" },
      ],
    },
  };
}

/** Puts the policy in the page itself, for hosts that set no headers. Only in what is built: development needs inline scripts. */
export function policyInPage(policy: string): Plugin {
  return {
    name: "policy-in-page",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: policy }, injectTo: "head-prepend" },
    ],
  };
}

/** What the first map needs, by the beginning of its file name: the page asks for it before any script has run. */
const neededFirst = {
  data: /^assets\/(france|france-overseas|morocco)\.topo-.*json$/,
  code: /^assets\/(index|MapView)-.*js$/,
  letters: /^assets\/ibm-plex-sans-latin-\d+-normal-.*woff2$/,
};

const stylesheet = /\s*<link rel="stylesheet"[^>]*href="([^"]+)">/;
const script = /\s*<script type="module"[^>]*src="([^"]+)"><\/script>/;

/**
 * Lets the browser fetch the map, its data and the letters of the page while it still reads the first script. All of it
 * stands at the end of the page: what the page says first is shown without it, and shares a slow line with nothing.
 */
export function preloads(): Plugin {
  return {
    name: "preloads",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) => {
        const files = Object.keys(bundle);
        const link = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({ tag: "link", attrs, injectTo: "body" });
        const preload = (as: string) => (file: string) =>
          link({ rel: "preload", as, crossorigin: "anonymous", href: `./${file}` });
        const code = Object.values(bundle).flatMap((file) =>
          file.type === "chunk" && neededFirst.code.test(file.fileName) ? [file.fileName, ...file.imports] : [],
        );
        return {
          html: html.replace(stylesheet, "").replace(script, ""),
          tags: [
            {
              tag: "script",
              attrs: { type: "module", crossorigin: true, src: script.exec(html)?.[1] ?? "" },
              injectTo: "body",
            },
            ...[...new Set(code)]
              .filter((file) => !html.includes(file))
              .map((file) => link({ rel: "modulepreload", crossorigin: true, href: `./${file}` })),
            ...[`${editionFolder}atlas.json`, ...files.filter((file) => neededFirst.data.test(file))].map(preload("fetch")),
            ...files.filter((file) => neededFirst.letters.test(file)).map(preload("font")),
            link({ rel: "stylesheet", crossorigin: true, href: stylesheet.exec(html)?.[1] ?? "" }),
          ],
        };
      },
    },
  };
}

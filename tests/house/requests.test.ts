import type { Plugin } from "vite";
import { describe, expect, test } from "vitest";
import { filesIn, readText } from "../fixtures/repository.ts";
import config from "../../vite.config.ts";

const code = filesIn("src").filter((path) => /\.(tsx?|css|html)$/.test(path));

/** Names of vocabularies, which look like addresses and are never asked for. */
const vocabularies = /http:\/\/www\.w3\.org\/|https:\/\/schema\.org(?=")/g;
/** An address that the reader may follow, on a page or in the description of a data package, and that nothing else asks for. */
const link = /\b(?:href(?:=|: )|path: )["'](https?:\/\/[^"']*)["']/g;

/** Lines of a file that name another host for anything but a link. */
function foreignLines(path: string): readonly string[] {
  const text = path.endsWith(".html") ? readText(path) : readText(path).replaceAll(link, "");
  return text
    .replaceAll(vocabularies, "")
    .split("\n")
    .flatMap((line) => (/(?:https?|wss?):\/\/|["'(]\/\/\w/.test(line) ? [`${path}: ${line.trim()}`] : []));
}

describe("nothing is asked of another host", () => {
  test("by the code, the style sheets or the page: addresses stand in links alone", () => {
    expect(code.flatMap(foreignLines)).toEqual([]);
  });

  test("by other means than those known: files are fetched at the door, pictures where they are saved, the page itself where a file is gone", () => {
    const means = /\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)/;
    expect(code.filter((path) => means.test(readText(path)))).toEqual([
      "src/data/fetchJson.ts",
      "src/ui/replacedSite.ts",
      "src/ui/savePicture.ts",
    ]);
  });
});

/** Directives of a policy, by name. */
const directivesOf = (policy: string) =>
  new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...values] = directive.trim().split(/\s+/);
      return [name, values] as const;
    }),
  );

/** The policy that the build puts in the page. @throws Error when there is none */
function policyInPage(): string {
  const plugin = (config.plugins ?? [])
    .flat()
    .find((one): one is Plugin => !!one && "name" in one && one.name === "policy-in-page");
  const tags =
    typeof plugin?.transformIndexHtml === "function" ? plugin.transformIndexHtml.call({} as never, "", {} as never) : undefined;
  const [tag] = Array.isArray(tags) ? tags : [];
  const content = tag?.attrs?.["content"];
  if (tag?.tag !== "meta" || tag.injectTo !== "head-prepend" || typeof content !== "string")
    throw new Error("no policy in the page");
  return content;
}

const policies = [
  ["the page itself, before anything else", policyInPage()],
  ["the headers of the preview", String(config.preview?.headers?.["Content-Security-Policy"])],
] as const;

describe.each(policies)("the security policy in %s", (_where, policy) => {
  const directives = directivesOf(policy);

  test("lets in nothing that it does not name", () => {
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect([directives.get("base-uri"), directives.get("form-action")]).toEqual([["'none'"], ["'none'"]]);
  });

  test("lets scripts run from the site only, none written in the page, none made from text", () => {
    expect(directives.get("script-src")).toEqual(["'self'"]);
    expect(policy).not.toMatch(/unsafe-/);
    expect(directives.get("require-trusted-types-for")).toEqual(["'script'"]);
  });

  test("names no other host", () => {
    const values = [...directives].flatMap(([name, list]) =>
      name === "trusted-types" || name === "require-trusted-types-for" ? [] : list,
    );
    expect(values.filter((value) => !/^'(?:self|none|sha256-[\w+/=]+)'$|^(?:data|blob):$/.test(value))).toEqual([]);
  });
});

test("the page before it is built holds no policy of its own, no script or style in it, and no inline handler", () => {
  const page = readText("src/index.html");
  expect(page.match(/<script(?![^>]*\bsrc="\.\/)[^>]*>|<style|\son\w+=|\sstyle=|http-equiv/gi)).toBeNull();
});

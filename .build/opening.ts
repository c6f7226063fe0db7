import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";
import { addressNotes, siteAddress } from "./address.ts";

/** A place that the page keeps for what is made of the edition, with the name of what comes there. */
const place = /<!-- opening: (\w+) -->/g;

/** Puts parts where a page keeps a place for them. @throws Error for a place that nothing is made for */
export function withParts(html: string, parts: Readonly<Record<string, string>>): string {
  return html.replace(place, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`the page keeps a place for ${name}, which nothing is made for`);
    return part;
  });
}

/**
 * Puts what the atlas opens with in the page that is served: its sentence, its screens and its map as a picture. While
 * developing the page does without.
 */
export function editionInPage(): Plugin {
  return {
    name: "edition-in-page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: async (html) => {
        const path = fileURLToPath(new URL("./openingOfEdition.ts", import.meta.url));
        // Asked for only here: whoever tests or develops need not load the map.
        const { module } = await runnerImport<typeof import("./openingOfEdition.ts")>(path, { configFile: false });
        return withParts(html, module.openingOfEdition());
      },
    },
    closeBundle() {
      for (const note of addressNotes(siteAddress())) console.log(note);
    },
  };
}

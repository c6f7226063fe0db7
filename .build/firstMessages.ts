import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The scripts that speak before anything is asked for: the page and its map. What comes later stands in `later`, which brings its words. */
export const speakFirst: readonly string[] = ["../src/app/main.tsx", "../src/map/MapView.tsx"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** What a module cannot do without: neither types nor what it asks for later. */
const imported = /^(?:import|export) (?!type )(?:[^;"]*? from )?"(\.[^"]+\.tsx?)";$/gm;

/** Texts of some modules, and of all that come with them, by path. */
export function modulesWith(paths: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const visit = (path: string) => {
    if (texts.has(path) || !existsSync(path)) return;
    const text = readFileSync(path, "utf8");
    texts.set(path, text);
    for (const [, specifier = ""] of text.matchAll(imported)) visit(fileURLToPath(new URL(specifier, `file://${path}`)));
  };
  for (const path of paths) visit(path);
  return texts;
}

/**
 * Finds the messages that some code may say: those that it names whole, and those that it puts together, such as
 * `status.${status}`.
 */
export function messagesSaidIn(code: string): (id: string) => boolean {
  const whole = new Set([...code.matchAll(/["'`]([\w.-]+)["'`]/g)].map(([, id]) => id));
  const patterns = [...code.matchAll(/`([\w-]+\.[^`\n]*?\$\{[^`\n]*)`/g)].map(
    ([, template = ""]) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/)
          .map((part) => part.replaceAll(/[.*+?^()|[\]\\]/g, "\\$&"))
          .join("[\\w-]+")}$`,
      ),
  );
  return (id) => whole.has(id) || patterns.some((pattern) => pattern.test(id));
}

/** Whether a message may be said before anything is asked for. */
export const isSaidFirst = messagesSaidIn([...modulesWith(speakFirst).values()].join("\n"));

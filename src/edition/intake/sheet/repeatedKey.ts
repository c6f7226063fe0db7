/** Strings, and signs that open, close and part, of a text in JSON. */
const parts = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * The first name that an object of a text in JSON gives twice, and its line: a reader of JSON keeps the last and loses the
 * other without a word.
 * @param text JSON that was parsed
 */
export function repeatedKey(text: string): { readonly key: string; readonly line: number } | undefined {
  const open: (Set<string> | undefined)[] = [];
  let [string, place] = ["", 0];
  for (const { 0: part, index } of text.matchAll(parts)) {
    if (part === "{") open.push(new Set());
    else if (part === "[") open.push(undefined);
    else if (part === "}" || part === "]") open.pop();
    else if (part === ":") {
      const names = open.at(-1);
      const key: unknown = JSON.parse(string);
      if (typeof key !== "string" || !names) continue;
      if (names.has(key)) return { key, line: text.slice(0, place).split("\n").length };
      names.add(key);
    } else if (part !== ",") [string, place] = [part, index];
  }
  return undefined;
}

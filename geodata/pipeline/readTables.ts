import { readFileSync } from "node:fs";
import { parseTables, type Tables } from "../../src/edition/tables.ts";

/** Reads every table of a folder. @throws Error naming the table and the line of what is not a row of it */
export function readTables(folder: URL): Tables {
  return parseTables((name) => readFileSync(new URL(`${name}.csv`, folder), "utf8"));
}

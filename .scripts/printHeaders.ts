// Prints the headers that a host should send, in its words: `npm run headers -- nginx`, `apache` or `netlify`.
import { headersFor } from "../.build/hosts.ts";

const host = process.argv[2] ?? "";
const found = Object.entries(headersFor).find(([name]) => name === host);
if (found) console.log(found[1]);
else {
  console.error(`Which host? One of ${Object.keys(headersFor).join(", ")}.`);
  process.exitCode = 1;
}

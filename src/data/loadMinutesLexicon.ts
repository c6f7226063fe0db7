import type { LexiconPhrase } from "../domain/minutes/model.ts";
import { checked, fetchJson } from "./fetchJson.ts";
import { files } from "./files.ts";
import { readLexicon } from "./minutesLexicon.ts";

/** The phrases by which minutes are read. @throws LoadFailure */
export async function loadMinutesLexicon(): Promise<readonly LexiconPhrase[]> {
  const file = "minutes-lexicon.json";
  return checked(file, await fetchJson(file, files.minutesLexicon), readLexicon);
}

import { wordsOf } from "../fold.ts";

/** Words that say nothing by themselves, as `wordsOf` keeps them. */
const smallWords = new Set(
  [
    "a au aux d de des du en et l la le les dans sur avec pour par un une the of in on at and with for في من على عن مع إلى و",
    // Those of questions: "qui travaille avec Tanger", "que fait l’Occitanie".
    "qui que qu quoi quel quels quelle quelles fait travaille travaillent coopère coopèrent existe",
    "domaine thème sujet مجال ميدان موضوع field theme topic is are",
    "who what which does do works cooperates there هل ماذا ما تفعل تعمل يعمل تتعاون يتعاون",
  ].flatMap(wordsOf),
);

/** Those of some words that say something; all of them when none does. */
export function withoutSmallWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !smallWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** Words of a query that say something; all of them when none does. */
export const tellingWords = (query: string): readonly string[] => withoutSmallWords(wordsOf(query));

/** Arabic writes "and", "in", "for" and "like" together with the word. */
export const withoutJoined = (phrase: string) => phrase.replace(/^[وبلفك](?=\p{Script=Arabic}{3})/u, "");

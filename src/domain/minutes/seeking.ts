import type { Clause } from "./clauses.ts";
import type { Hit } from "./lexicon.ts";
import type { Mention } from "./places.ts";
import type { Roles } from "./roles.ts";
import type { Seeking, State } from "./state.ts";
import { denialOf } from "./status.ts";
import { subjectsOf } from "./subjects.ts";
import type { Word } from "./words.ts";

/** Who seeks in a clause: an authority that it names, else the one that its paragraph is about. */
function seekersOf(state: State, { parties }: Roles, from: number): readonly Mention[] {
  const verb = state.words[from];
  // Arabic says first what is done, then who does it: "تبحث جماعة تيزنيت عن شريك", "أبدت جماعة…".
  const isVerb = verb?.isArabic === true && /^[وف]?(?:[تيأ]\p{L}+|\p{L}+ت|ا\p{L}ت\p{L}{2})$/u.test(verb.written);
  // "لم تجد مدينة نانت بعد شريكا".
  const room = verb?.written === "لم" ? 2 : isVerb ? 1 : -1;
  // "écrire à la ville de X pour lui proposer un partenariat": the seeker is not the one that is written to.
  const isBefore = (mention: Mention) => mention.from <= from + room;
  const nearest = parties.findLast(({ end }) => end <= from && from - end <= 1);
  if (nearest?.hasLevel) return [nearest];
  const own = state.block.subjects.map(({ mention }) => mention).filter(isBefore);
  if (own.length > 0) return own;
  const around = [...subjectsOf(state, "fr"), ...subjectsOf(state, "ma")].map(({ mention }) => mention).filter(isBefore);
  return around.length > 0 ? around : parties.filter(isBefore).slice(0, 1);
}

/** Whether a clause denies that somebody seeks: "ne cherche plus", but not "n'a pas de partenaire et en cherche un". */
function isDenied(words: readonly Word[], clause: Clause, { from }: Hit): boolean {
  const { denial, hit } = denialOf(clause);
  if (!hit || denial === "none" || denial === "not-yet") return false;
  if (denial === "ceased") return hit.from < from && from < hit.to;
  return denial === "refused" || !words.slice(hit.to, from).some(({ forms }) => forms[0] === "et");
}

/** Whether a phrase names a partner without name: "une commune marocaine". */
const namesAnyone = ({ phrase }: Hit) => phrase.meaning === "anyone" && phrase.value !== "none";

/**
 * Takes in that somebody seeks a partner, and says whether that is what a clause is about. A wish that names its partner
 * is the beginning of a tie, a search that names it a request.
 */
export function seek(state: State, clause: Clause, roles: Roles): boolean {
  const { block } = state;
  const isAnyone = clause.hits.some(namesAnyone);
  const seeks = ({ from, phrase: { meaning, value } }: Hit) =>
    meaning === "seek" &&
    value !== "none" &&
    (value !== "hope" || clause.hits.some((hit) => namesAnyone(hit) && hit.from >= from));
  const hits = clause.hits.filter(seeks);
  const [first] = hits;
  if (!first || isDenied(state.words, clause, first)) return false;
  const isSearch = hits.some(({ phrase }) => phrase.value === "search");
  const seekers = seekersOf(state, roles, first.from);
  let isSought = false;
  for (const by of seekers) {
    const named = [...roles.parties, ...roles.places].filter(({ territory }) => territory.shore !== by.territory.shore);
    if (named.length > 0 && !isSearch) continue;
    // Of somebody named before: "souhaite le relancer" seeks nobody new.
    if (named.length === 0 && !isAnyone && block.current.length > 0) continue;
    isSought = true;
    for (const sought of named.length > 0 ? named : [undefined]) keep(state, by, sought, clause);
  }
  return isSought;
}

function keep(state: State, by: Mention, sought: Mention | undefined, clause: Clause): void {
  const key = `${by.territory.id} ${sought?.territory.id ?? ""}`;
  const reasons = clause.hits.filter(({ phrase }) => ["seek", "anyone", "theme"].includes(phrase.meaning));
  const known = state.seekings.get(key);
  const seeking: Seeking = known ?? {
    by,
    ...(sought && { sought }),
    from: clause.from,
    to: clause.to,
    hits: [],
    themes: new Set(),
  };
  seeking.hits.push(...reasons);
  state.seekings.set(key, seeking);
  if (!state.block.seekings.includes(seeking)) state.block.seekings.push(seeking);
}

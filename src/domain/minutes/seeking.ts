import type { Clause } from "./clauses.ts";
import type { Mention } from "./places.ts";
import type { Roles } from "./roles.ts";
import type { Seeking, State } from "./state.ts";
import { denialOf } from "./status.ts";
import { subjectsOf } from "./subjects.ts";

/** Who seeks in a clause: an authority that it names, else the one that its paragraph is about. */
function seekersOf(state: State, { parties }: Roles, from: number): readonly Mention[] {
  const verb = state.words[from];
  // Arabic says first what is done, then who does it: "تبحث جماعة تيزنيت عن شريك", "أبدت جماعة…".
  const isVerb = verb?.isArabic === true && /^[وف]?(?:[تيأ]\p{L}+|\p{L}+ت)$/u.test(verb.written);
  const room = isVerb ? 1 : -1;
  // "écrire à la ville de X pour lui proposer un partenariat": the seeker is not the one that is written to.
  const isBefore = (mention: Mention) => mention.from <= from + room;
  const own = state.block.subjects.map(({ mention }) => mention).filter(isBefore);
  if (own.length > 0) return own;
  const around = [...subjectsOf(state, "fr"), ...subjectsOf(state, "ma")].map(({ mention }) => mention).filter(isBefore);
  return around.length > 0 ? around : parties.filter(isBefore).slice(0, 1);
}

/**
 * Takes in that somebody seeks a partner, and says whether that is what a clause is about. A wish that names its partner
 * is the beginning of a tie, a search that names it a request.
 */
export function seek(state: State, clause: Clause, roles: Roles): boolean {
  const { block } = state;
  const hits = clause.hits.filter(({ phrase }) => phrase.meaning === "seek" && phrase.value !== "none");
  const [first] = hits;
  if (!first || denialOf(clause).denial === "denied") return false;
  const isAnyone = clause.hits.some(({ phrase }) => phrase.meaning === "anyone");
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

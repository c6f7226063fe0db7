import type { Shore } from "../shores.ts";
import type { Clause } from "./clauses.ts";
import type { Mention } from "./places.ts";
import type { Word } from "./words.ts";

/** Authorities that a clause names, by what they do in it. */
export interface Roles {
  /** Who may be party to a tie, in order. */
  readonly parties: readonly Mention[];
  /** Places where something is: "à Figuig". */
  readonly places: readonly Mention[];
  /** What an exception takes out of a negation: "aucun projet, sauf avec Salé". */
  readonly excepted: ReadonlySet<Mention>;
  /** Those that a word such as "avec" makes a partner. */
  readonly partners: ReadonlySet<Mention>;
  /** Whether authorities of both shores stand side by side: "Saint-Malo et Assilah partagent…". */
  readonly isJoint: boolean;
}

const at = new Set(["a", "au", "aux", "en", "dans", "chez", "depuis", "vers", "في", "الي", "نحو"]);

/** Whether a name tells where something is. */
function isPlace(words: readonly Word[], { from, nameFrom, territory, hasLevel }: Mention, { hits }: Clause): boolean {
  if (hasLevel && from < nameFrom) return false;
  // "contrairement à", "jumelée à": no place.
  if (hits.some(({ phrase, to }) => to === from && (phrase.meaning === "comparison" || phrase.meaning === "link"))) return false;
  const [before, own] = [words[from - 1], words[from]];
  if (!own) return false;
  if (own.isArabic && own.written.startsWith("ب") && !territory.names.ar.replace(/^ال/, "").startsWith("ب")) return true;
  // "Quant à Bergerac et Kénitra": it is about them.
  const isAbout = words[from - 2]?.forms[0] === "quant";
  const isLast = own.separator.trim() === "";
  return isLast && !isAbout && at.has(before?.forms[0] ?? "");
}

/** Names in the reach of a word that takes them out: up to the next pause. */
function reachedBy({ hits, mentions, to }: Clause, words: readonly Word[], meaning: string, most: number): ReadonlySet<Mention> {
  const reached = new Set<Mention>();
  for (const hit of hits) {
    if (hit.phrase.meaning !== meaning) continue;
    let end = hit.to;
    while (end < to && (end === hit.to || words[end]?.break === "none")) end += 1;
    for (const mention of mentions.filter(({ nameFrom }) => nameFrom >= hit.to && nameFrom < end).slice(0, most))
      reached.add(mention);
  }
  return reached;
}

const articles = new Set(["le", "la", "les", "l"]);

/** Whether more is told of a name: "c'est Agadir qui…". */
const goesOn = ({ to, end }: Mention, words: readonly Word[]) =>
  /^(?:qui|ou|التي|الذي)$/.test(words[Math.max(to, end)]?.forms[0] ?? "");

const isAsked = ({ to, end }: Mention, words: readonly Word[]) => words[Math.max(to, end)]?.separator.includes("?") === true;

/** Names that follow one another in a list: what makes the first a partner makes all so. */
function partnersOf({ hits, mentions }: Clause, words: readonly Word[]): ReadonlySet<Mention> {
  const endsOf = (...values: readonly string[]) =>
    new Set(hits.flatMap(({ phrase, to }) => (phrase.meaning === "link" && values.includes(phrase.value) ? [to] : [])));
  const ends = endsOf("with", "between");
  const namings = endsOf("is");
  const partners = new Set<Mention>();
  const saysMore = hits.some(({ phrase }) => /^(?:status|tie|tool)$/.test(phrase.meaning) && phrase.value !== "none");
  for (const [index, mention] of mentions.entries()) {
    const before = mentions[index - 1];
    const follows = (links: ReadonlySet<number>) => [0, 1, 2].some((back) => links.has(mention.from - back));
    const isAfterLink = follows(ends) || (follows(namings) && !goesOn(mention, words));
    const gap = before ? words.slice(before.to, mention.from + 1) : [];
    const sign = gap[0]?.separator ?? "";
    // "Oujda : la Ville de Metz", but not "Tiflet = Avermes ?".
    const isNext =
      gap.length > 0 && gap.slice(0, -1).every(({ forms }) => articles.has(forms[0] ?? "")) && !isAsked(mention, words);
    // "l'appel à projets Strasbourg-Fès" is of both, "le vol Lyon-Fès" of neither.
    const isJoined = saysMore && /^[-–—]$/.test(sign) && before?.territory.shore !== mention.territory.shore;
    const isBySign = isNext && (isJoined || /[/=|:]|\t|\s[–—+&-]\s|[↔→⇄]|<?->/.test(sign));
    const isListed =
      before !== undefined &&
      partners.has(before) &&
      before.territory.shore === mention.territory.shore &&
      mention.from - before.to <= 3;
    if (isAfterLink || isBySign || isListed) partners.add(mention);
  }
  return partners;
}

/** Whether two authorities of both shores are joined by "et", or by nothing but a sign, and one of them opens the clause. */
function areJoint(parties: readonly Mention[], clause: Clause, words: readonly Word[]): boolean {
  const [one, other] = parties;
  if (!one || !other || one.territory.shore === other.territory.shore || one.from - clause.from > 3) return false;
  const between = words.slice(Math.max(one.to, one.end), other.from).filter(({ isBracketed }) => !isBracketed);
  const own = words[other.from];
  const isAnd = between.length === 1 && between[0]?.forms[0] === "et" && between[0].break === "none";
  const isArticled = between.length === 2 && between[0]?.forms[0] === "et" && /^(?:la|le|l)$/.test(between[1]?.forms[0] ?? "");
  return isAnd || isArticled || (between.length === 0 && own?.isArabic === true && own.written.startsWith("و"));
}

/** What the authorities of a clause do in it. */
export function rolesIn(clause: Clause, words: readonly Word[]): Roles {
  // "contrairement à Poitiers, qui poursuit avec Settat" tells of Poitiers.
  const compared = new Set([...reachedBy(clause, words, "comparison", 3)].filter((mention) => !goesOn(mention, words)));
  const venues = reachedBy(clause, words, "venue", 1);
  const former = reachedBy(clause, words, "former", 1);
  const excepted = reachedBy(clause, words, "exception", 3);
  const partners = partnersOf(clause, words);
  const isInActor = ({ from, to }: Mention) => clause.actors.some((actor) => actor.from <= from && to <= actor.to);
  const heard = clause.mentions.filter(
    (mention) =>
      !compared.has(mention) && !former.has(mention) && !(venues.has(mention) && !partners.has(mention)) && !isInActor(mention),
  );
  // A list that begins with a place goes on with places: "à Rabat et Marrakech".
  const places = new Set<Mention>();
  for (const mention of heard) {
    const before = clause.mentions[clause.mentions.indexOf(mention) - 1];
    const isListed = before !== undefined && places.has(before) && mention.from - before.to <= 1 && !mention.hasLevel;
    // "À Saint-Nazaire, la convention passée avec…": who opens a paragraph so is whom it is about.
    const isOpening = clause.startsBlock && mention.from - clause.from <= 1;
    if (!partners.has(mention) && !isOpening && (isListed || isPlace(words, mention, clause))) places.add(mention);
  }
  const parties = heard.filter((mention) => !places.has(mention));
  return { parties, places: [...places], excepted, partners, isJoint: areJoint(parties, clause, words) };
}

/** Ends of ties between the authorities of a list: each run of one shore with the run of the other that follows it. */
export function pairsAmong(mentions: readonly Mention[]): readonly (readonly [Mention, Mention])[] {
  const runs: { readonly shore: Shore; readonly own: Mention[] }[] = [];
  for (const mention of mentions) {
    const last = runs.at(-1);
    if (last?.shore === mention.territory.shore) last.own.push(mention);
    else runs.push({ shore: mention.territory.shore, own: [mention] });
  }
  const pairs: (readonly [Mention, Mention])[] = [];
  for (let index = 0; index + 1 < runs.length; index += 2)
    for (const one of runs[index]?.own ?? []) for (const other of runs[index + 1]?.own ?? []) pairs.push([one, other]);
  return pairs;
}

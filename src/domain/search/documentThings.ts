import type { PartialDate } from "../dates.ts";
import { wordsOf } from "../fold.ts";
import { factKey, lineKey } from "../document.ts";
import { languages, type Multilingual, textsOf } from "../languages.ts";
import type { Atlas, Request, Scheme, SchemeFact, SchemeField } from "../model.ts";
import type { Passage, PassageKind } from "../passages.ts";
import { namesAndCodesOf, namesInAll, plain, type Sentenced, surroundings, termsOf, type Thing } from "./things.ts";

/** What passages of a kind are asked for by, whether or not they say it themselves. */
const passageWords: Readonly<Record<PassageKind, readonly string[]>> = {
  recommendation: ["recommandation", "توصية", "توصيات", "recommendation"],
  question: ["question", "سؤال"],
  programme: ["programme", "برنامج"],
  announcement: ["annonce", "إعلان", "announcement"],
  governance: ["pilotage", "قيادة", "steering"],
  context: ["contexte", "سياق", "context"],
};

/** What the page of a support scheme tells, or says to be unknown, and is asked for by: its dates, rules, money, outcome. */
const schemeWords = [
  "date limite, dates limites, échéance, échéances, calendrier, clôture, délai, délais, dépôt",
  "conditions, critères, règles, éligible, éligibilité, montant, budget, dotation, taux, part, cofinancement, lauréats, résultats",
  "آخر أجل, أجل, آجال, آخر موعد, موعد نهائي, الموعد النهائي, موعد, مواعيد, تاريخ, إيداع, الجدول الزمني",
  "شروط, شرط, معايير, أهلية, مبلغ, ميزانية, غلاف مالي, نسبة, حصة, تمويل مشترك, مشاريع منتقاة, نتائج",
  "deadline, deadlines, closing date, due date, calendar, timetable",
  "conditions, criteria, rules, eligible, eligibility, amount, budget, rate, share, co-funding, cofinancing, winners, results",
];

/** Words of the founding documents, and others by which readers ask for the same. */
const otherWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [/transfert de compétences/, ["pouvoirs"]],
  [/tables rondes/, ["atelier"]],
  [/successeur du PAD/, ["suite", "programme"]],
];

/** Names of months as they are said on both shores. */
const monthNames = languages.map((language) => new Intl.DateTimeFormat(`${language}-MA`, { month: "long", timeZone: "UTC" }));

/** A date as it is typed: its figures, its day without a nought, and its month by name. */
const datesIn = (date: PartialDate): readonly string[] =>
  date.length < 7
    ? [date]
    : [date, date.slice(8).replace(/^0/, ""), ...monthNames.map((format) => format.format(new Date(`${date.slice(0, 7)}-01`)))];

/** Terms of several words are names; a word alone is said in many places. */
const isName = (term: string) => wordsOf(term).length > 1;

function requestThing(
  atlas: Atlas,
  { id, sought, territoryId, soughtTerritoryId, actorId, keywords, themes }: Request,
  said: readonly string[],
): Thing {
  const territories = [territoryId, soughtTerritoryId].flatMap((each) => atlas.territories.get(each ?? "") ?? []);
  return {
    ...plain,
    kind: "request",
    id,
    names: [...territories.flatMap(namesInAll), ...namesInAll(atlas.actors.get(actorId ?? ""))],
    texts: [
      ...territories.flatMap((territory) => surroundings(atlas, territory).flatMap(namesAndCodesOf)),
      ...textsOf(sought),
      ...said,
      ...keywords.flatMap((key) => namesInAll(atlas.keywords.get(key))),
      ...themes.flatMap((key) => namesInAll(atlas.themes.get(key))),
    ],
  };
}

/** A passage by what it says, what it is and the events that it is about, and by what it concerns and its document. */
function passageThing(atlas: Atlas, passage: Passage, said: readonly string[]): Thing {
  const { id, sourceId, eventIds, actorIds, toolIds, territoryIds, asWritten } = passage;
  const source = atlas.sources.get(sourceId);
  return {
    ...plain,
    kind: "passage",
    id: `${sourceId} ${lineKey("passage", id)}`,
    names: [
      ...said,
      // In one, so that a passage doesn't bear the name of its kind.
      passageWords[passage.kind].join(" "),
      ...eventIds.flatMap((eventId) => namesInAll(atlas.events.find((event) => event.id === eventId))),
      ...termsOf(asWritten).filter(isName),
    ],
    texts: [
      ...otherWords.flatMap(([pattern, others]) =>
        said.some((sentence) => pattern.test(sentence.replace(/\s/g, " "))) ? others : [],
      ),
      ...actorIds.flatMap((actorId) => namesInAll(atlas.actors.get(actorId))),
      ...toolIds.flatMap((toolId) => namesInAll(atlas.tools.get(toolId))),
      ...territoryIds.flatMap((territoryId) => namesInAll(atlas.territories.get(territoryId))),
      ...(source ? [source.title, source.date ? datesIn(source.date) : []].flat() : []),
      ...termsOf(asWritten),
    ],
  };
}

/** What facts of a field are asked for by, whether or not they say it themselves. */
const fieldWords: Readonly<Record<SchemeField, readonly string[]>> = {
  basis: ["accord", "durée", "اتفاق", "agreement"],
  "amount-total": ["montant", "budget", "مبلغ", "amount"],
  "amount-france": ["montant", "part de la France", "مبلغ فرنسا", "amount French share"],
  "amount-morocco": ["montant", "part du Maroc", "مبلغ المغرب", "amount Moroccan share"],
  "share-french-authority": ["apport cofinancement de la collectivité française", "مساهمة الجماعة الفرنسية", "French share"],
  "share-moroccan-authority": ["apport cofinancement de la collectivité marocaine", "مساهمة الجماعة المغربية", "Moroccan share"],
  "share-fund": ["cofinancement part du fonds", "مساهمة الصندوق", "co-funding share of the fund"],
  calendar: ["calendrier date limite dépôt", "آجال", "deadline calendar"],
  eligibility: ["éligibilité conditions règles", "شروط الأهلية", "eligibility rules"],
  content: ["contenu", "مضمون", "content"],
  results: ["résultats bilan lauréats", "نتائج حصيلة", "results winners"],
};

/** A fact on a support scheme, as the page of its document tells it. */
const factThing = (atlas: Atlas, scheme: Scheme, fact: SchemeFact): Thing => ({
  ...plain,
  kind: "fact",
  id: `${fact.sourceId} ${factKey(scheme, fact)}`,
  names: [
    ...(fact.text ? textsOf(fact.text) : []),
    ...termsOf(fact.asWritten).filter(isName),
    // A small number alone is the code of something else.
    ...((fact.number ?? 0) > 9999 ? [`${fact.number}`] : []),
  ],
  texts: [
    ...textsOf(scheme.names),
    ...fieldWords[fact.field],
    ...termsOf(fact.asWritten),
    `${fact.number ?? ""}`,
    atlas.sources.get(fact.sourceId)?.title ?? "",
  ],
  fact,
});

/** What stands in documents: events, schemes, requests, the documents themselves, their other passages. */
export function documentThings(atlas: Atlas, sentenced: Sentenced, schemes: readonly Scheme[]): readonly Thing[] {
  const sentences = (id: string) => sentenced.flatMap(({ summaries }) => summaries[id] ?? []);
  const optional = (text: Multilingual | undefined) => (text ? textsOf(text) : []);
  return [
    ...[...atlas.schemes.values()].map(
      ({ id, names }): Thing => ({
        ...plain,
        kind: "scheme",
        id,
        names: textsOf(names),
        texts: schemeWords,
      }),
    ),
    ...atlas.events.map(
      ({ id, names, place, note, date, dateEnd }): Thing => ({
        ...plain,
        kind: "event",
        id,
        names: textsOf(names).flatMap((name) => [name, `${name} ${date.slice(0, 4)}`]),
        texts: [...datesIn(date), ...(dateEnd ? datesIn(dateEnd) : []), ...optional(place), ...optional(note)],
      }),
    ),
    ...atlas.requests.map((request) => requestThing(atlas, request, sentences(request.id))),
    ...[...atlas.sources.values()].map(
      ({ id, title, publisher, date }): Thing => ({
        ...plain,
        kind: "source",
        id,
        names: [title],
        texts: [publisher ?? [], date ? datesIn(date) : []].flat(),
      }),
    ),
    ...atlas.passages.map((passage) => passageThing(atlas, passage, sentences(passage.id))),
    ...schemes.flatMap((scheme) => scheme.facts.map((fact) => factThing(atlas, scheme, fact))),
  ];
}

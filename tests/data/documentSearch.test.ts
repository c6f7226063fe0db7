import { describe, expect, test } from "vitest";
import { lineNamed, linesOf } from "../../src/domain/document.ts";
import type { Language } from "../../src/domain/languages.ts";
import { proposalOf } from "../../src/panels/search/proposals.ts";
import { searchToView, viewToSearch } from "../../src/state/address.ts";
import { homeView } from "../../src/state/view.ts";
import { realAtlas } from "../fixtures/realAtlas.ts";
import { createWholeSearch, realSchemes } from "../fixtures/realSearch.ts";
import { wordsOf } from "../fixtures/words.ts";

/** As it is once all communes have come: none of them may stand before what is asked for. */
const search = createWholeSearch();
const [minutes, workshop] = ["cuf-minutes-2016-02-17", "assises-2009-social-workshop"] as const;
const line = (source: string, passage: string) => `source:${source}&line=passage:${passage}`;

/** What is typed, in the words of the two founding documents, and the page that the first proposal opens. */
const asked: readonly (readonly [Language, string, string])[] = [
  ["fr", "déclaration du consul", line(minutes, "P017")],
  ["fr", "consul du Maroc à Marseille", line(minutes, "P017")],
  ["en", "statement of the consul", line(minutes, "P017")],
  ["ar", "تصريح القنصل", line(minutes, "P017")],
  ["fr", "souhaiterait en nouer un", "request:la-seyne-sur-mer--sans-partenaire"],
  ["ar", "سوسة", "event:forum-sousse-2016-09"],
  ["ar", "المنتدى الرابع", "event:forum-sousse-2016-09"],
  ["fr", "forum de Sousse", "event:forum-sousse-2016-09"],
  ["fr", "Sousse 22 septembre 2016", "event:forum-sousse-2016-09"],
  ["ar", "منتدى سوسة", "event:forum-sousse-2016-09"],
  ["fr", "programme des assises de Marrakech", line(minutes, "P025")],
  ["fr", "atelier 1 stratégies urbaines", line(minutes, "P027")],
  ["fr", "atelier 2", line(minutes, "P028")],
  ["fr", "atelier 3 populations vulnérables", line(minutes, "P030")],
  ["fr", "atelier 4 acteurs privés", line(minutes, "P031")],
  ["fr", "atelier 5 régionalisation avancée", line(minutes, "P032")],
  ["ar", "الورشة 2 المجالات القروية", line(minutes, "P028")],
  ["fr", "séance plénière COP 22", line(minutes, "P026")],
  ["fr", "tables rondes", line(minutes, "P029")],
  ["fr", "speed dating", line(minutes, "P034")],
  ["fr", "clôture des assises", line(minutes, "P036")],
  ["en", "closing", line(minutes, "P036")],
  ["fr", "comité de pilotage association des régions", line(minutes, "P022")],
  ["fr", "comité de pilotage des assises", line(minutes, "P023")],
  ["fr", "validation de la partie marocaine", line(minutes, "P038")],
  ["fr", "espace d'exposition", line(minutes, "P037")],
  ["fr", "ART Gold", "actor:art-gold"],
  ["fr", "ART Gold PNUD recommandation", line(workshop, "P010")],
  ["fr", "successeur du PAD", line(workshop, "P011")],
  ["fr", "PAD 2", line(workshop, "P011")],
  ["fr", "recommandations 2009", line(workshop, "P009")],
  ["fr", "première recommandation", line(workshop, "P009")],
  ["fr", "deuxième recommandation", line(workshop, "P010")],
  ["fr", "troisième recommandation", line(workshop, "P011")],
  ["fr", "communes rurales moyens", line(workshop, "P012")],
  ["en", "rural municipalities means and capacity", line(workshop, "P012")],
  ["fr", "transfert de compétences", line(workshop, "P013")],
  ["en", "transfer of powers", line(workshop, "P013")],
  ["ar", "نقل الاختصاصات", line(workshop, "P013")],
  ["fr", "PCM", "actor:programme-concerte-maroc"],
  ["fr", "PCM Solidarité Laïque", line(minutes, "P019")],
  ["fr", "transfert de pouvoirs", line(workshop, "P013")],
  ["ar", "توصيات 2009", line(workshop, "P009")],
  ["fr", "suite du programme PAD", line(workshop, "P011")],
  ["fr", "ateliers assises table ronde", line(minutes, "P029")],
  ["fr", "programme des assises ateliers", line(minutes, "P027")],
  ["fr", "transférer les dispositifs", line(workshop, "P008")],
  ["fr", "place de la diaspora", line(minutes, "P040")],
  ["fr", "3èmes assises", line(workshop, "P001")],
  ["fr", "démarche concertée", line(workshop, "P002")],
  ["fr", "administrations déconcentrées", line(workshop, "P002")],
  ["fr", "centres ressources, maisons des associations", line(workshop, "P003")],
  ["fr", "transferabilité des dispositifs innovants", line(workshop, "P008")],
  ["fr", "effort de décentralisation", line(workshop, "P009")],
  ["fr", "co-financements projets significatifs", line(workshop, "P011")],
  ["fr", "PAD 2 ou son successeur", line(workshop, "P011")],
  ["fr", "manque de moyens et de capacité", line(workshop, "P012")],
  ["fr", "transfert de compétence et de moyens financiers", line(workshop, "P013")],
  ["fr", "Villa Valmer", line(minutes, "P014")],
  ["fr", "conséquences des élections marocaines", line(minutes, "P016")],
  ["fr", "renforcement institutionnel des collectivités", line(minutes, "P017")],
  ["fr", "PJD", line(minutes, "P018")],
  ["fr", "film DRIE", line(minutes, "P014")],
  ["fr", "déroulé en cours de validation", line(minutes, "P038")],
  ["fr", "exposer de la documentation", line(minutes, "P037")],
  ["fr", "réunions dans d'autres villes que Marseille", line(minutes, "P043")],
  ["fr", "4ème Forum", "event:forum-sousse-2016-09"],
  ["fr", "assises 1996", "event:assises-1996-marrakech"],
  ["fr", "sauvegarde des oasis", "actor:cari"],
  ["fr", "PCPA", "actor:solidarite-laique"],
  ["fr", "école de la 2ème chance", line(minutes, "P020")],
  ["fr", "Union pour la Méditerranée", "actor:avitem"],
  ["fr", "CUF", "actor:cites-unies-france"],
  ["fr", "DGCL", "actor:dgct"],
  ["fr", "réactiver Bordeaux Casablanca", "partnership:bordeaux--casablanca"],
  ["fr", "accès aux soins CHRU", "partnership:departement-de-l-herault--region-souss-massa"],
];

const rule = (name: string) => `source:${minutes}&line=fact:joint-fund-2:${name}`;

/** What is typed, in the words of the minutes, and the rule of the fund that the first proposal brings into view. */
const rules: readonly (readonly [Language, string, string])[] = [
  ["fr", "900 000 euros", rule("amount-france")],
  ["fr", "900000", rule("amount-france")],
  ["fr", "1,8 million d'euros", rule("amount-total")],
  ["fr", "apport de la collectivité marocaine", rule("share-moroccan-authority")],
  ["ar", "مساهمة الجماعة المغربية", rule("share-moroccan-authority")],
  ["fr", "co-financement 50 %", rule("share-fund")],
  ["fr", "au fil de l'eau", rule("calendar")],
  ["fr", "15 juillet 2016", rule("calendar")],
  ["fr", "validation via le wali DGCL", rule("calendar:2")],
  ["fr", "atlas en ligne de la CNCD", rule("eligibility")],
  ["fr", "thèmes prioritaires", rule("content:2")],
  ["fr", "développement des terroirs", rule("content:2")],
];

/** The devices that the paper of 2009 tells of, as it calls them. */
const tools: readonly (readonly [Language, string, string])[] = [
  ["fr", "fonds de développement local", "local-development-fund"],
  ["fr", "centre de ressources", "resource-centre"],
  ["fr", "maison des associations", "associations-house"],
  ["fr", "maisons des associations", "associations-house"],
  ["fr", "forum des associations", "associations-forum"],
  ["fr", "bureau de développement", "development-office"],
  ["fr", "appels à projets", "call-for-projects"],
  ["fr", "observatoire", "observatory"],
  ["en", "house of associations", "associations-house"],
  ["ar", "دار الجمعيات", "associations-house"],
];

function opened(language: Language, typed: string): string {
  const [thing] = search.propose(typed, 1);
  const proposal = thing && proposalOf(wordsOf[language], { atlas: realAtlas, gazetteer: undefined }, thing);
  return proposal ? decodeURIComponent(viewToSearch(proposal.apply(homeView))) : "";
}

describe("what the founding documents tell is found in their words, and opens at its line:", () => {
  test.each(asked)("in %s %j", (language, typed, page) => {
    expect(opened(language, typed)).toBe(`?sel=${page}`);
    const { selection } = searchToView(opened(language, typed), realAtlas).view;
    if (selection?.line === undefined) return;
    expect(lineNamed(linesOf(realAtlas, [], selection.id), selection.line)?.kind).toBe("passage");
  });
});

describe("rules of the fund are found in the words of the minutes, and open at their line:", () => {
  test.each(rules)("in %s %j", (language, typed, page) => {
    expect(opened(language, typed)).toBe(`?sel=${page}`);
    const { selection } = searchToView(opened(language, typed), realAtlas).view;
    expect(lineNamed(linesOf(realAtlas, realSchemes, minutes), selection?.line ?? "")?.kind).toBe("fact");
  });

  test("each under a name of its own", () => {
    for (const { id } of realAtlas.sources.values()) {
      const facts = linesOf(realAtlas, realSchemes, id).filter(({ kind }) => kind === "fact");
      expect(new Set(facts.map(({ key }) => key)).size).toBe(facts.length);
    }
  });
});

describe("tools are found as the paper calls them:", () => {
  test.each(tools)("in %s %j", (language, typed, id) => {
    expect(opened(language, typed)).toBe(`?sel=tool:${id}`);
  });
});

describe("documents are found as everything else is", () => {
  test.each([
    ["releve decisions groupe pays Maroc", minutes],
    ["relevé de decisons groupe-pays", minutes],
    ["février 2016 Cités Unies France", minutes],
  ])("%j", (typed, id) => {
    expect([...search.findDocuments(typed)]).toContain(id);
  });

  test("and nothing by words that stand in none", () => {
    expect(search.findDocuments("xylophone lunaire").size).toBe(0);
  });
});

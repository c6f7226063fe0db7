import { type Kind, kinds } from "../model.ts";
import { tellingWords } from "./tellingWords.ts";

/** What partnerships of a kind are called in French, Arabic and English, listed with commas. */
const kindNames: Readonly<Record<Kind, readonly string[]>> = {
  cooperation: [
    "coopération décentralisée, coopération entre collectivités",
    "التعاون اللامركزي, تعاون لا مركزي, تعاون بين الجماعات الترابية",
    "decentralised cooperation, decentralized cooperation, decentralised co-operation",
  ],
  twinning: [
    "jumelage, jumelé, jumelée, ville jumelle, ville jumelée, commune jumelle, commune jumelée, villes jumelles",
    "توأمة, متوأمة, مدينة متوأمة, مدن متوأمة, مدينة توأم, مدن توأم, جماعات متوأمة",
    "twinning, twinned, twin town, twin city, twin cities, twinned town, twinned city, sister city, sister cities, sister town",
  ],
  "association-project": [
    "projet associatif, projet d’association, projet d’une association, coopération associative",
    "مشروع جمعوي, مشاريع جمعوية, مشروع جمعية",
    "association-led project, association project, NGO project",
  ],
  programme: ["programme concerté, programme multi-acteurs", "برنامج تشاوري", "joint programme, concerted programme"],
  institution: [
    "coopération entre institutions, coopération interinstitutionnelle",
    "تعاون بين المؤسسات, التعاون المؤسساتي",
    "cooperation between institutions, inter-institutional cooperation",
  ],
};

/** Words for a partnership of whatever kind: alone they say nothing. */
const anyKind = [
  "coopération, partenariat, partenaire, lien, relation, échange",
  "تعاون, شراكة, شراكات, شريك, شركاء, علاقة, علاقات",
  "cooperation, co-operation, partnership, partner, tie, link",
];

/** What a partnership is signed as: said in documents, whatever the kind, and looked for as words there. */
const agreements = [
  "accord, accord-cadre, convention, convention-cadre, protocole, pacte, charte, traité, mémorandum, contrat, lettre d’intention",
  "pacte d’amitié, protocole d’amitié, traité d’amitié, charte d’amitié, accord d’amitié, protocole d’accord, mémorandum d’entente",
  "comité de jumelage, maison de jumelage, serment de jumelage",
  "اتفاق, اتفاقية, اتفاقيات, بروتوكول, ميثاق, ميثاق صداقة, معاهدة صداقة, بروتوكول صداقة, معاهدة, مذكرة تفاهم, عقد, رسالة نوايا",
  "لجنة توأمة, دار توأمة",
  "agreement, protocol, pact, charter, treaty, memorandum, friendship pact, friendship treaty, friendship protocol",
  "letter of intent, memorandum of understanding, twinning committee",
];

/** Words that ask who seeks a partner. */
const seekers = [
  "cherche, cherchent, recherchent, souhaite un partenaire, souhaitent un partenaire",
  "يبحث, تبحث, يبحثون, يطلب, تطلب, يرغب, ترغب",
  "seek, seeking, look for, looks for, looking, looking for, searching, searching for",
];

/** Words that do so beside others, and alone say too many other things. */
const searches = ["recherche, demande, demandent", "بحث, طلب", "search, request"];

/**
 * What a word for partnerships means: a kind; any kind; what they are signed as; that one is sought, for sure or beside other
 * words.
 */
export type Tie = Kind | "any" | "agreement" | "sought" | "search";

const listed = (names: readonly string[]) => names.flatMap((line) => line.split(", "));

/** What a kind is called, in every language. */
export const namesOfKind = (kind: Kind): readonly string[] => listed(kindNames[kind]);

/** Words for partnerships, each with what it means, as they are kept and looked for. */
export const tieNames: readonly { readonly phrase: string; readonly tie: Tie }[] = [
  ...kinds.flatMap((tie) => namesOfKind(tie).map((name) => ({ name, tie }))),
  ...listed(anyKind).map((name) => ({ name, tie: "any" as const })),
  ...listed(agreements).map((name) => ({ name, tie: "agreement" as const })),
  ...listed(seekers).map((name) => ({ name, tie: "sought" as const })),
  ...listed(searches).map((name) => ({ name, tie: "search" as const })),
].map(({ name, tie }) => ({ phrase: tellingWords(name).join(" "), tie }));

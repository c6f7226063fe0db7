import { fold } from "../../../domain/fold.ts";

/** What a column may tell, in the order of the form. */
export const sheetFields = [
  "fr",
  "ma",
  "country",
  "status",
  "date",
  "since",
  "kind",
  "words",
  "summary_fr",
  "summary_ar",
  "summary_en",
] as const;
export type SheetField = (typeof sheetFields)[number];

/** Fields without which a row says nothing. */
export const neededFields = ["fr", "ma"] as const satisfies readonly SheetField[];

/** By field, the column that tells it. */
export type Mapping = Partial<Readonly<Record<SheetField, number>>>;

/** Words by which people and files call columns, the likeliest first; a header is one of them, or begins with it. */
const names: Readonly<Record<SheetField, readonly string[]>> = {
  fr: [
    "fr ids",
    "fr names",
    "fr",
    "collectivite francaise",
    "partenaire francais",
    "cote francais",
    "cote fr",
    "collectivite fr",
    "collectivite territoriale fr",
    "commune fr",
    "ville fr",
    "partenaire fr",
    "territoire fr",
    "collectivite territoriale francaise",
    "french authority",
    "french partner",
    "france",
    "الجماعه الترابيه الفرنسيه",
    "الجماعه الفرنسيه",
    "الطرف الفرنسي",
    "الشريك الفرنسي",
    "collectivite",
    "collectivite territoriale",
    "collectivite chef de file",
    "chef de file",
    "porteur",
    "code insee",
    "code siren",
    "siren",
  ],
  ma: [
    "ma ids",
    "ma names",
    "ma",
    "collectivite marocaine",
    "partenaire marocain",
    "cote marocain",
    "cote ma",
    "collectivite ma",
    "collectivite territoriale ma",
    "commune ma",
    "ville ma",
    "partenaire ma",
    "territoire ma",
    "collectivite territoriale marocaine",
    "moroccan authority",
    "moroccan partner",
    "maroc",
    "morocco",
    "الجماعه الترابيه المغربيه",
    "الجماعه المغربيه",
    "الطرف المغربي",
    "الشريك المغربي",
    "partenaire",
    "collectivite partenaire",
    "collectivite etrangere",
    "collectivite locale etrangere",
    "autorite locale etrangere",
    "ville partenaire",
  ],
  country: ["pays", "pays partenaire", "pays du partenaire", "pays etranger", "country", "partner country", "البلد", "الدوله"],
  status: ["status", "statut", "etat", "state", "situation", "الحاله", "الوضعيه"],
  date: ["status date", "date", "date de la declaration", "mise a jour", "confirme", "last confirmed", "التاريخ"],
  since: [
    "start year",
    "depuis",
    "debut",
    "annee de debut",
    "annee debut",
    "date de debut",
    "date debut",
    "date de signature",
    "date de demarrage",
    "since",
    "start",
    "منذ",
    "بدايه",
  ],
  kind: ["kind", "nature", "type", "nature du lien", "النوع", "الصنف"],
  words: [
    "themes",
    "theme",
    "thematiques",
    "thematique",
    "words",
    "mots",
    "domaine",
    "domaines",
    "secteur",
    "secteurs",
    "المجالات",
    "المجال",
    "الموضوع",
  ],
  summary_fr: [
    "summary fr",
    "phrase",
    "phrase fr",
    "resume",
    "description",
    "commentaire",
    "observations",
    "objet",
    "projet",
    "titre",
  ],
  summary_ar: ["summary ar", "phrase ar", "resume ar", "description ar", "الوصف", "ملاحظات"],
  summary_en: ["summary en", "phrase en", "summary", "description en", "comment"],
};

/** When something ends is no date of what is said, whatever the header begins with: "date de fin". */
const tellsEnd = /(?:^| )(?:fin|echeance|cloture|end|نهايه|انتهاء)(?: |$)/;

/** What a column is called, in plain words: "Nom de la collectivité" is "collectivite". */
const plainName = (cell: string): string =>
  fold(cell)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:nom|libelle|intitule)s? (?:(?:de la|de l|du|des|de|d) )?(?=\p{L})/u, "");

/** Which column most likely tells which field: each column one at most. */
export function guessMapping(header: readonly string[]): Mapping {
  const folded = header.map(plainName).map((cell) => (tellsEnd.test(cell) ? "" : cell));
  const taken = new Set<number>();
  const mapping: Partial<Record<SheetField, number>> = {};
  const isLike = [(cell: string, name: string) => cell === name, (cell: string, name: string) => cell.startsWith(`${name} `)];
  // What is called exactly so is given first, whatever stands before it.
  for (const fits of isLike)
    for (const field of sheetFields) {
      if (mapping[field] !== undefined) continue;
      for (const name of names[field]) {
        const column = folded.findIndex((cell, index) => !taken.has(index) && fits(cell, name));
        if (column < 0) continue;
        mapping[field] = column;
        taken.add(column);
        break;
      }
    }
  return mapping;
}

import type { Language } from "../../src/domain/languages.ts";
import { recordOf } from "../../src/domain/record.ts";
import { inEveryLanguage } from "./columns.ts";

const languageNames = new Intl.DisplayNames("fr", { type: "language" });

/** The meaning of the columns of a text, one a language. */
function meaningsOf<Name extends string>(name: Name, meaning: string): Readonly<Record<`${Name}_${Language}`, string>> {
  return recordOf(inEveryLanguage(name), (column) => `${meaning}, en ${languageNames.of(column.slice(name.length + 1))}`);
}

/** What the columns of the published tables mean, for tables that hand their rows over as they are. */
export const fieldMeanings = {
  id: "Identifiant stable",
  kind: "Sorte",
  territory_id: "Territoire (territories.csv)",
  actor_id: "Acteur (actors.csv)",
  partnership_id: "Partenariat (partnerships.csv)",
  scheme_id: "Dispositif (schemes.csv)",
  source_id: "Document (sources.csv)",
  other_source_ids: "Autres documents, séparés par |",
  locator: "Où dans le document : lignes d'un texte",
  confidence: "Confiance : high, medium, low",
  sought_country: "Pays recherché, code ISO 3166-1 ; vide si plus large",
  sought_territory_id: "Territoire recherché, s'il est nommé",
  ...meaningsOf("sought", "Ce qui est recherché"),
  words: "Mots libres de la source, séparés par |",
  date: "Date : AAAA, AAAA-MM ou AAAA-MM-JJ ; vide si inconnue",
  date_end: "Dernier jour, si l'événement dure",
  date_basis: "stated : écrite dans la source ; inferred : déduite par nous",
  ...meaningsOf("summary", "Ce que dit la source, dans nos mots"),
  department_id: "Département, province ou préfecture (territories.csv)",
  region_id: "Région (territories.csv)",
  valid_from: "Premier jour ; vide si inconnu",
  valid_to: "Premier jour où ce n'est plus vrai ; vide si ce l'est encore",
  ...meaningsOf("name", "Nom"),
  placed_by: "Placé par : seat, son siège ; area, sa zone d'action ; signature, le lieu d'une signature",
  available: "Se tient à la disposition des collectivités : yes, ou vide",
  ...meaningsOf("offer", "Ce qui est proposé"),
  title: "Titre du document",
  publisher: "Éditeur",
  language: "Langue du document",
  url: "Adresse du document ; vide s'il n'en a pas",
  ...meaningsOf("note", "Remarque"),
  ...meaningsOf("definition", "Définition"),
  start: "Début : AAAA, AAAA-MM ou AAAA-MM-JJ",
  end: "Fin : AAAA, AAAA-MM ou AAAA-MM-JJ",
  basis: "stated : écrit dans la source ; inferred : déduit par nous",
  field: "Ce dont parle le fait",
  number: "Nombre ou numéro, tel que la source le donne ; vide si inconnu",
  unit: "Unité du nombre",
  ...meaningsOf("text", "Le fait"),
  ...meaningsOf("label", "Intitulé"),
  theme_ids: "Nos thèmes, séparés par |",
  country: "Pays, code ISO 3166-1 ; vide si les deux",
  level: "Niveaux des collectivités concernées, séparés par |",
  status: "held : a eu lieu ; planned : annoncé",
  ...meaningsOf("place", "Lieu"),
} as const satisfies Readonly<Record<string, string>>;

export type FieldName = keyof typeof fieldMeanings;

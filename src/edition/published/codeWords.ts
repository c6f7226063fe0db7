import type { Multilingual } from "../../domain/languages.ts";
import type { Actor, AtlasEvent, DateBasis, SchemeFact } from "../../domain/model.ts";
import type { CodeScheme } from "../../domain/shores.ts";

type CodeWords<Code extends string> = Readonly<Record<Code, Multilingual>>;

/** Words of codes that the interface never says by themselves. All others are said as the interface says them. */
export const dateBasisWords: CodeWords<DateBasis> = {
  stated: { fr: "écrite dans la source", ar: "مذكور في المصدر", en: "written in the source" },
  inferred: { fr: "déduite par nous", ar: "مستنتج من طرفنا", en: "worked out by us" },
  document: {
    fr: "celle du document, qui dit l’état de ce jour",
    ar: "تاريخ الوثيقة التي تصف الوضع في ذلك اليوم",
    en: "that of the document, which tells the state of that day",
  },
};

export const eventStatusWords: CodeWords<AtlasEvent["status"]> = {
  held: { fr: "a eu lieu", ar: "تم", en: "took place" },
  planned: { fr: "prévu", ar: "مرتقب", en: "planned" },
  postponed: { fr: "reporté", ar: "مؤجل", en: "postponed" },
  "entered-force": { fr: "entré en vigueur", ar: "دخل حيز التنفيذ", en: "entered into force" },
  open: { fr: "ouvert", ar: "مفتوح", en: "open" },
};

export const placedByWords: CodeWords<NonNullable<Actor["placedBy"]>> = {
  seat: { fr: "siège", ar: "المقر", en: "seat" },
  area: { fr: "territoire d’action", ar: "مجال التدخل", en: "area of action" },
  signature: { fr: "lieu de signature", ar: "مكان التوقيع", en: "place of signature" },
};

export const unitWords: CodeWords<NonNullable<SchemeFact["unit"]>> = {
  EUR: { fr: "euros", ar: "أورو", en: "euros" },
  MAD: { fr: "dirhams", ar: "درهم", en: "dirhams" },
  projects: { fr: "projets", ar: "مشاريع", en: "projects" },
  "percent-min": { fr: "pour cent au moins", ar: "في المائة على الأقل", en: "percent at least" },
  "percent-max": { fr: "pour cent au plus", ar: "في المائة على الأكثر", en: "percent at most" },
};

export const codeSchemeWords: CodeWords<CodeScheme> = {
  "insee-cog": {
    fr: "INSEE, code officiel géographique",
    ar: "المدونة الجغرافية الرسمية الفرنسية (INSEE)",
    en: "INSEE, official geographic code of France",
  },
  siren: { fr: "numéro SIREN", ar: "رقم SIREN", en: "SIREN number" },
  "hcp-1997": {
    fr: "HCP, régions de 1997",
    ar: "المندوبية السامية للتخطيط، جهات 1997",
    en: "HCP, regions of 1997",
  },
  "hcp-2015": {
    fr: "HCP, régions de 2015",
    ar: "المندوبية السامية للتخطيط، جهات 2015",
    en: "HCP, regions of 2015",
  },
};

/** Where an event is, when it is in both countries. */
export const bothCountries: Multilingual = { fr: "France et Maroc", ar: "فرنسا والمغرب", en: "France and Morocco" };

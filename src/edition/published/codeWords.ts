import type { Multilingual } from "../../domain/languages.ts";
import type { Unit } from "../../domain/model.ts";
import type { CodeScheme } from "../../domain/shores.ts";

type CodeWords<Code extends string> = Readonly<Record<Code, Multilingual>>;

/** Words of codes that the interface never says by themselves. All others are said as the interface says them. */
export const unitWords: CodeWords<Unit> = {
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

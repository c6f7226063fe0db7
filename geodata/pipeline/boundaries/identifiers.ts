/** The 96 départements of metropolitan France, by INSEE code (COG 2026): 01 to 95, Corsica being 2A and 2B. */
export const METROPOLITAN_DEPARTMENTS: readonly string[] = Array.from({ length: 95 }, (_, index) => index + 1)
  .flatMap((number) => (number === 20 ? ["2A", "2B"] : [String(number).padStart(2, "0")]))
  .map((code) => `fr-department-${code}`);

/** ISO 3166-2 code, as Natural Earth has it, -> INSEE code of the 5 overseas départements. */
export const OVERSEAS_CODES: Readonly<Record<string, string>> = {
  "FR-GP": "971",
  "FR-MQ": "972",
  "FR-GF": "973",
  "FR-RE": "974",
  "FR-YT": "976",
};

/** The 5 overseas départements: Guadeloupe, Martinique, Guyane, La Réunion, Mayotte. */
export const OVERSEAS_DEPARTMENTS: readonly string[] = Object.values(OVERSEAS_CODES).map((code) => `fr-department-${code}`);

/** The 75 provinces and préfectures of Morocco, by the letters of ISO 3166-2:MA. */
export const MOROCCAN_DEPARTMENTS: readonly string[] = `
  agd aou asz azi bem ber bes bod bom brr cas che chi cht dri err esi esm fah fes fig fqh gue guf haj
  hao hoc ifr ine jdi jra ken kes khe khn kho laa lar mar mdf med mek mid moh mou nad nou oua oud ouj
  ouz rab reh saf sal sef set sib sif sik sil skh taf tai tao tar tat taz tet tin tiz tng tnt yus zag`
  .trim()
  .split(/\s+/)
  .map((letters) => `ma-department-${letters}`);

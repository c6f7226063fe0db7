import type { IntermunicipalityKind } from "../../../src/data/gazetteerFile.ts";
import { readPackageJson } from "../packages.ts";
import { typeset } from "../../../src/edition/typesetting.ts";

/** A French municipality in force, in France and its overseas départements. */
export interface OfficialMunicipality {
  readonly code: string;
  readonly name: string;
  readonly departmentCode: string;
  readonly regionCode: string;
  readonly population: number;
}

/** A French intermunicipal body with taxes of its own (EPCI à fiscalité propre). */
export interface OfficialIntermunicipality {
  /** SIREN. */
  readonly code: string;
  readonly name: string;
  readonly kind: IntermunicipalityKind;
  readonly memberCodes: readonly string[];
}

/** Year of the population of municipalities in the package: that in force on 1 January 2026; Mayotte was counted in 2017. */
export function populationYear(departmentCode: string): number {
  return departmentCode === "976" ? 2017 : 2023;
}

interface MunicipalityRow {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly zone: string;
  readonly departement: string;
  readonly region: string;
  readonly population: number;
}

interface IntermunicipalityRow {
  readonly code: string;
  readonly nom: string;
  readonly type: OfficialIntermunicipality["kind"];
  readonly membres: readonly { readonly code: string }[];
}

/** How the kinds are written out, where the list only gives their initials. */
const writtenOut: Readonly<Record<string, string>> = {
  CC: "Communauté de communes",
  CA: "Communauté d'agglomération",
  CU: "Communauté urbaine",
};

/** "CC du Pays de Fayence" → "Communauté de communes du Pays de Fayence". */
const fullName = (name: string) => name.replace(/^C[CAU](?= )/, (initials) => writtenOut[initials] ?? initials);

const read = <Row>(file: string) => readPackageJson<readonly Row[]>("@etalab/decoupage-administratif", `data/${file}.json`);

const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);

/** Municipalities in force (COG 2026) of the 101 départements, by code. */
export function officialMunicipalities(): readonly OfficialMunicipality[] {
  return read<MunicipalityRow>("communes")
    .filter(({ type, zone }) => type === "commune-actuelle" && (zone === "metro" || zone === "drom"))
    .map(({ code, nom, departement, region, population }) => ({
      code,
      name: typeset(nom, "fr"),
      departmentCode: departement,
      regionCode: region,
      population,
    }))
    .sort(byCode);
}

/** Intermunicipal bodies in force, by SIREN. */
export function officialIntermunicipalities(): readonly OfficialIntermunicipality[] {
  return read<IntermunicipalityRow>("epci")
    .map(({ code, nom, type, membres }) => ({
      code,
      name: typeset(fullName(nom), "fr"),
      kind: type,
      memberCodes: membres.map((member) => member.code),
    }))
    .sort(byCode);
}

/** Codes of the COG 2026, and SIREN of intermunicipal bodies: what a territory of that level may have. */
export function officialCodes(): Readonly<Record<string, ReadonlySet<string>>> {
  const codesOf = (file: string) => new Set(read<{ code: string }>(file).map(({ code }) => code));
  return {
    region: codesOf("regions"),
    department: codesOf("departements"),
    municipality: codesOf("communes"),
    intermunicipality: codesOf("epci"),
  };
}

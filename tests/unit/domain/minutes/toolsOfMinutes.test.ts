import { describe, expect, test } from "vitest";
import { partnershipsIn, readMinutes } from "../../../fixtures/realMinutes.ts";

const told = (text: string) => partnershipsIn(text).map(({ fr, ma, status, tools }) => [fr.id, ma.id, status, ...tools]);

describe("tools", () => {
  test("told of an authority alone are those of its partnership, where the text tells of one only", () => {
    const list = "- la ville de Marseille avec la commune urbaine de Marrakech\n";
    const own = "\nLa ville de Marseille l'a montré, avec la Maison des associations.\n";
    const over = "Expériences de coopération :\n\n";
    expect(told(over + list + own).flatMap(([, , , ...tools]) => tools)).toEqual(["associations-house"]);
    const another = "- la ville de Marseille avec la ville de Rabat\n";
    expect(told(over + list + another + own).flatMap(([, , , ...tools]) => tools)).toEqual([]);
  });

  test("in a place are of the partner that it lies in", () => {
    const text =
      "La région Grand Est a un partenariat avec la région de l'Oriental et la région de Fès-Meknès. " +
      "Les projets se poursuivent grâce au bureau de développement à Oujda. Avec la région de Fès-Meknès, la coopération est à l'arrêt.";
    expect(told(text)).toEqual([
      ["fr-region-44", "ma-region-02", "active", "development-office"],
      ["fr-region-44", "ma-region-03", "stalled"],
    ]);
  });

  test("are none where they are only what one speaks about", () => {
    expect(told("Marseille travaille avec Rabat sur le thème de la formation.")).toEqual([
      ["fr-municipality-13055", "ma-municipality-rabat", "active"],
    ]);
  });
});

describe("rows of a table", () => {
  test("stand each for itself, their cells apart", () => {
    const text =
      "Amiens\tAgadir\tConvention en cours\nBeauvais\tSettat\tArrêtée faute de crédits\nCompiègne\t(aucun)\tCherche une commune marocaine\n";
    expect(told(text)).toEqual([
      ["fr-municipality-80021", "ma-municipality-agadir", "active"],
      ["fr-municipality-60057", "ma-municipality-06.461.01.15", "stalled"],
    ]);
    expect(readMinutes(text).proposals).toContainEqual(expect.objectContaining({ kind: "request" }));
  });
});

import { dateBases, type Term } from "../../../domain/model.ts";
import { column, referenceColumns } from "../column.ts";
import { dateBasisColumns, dateMeaning } from "../sharedColumns.ts";
import { table } from "../table.ts";

export const terms = table<Term>({
  name: "terms",
  title: "Durées d’accords",
  description: "Accords et programmes dont une source donne le terme.",
  rows: ({ atlas }) => [...atlas.partnerships.values()].flatMap(({ terms: own }) => own),
  key: ["partnership_id", "end", "source_id"],
  columns: [
    referenceColumns("partnership_id", "partnerships", "Partenariat", ({ partnershipId }) => partnershipId, true),
    column("start", `Début : ${dateMeaning}`, ({ start }) => start),
    column("end", "Fin : AAAA, AAAA-MM ou AAAA-MM-JJ", ({ end }) => end, { constraints: { required: true } }),
    dateBasisColumns("basis", dateBases, ({ basis }) => basis),
    referenceColumns("source_id", "sources", "Document", ({ sourceId }) => sourceId, true),
  ],
});

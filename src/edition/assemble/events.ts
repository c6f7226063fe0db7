import { shoreOfCountry, shores } from "../../domain/shores.ts";
import { splitList, type Tables } from "../tables.ts";
import { citation, known, multilingual } from "./cells.ts";

/** Meetings, reforms, elections and generations of the joint fund. */
export const eventsOf = (tables: Tables) =>
  tables.events.map((row) => ({
    id: row.id,
    kind: row.kind,
    shores: row.country === "both" ? shores : [shoreOfCountry(row.country)],
    levels: splitList(row.level),
    date: row.date,
    ...known({ dateEnd: row.date_end }),
    dateBasis: row.date_basis,
    status: row.status,
    names: multilingual(row, "name"),
    ...(row.place_fr && { place: multilingual(row, "place") }),
    ...(row.note_fr && { note: multilingual(row, "note") }),
    otherSourceIds: splitList(row.other_source_ids),
    ...citation(row),
  }));

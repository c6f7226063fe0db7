import * as v from "valibot";
import {
  actorKinds,
  confidences,
  designations,
  eventKinds,
  kinds,
  levels,
  nameKinds,
  natures,
  placings,
  requestKinds,
  roles,
  schemeFields,
  sourceKinds,
  statuses,
  toldEventStatuses,
  units,
} from "../domain/model.ts";
import { passageKinds } from "../domain/passages.ts";
import { codeSchemes } from "../domain/shores.ts";
import { isWebAddress } from "../domain/webAddress.ts";
import { id, partialDate, multilingual, language, shore, dateBasis, stateBasis, point, validity, cited } from "./cells.ts";

/** Rows of the published files: one thing each. */

export const territory = v.strictObject({
  id,
  level: v.picklist(levels),
  designation: v.picklist(designations),
  shore,
  names: multilingual,
  otherNames: v.array(v.strictObject({ name: v.string(), language, kind: v.picklist(nameKinds), ...validity })),
  code: v.exactOptional(
    v.strictObject({ scheme: v.picklist(codeSchemes), value: v.string(), date: v.exactOptional(v.string()) }),
  ),
  isoCode: v.exactOptional(v.string()),
  parentId: v.exactOptional(id),
  point,
  pointBasis: v.string(),
  population: v.exactOptional(v.strictObject({ count: v.number(), year: v.number() })),
  intermunicipality: v.exactOptional(v.strictObject({ id, name: v.string() })),
  ...validity,
});

export const membership = v.strictObject({ departmentId: id, regionId: id, ...validity });

export const actor = v.strictObject({
  id,
  kind: v.picklist(actorKinds),
  names: multilingual,
  gathers: v.exactOptional(v.strictObject({ shore, level: v.picklist(levels) })),
  territoryId: v.exactOptional(id),
  placedBy: v.exactOptional(v.picklist(placings)),
  offer: v.exactOptional(multilingual),
  offerShore: v.exactOptional(shore),
  keywords: v.exactOptional(v.array(id)),
  asWritten: v.exactOptional(v.string()),
  ...cited,
});

export const partnership = v.strictObject({
  id,
  kind: v.picklist(kinds),
  parties: v.array(v.strictObject({ shore, territoryId: id, actorId: v.exactOptional(id), ...validity })),
  involvements: v.array(v.strictObject({ actorId: id, role: v.picklist(roles), ...cited })),
  successorId: v.exactOptional(id),
  partOfId: v.exactOptional(id),
  terms: v.array(v.strictObject({ start: v.exactOptional(partialDate), end: partialDate, sourceId: id, basis: dateBasis })),
  toolUses: v.array(
    v.strictObject({
      toolId: id,
      since: v.exactOptional(partialDate),
      dateBasis: v.exactOptional(stateBasis),
      result: v.exactOptional(multilingual),
      confidence: v.picklist(confidences),
      ...cited,
    }),
  ),
});

export const statement = v.strictObject({
  id,
  partnershipId: v.exactOptional(id),
  actorId: v.exactOptional(id),
  otherActorId: v.exactOptional(id),
  date: v.exactOptional(partialDate),
  dateBasis: v.exactOptional(stateBasis),
  nature: v.picklist(natures),
  status: v.picklist(statuses),
  kind: v.exactOptional(v.picklist(kinds)),
  keywords: v.array(id),
  confidence: v.picklist(confidences),
  asWritten: v.exactOptional(v.string()),
  territoryIds: v.exactOptional(v.array(id)),
  ...cited,
  otherSourceIds: v.exactOptional(v.array(id)),
});

export const request = v.strictObject({
  id,
  kind: v.picklist(requestKinds),
  territoryId: v.exactOptional(id),
  actorId: v.exactOptional(id),
  soughtTerritoryId: v.exactOptional(id),
  sought: multilingual,
  keywords: v.array(id),
  date: v.exactOptional(partialDate),
  dateBasis: v.exactOptional(stateBasis),
  confidence: v.picklist(confidences),
  ...cited,
  answerId: v.exactOptional(id),
});

export const source = v.strictObject({
  id,
  title: v.string(),
  publisher: v.exactOptional(v.string()),
  kind: v.picklist(sourceKinds),
  language: v.string(),
  date: v.exactOptional(partialDate),
  dateBasis: v.exactOptional(dateBasis),
  url: v.exactOptional(v.pipe(v.string(), v.check(isWebAddress, "not the address of a page"))),
  note: v.exactOptional(multilingual),
});

export const event = v.strictObject({
  id,
  kind: v.picklist(eventKinds),
  shores: v.array(shore),
  levels: v.array(v.picklist(levels)),
  date: partialDate,
  dateEnd: v.exactOptional(partialDate),
  dateBasis,
  status: v.picklist(toldEventStatuses),
  names: multilingual,
  place: v.exactOptional(multilingual),
  note: v.exactOptional(multilingual),
  otherSourceIds: v.array(id),
  ...cited,
});

export const passage = v.strictObject({
  id,
  kind: v.picklist(passageKinds),
  territoryIds: v.array(id),
  actorIds: v.array(id),
  partnershipIds: v.array(id),
  eventIds: v.array(id),
  toolIds: v.array(id),
  asWritten: v.exactOptional(v.string()),
  ...cited,
});

export const schemeFact = v.strictObject({
  field: v.picklist(schemeFields),
  number: v.exactOptional(v.number()),
  unit: v.exactOptional(v.picklist(units)),
  text: v.exactOptional(multilingual),
  asWritten: v.exactOptional(v.string()),
  confidence: v.picklist(confidences),
  ...cited,
});

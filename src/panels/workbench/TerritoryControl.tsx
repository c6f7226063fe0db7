import type { ComponentProps } from "react";
import { useWords } from "../../i18n/words.tsx";
import { AuthorityField } from "../match/AuthorityField.tsx";
import { rowTitle } from "../shared/tableWords.ts";
import { useDraftEditing } from "./useDraftEditing.ts";

/** Chooses an authority, among those of the draft as well. */
export function TerritoryControl(field: Omit<ComponentProps<typeof AuthorityField>, "draftName">) {
  const words = useWords();
  const { standing } = useDraftEditing();
  const row = standing.tables.territories.find(({ id }) => id === field.value);
  return <AuthorityField {...field} draftName={row && rowTitle(words, row, field.value)} />;
}

import { useMemo } from "react";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useFiltered, useShownRequests, useSnapshot, useView } from "../../state/atlas.tsx";
import { useShownDraft } from "../../state/shownDraft.tsx";
import type { Boundaries } from "../geometry/shapes.ts";
import type { PlateRequest } from "./plateScene.ts";

/** What the page shows, as far as a plate hears of it: where it stands and how it is measured is for whoever draws it. */
export type ShownMap = Omit<PlateRequest, "land" | "measure" | "size">;

/** What the page shows now. */
export function useShownMap(boundaries: Boundaries): ShownMap {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { entries } = useFiltered();
  const requests = useShownRequests();
  const { layout = "face", selection } = useView();
  const draft = useShownDraft();
  return useMemo(
    () => ({ atlas, snapshot, entries, requests, layout, selection, draft, boundaries, words }),
    [atlas, snapshot, entries, requests, layout, selection, draft, boundaries, words],
  );
}

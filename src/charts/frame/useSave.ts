import type { ReactNode } from "react";
import type { FacetId } from "../../domain/facets/index.ts";
import { shownText } from "../../i18n/filterWords.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot, useView } from "../../state/atlas.tsx";
import { draftedFile, useShownDraft } from "../../state/shownDraft.tsx";
import type { PictureFormat } from "../../ui/savePicture.ts";
import { useTask } from "../../ui/useTask.tsx";
import type { Caption } from "./composePicture.ts";
import { saveChart } from "./saveChart.ts";

interface Saved extends Pick<Caption, "title" | "lead" | "notes" | "keyItems"> {
  readonly id: string;
  /** Facets that the chart sets: they only mark a place in it, and it does not hear them. */
  readonly facetIds: readonly FacetId[];
}

interface Save {
  /** Hands the picture to the reader as a file of a format; nothing without a picture. */
  readonly save: (svg: SVGSVGElement | null | undefined, format: PictureFormat) => void;
  /** What to show near the buttons: that the file tarries or failed, and a way to try again. */
  readonly notice: ReactNode;
}

/** Saves the picture of a chart, with its date, its filters and its source. */
export function useSave({ id, facetIds, ...said }: Saved): Save {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const { filters } = useView();
  const draft = useShownDraft();
  const { run, notice } = useTask();
  const captionNow = (): Caption => ({
    ...said,
    state: shownText(words, { atlas, filters, today, draftName: draft?.name, except: facetIds }),
    source: words.say("chart.source", { version: atlas.edition.version }),
    direction: words.direction,
  });
  const save: Save["save"] = (svg, format) => {
    if (!svg) return;
    run(`${format.toUpperCase()} · ${said.title}`, () =>
      saveChart(svg, draftedFile(`passerelles-${id}`, draft), captionNow(), format),
    );
  };
  return { save, notice };
}

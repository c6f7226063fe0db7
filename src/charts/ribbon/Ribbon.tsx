import { useId, useMemo } from "react";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { useShownDraft } from "../../state/shownDraft.tsx";
import { placeRibbon } from "./layout.ts";
import { Meanwhile } from "./Meanwhile.tsx";
import "./ribbon.css";
import { RibbonPicture } from "./RibbonPicture.tsx";
import { ribbonSeries } from "./series.ts";

/**
 * The life of a partnership: its dated statements in time, and the reforms and elections that fell in between. Nothing
 * when no statement has a date.
 */
export function Ribbon({ partnershipId }: { readonly partnershipId: string }) {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const draft = useShownDraft();
  const titleId = useId();
  const all = atlas.partnerships.get(partnershipId)?.statements;
  const series = useMemo(() => ribbonSeries(all ?? [], atlas.events, today), [atlas, all, today]);
  if (!series || !all) return null;
  const { statements, events } = series;
  // As many as the fiche tells below: those without a date are counted, since a line in time cannot show them.
  const label = words.say("ribbon.label", {
    total: all.length,
    count: statements.length,
    undated: all.length - statements.length,
    start: words.date(statements[0].date),
  });
  const draftedBy = statements.some(({ id }) => draft?.touched.has(`statement:${id}`)) ? draft?.name : undefined;
  return (
    <figure className="ribbon" aria-labelledby={titleId}>
      <figcaption id={titleId} className="small soft">
        {label}
      </figcaption>
      <RibbonPicture layout={placeRibbon(series, words.direction === "rtl")} label={label} />
      <p className="small soft">
        {words.say("ribbon.key")} {words.say("ribbon.thinning")}
        {draftedBy !== undefined && ` ${words.say("ribbon.draft", { name: isolated(draftedBy) })}`}
      </p>
      <Meanwhile events={events} />
    </figure>
  );
}

import { useId, useMemo } from "react";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
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
  const titleId = useId();
  const series = useMemo(
    () => ribbonSeries(atlas.partnerships.get(partnershipId)?.statements ?? [], atlas.events, today),
    [atlas, partnershipId, today],
  );
  if (!series) return null;
  const { statements, events } = series;
  const label = words.say("ribbon.label", { count: statements.length, start: words.date(statements[0].date) });
  return (
    <figure className="ribbon" aria-labelledby={titleId}>
      <figcaption id={titleId} className="small soft">
        {label}
      </figcaption>
      <RibbonPicture layout={placeRibbon(series, words.direction === "rtl")} label={label} />
      <p className="small soft">
        {words.say("ribbon.key")} {words.say("ribbon.thinning")}
      </p>
      <Meanwhile events={events} />
    </figure>
  );
}

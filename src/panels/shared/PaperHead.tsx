import { draftMark, filterWords } from "../../i18n/filterWords.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot, useView } from "../../state/atlas.tsx";
import type { Screen } from "../../state/screens.ts";
import { useShownDraft } from "../../state/shownDraft.tsx";
import { PublisherRow } from "../publisher/PublisherRow.tsx";
import "./paper.css";
import { isShort, useAddress } from "./useAddress.ts";

/** Screens that hold only what passes the filters, whatever is open beside them. */
const filterable: readonly Screen[] = ["list", "requests", "review", "changes"];

/**
 * What a sheet of paper must say of itself, since it leaves the page that it comes from: whose it is, of which day,
 * with which filters, where to come back, and what it rests on. Seen only in print; it comes with the page, since printing
 * waits for nothing.
 * @param isSettled whether the page has drawn what it opened for: who publishes it is a file, which is asked for then
 */
export function PaperHead({ isSettled }: { readonly isSettled: boolean }) {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const view = useView();
  const draftName = useShownDraft()?.name;
  const { screen, filters, selection } = view;
  // A fiche, and the screens that filters do not reach, hold whatever the filters are.
  const isFilterable = filterable.includes(screen) || (screen === "map" && !selection);
  // Changes lie between two dates of their own, told on the page.
  const state = screen === "changes" ? atlas.edition.date : today;
  // Minutes of a meeting rest on what was said there.
  const isMinutes = screen === "round-table" && view.roundId !== undefined;
  const chosen = filterWords(words, atlas, filters, today);
  const address = useAddress();
  return (
    <div className="paper-head">
      <p className="paper-brand">
        <strong>{words.say("app.name")}</strong> {words.say("app.tagline")}
      </p>
      <dl>
        {isSettled && <PublisherRow />}
        <div>
          <dt>{words.say("paper.edition")}</dt>
          <dd>
            {words.say("paper.state", { version: atlas.edition.version, date: words.date(state) })}
            {draftName !== undefined && <strong className="paper-draft">{draftMark(words, draftName)}</strong>}
          </dd>
        </div>
        {isFilterable && (
          <div className="paper-filters">
            <dt>{words.say("panel.filters")}</dt>
            <dd>{chosen.length > 0 ? chosen.map((label) => <bdi key={label}>{label}</bdi>) : words.say("paper.noFilters")}</dd>
          </div>
        )}
        {isShort(address) && (
          <div>
            <dt>{words.say("paper.address")}</dt>
            <dd>
              <a href={address}>
                <bdi dir="ltr">{address}</bdi>
              </a>
            </dd>
          </div>
        )}
        {!isMinutes && (
          <div>
            <dt>{words.say("paper.origin")}</dt>
            <dd>{words.say("paper.originText", { count: atlas.sources.size })}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

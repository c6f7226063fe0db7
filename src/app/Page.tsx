/** The screens without a map, each loaded when asked for: to add a screen, add its line here. */

import type { ComponentType } from "react";
import { useWords } from "../i18n/words.tsx";
import type { Screen } from "../state/screens.ts";
import { later } from "../ui/later.tsx";
import { Part } from "../ui/Part.tsx";

/** What fills the page on each screen that has no map; loaded when asked for. */
const pages: Readonly<Partial<Record<Screen, ComponentType>>> = {
  list: later(async () => (await import("../panels/list/ListPanel.tsx")).ListPanel),
  match: later(async () => (await import("../panels/match/MatchPanel.tsx")).MatchPanel),
  requests: later(async () => (await import("../panels/requests/RequestsPanel.tsx")).RequestsPanel),
  meetings: later(async () => (await import("../panels/meetings/MeetingsPanel.tsx")).MeetingsPanel),
  review: later(async () => (await import("../panels/review/ReviewPanel.tsx")).ReviewPanel),
  "round-table": later(async () => (await import("../panels/roundTable/RoundTablePanel.tsx")).RoundTablePanel),
  changes: later(async () => (await import("../panels/changes/ChangesPanel.tsx")).ChangesPanel),
  funding: later(async () => (await import("../panels/funding/FundingPanel.tsx")).FundingPanel),
  minutes: later(async () => (await import("../panels/minutes/MinutesPanel.tsx")).MinutesPanel),
  spreadsheet: later(async () => (await import("../panels/spreadsheet/SpreadsheetPanel.tsx")).SpreadsheetPanel),
  workbench: later(async () => (await import("./Workbench.tsx")).Workbench),
  correct: later(async () => (await import("../panels/statements/Correcting.tsx")).Correcting),
  accessibility: later(async () => (await import("../panels/statements/Accessibility.tsx")).Accessibility),
  privacy: later(async () => (await import("../panels/statements/Privacy.tsx")).Privacy),
  sources: later(async () => (await import("../panels/sources/SourcesPanel.tsx")).SourcesPanel),
};

/** The panel of a screen; its failure stays its own. */
export function Page({ screen }: { readonly screen: Screen }) {
  const words = useWords();
  const Panel = pages[screen];
  return (
    Panel && (
      <Part key={screen} name={words.say(`screen.${screen}`)}>
        <Panel />
      </Part>
    )
  );
}

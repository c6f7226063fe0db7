import { useWords } from "../../i18n/words.tsx";
import { draftMark } from "../../i18n/filterWords.ts";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { useShownDraft } from "../../state/shownDraft.tsx";
import { isShort, useAddress } from "../shared/useAddress.ts";

/**
 * What stands at the head of each sheet of paper of the pages for somebody, which are handed over by themselves: whom they
 * are for, and which edition they come from.
 */
export function SheetHead({ name }: { readonly name: string }) {
  const words = useWords();
  const { edition } = useAtlas();
  const { today } = useSnapshot();
  const draftName = useShownDraft()?.name;
  const address = useAddress();
  const told = [
    words.say("app.name"),
    `${words.say("paper.edition")} ${words.say("paper.state", { version: edition.version, date: words.date(today) })}`,
    ...(draftName === undefined ? [] : [draftMark(words, draftName)]),
  ];
  return (
    <div className="sheet-head">
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {words.say("separator")}
        {told.join(words.say("separator"))}
        {isShort(address) && (
          <>
            {words.say("separator")}
            <bdi dir="ltr">{address}</bdi>
          </>
        )}
      </p>
    </div>
  );
}

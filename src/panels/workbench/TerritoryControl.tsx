import { isolated } from "../../i18n/isolated.ts";
import type { MessageId } from "../../i18n/messages.ts";
import { territoryTitle, useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { AuthorityBox } from "../match/AuthorityBox.tsx";
import { useGazetteerIf } from "../shared/useGazetteerIf.ts";
import { rowTitle } from "../shared/tableWords.ts";
import { useDraftEditing } from "./useDraftEditing.ts";

interface TerritoryControlProps {
  readonly label: string;
  /** Id of a territory. */
  readonly value: string;
  /** Called with the id of what is chosen, or with nothing. */
  readonly onChange: (id: string) => void;
  readonly problem: MessageId | undefined;
}

/** Chooses an authority of either country among all that exist, as every search of the site finds them. */
export function TerritoryControl({ label, value, onChange, problem }: TerritoryControlProps) {
  const words = useWords();
  const { standing } = useDraftEditing();
  const atlas = useAtlas();
  const row = standing.tables.territories.find(({ id }) => id === value);
  const gazetteer = useGazetteerIf(value !== "" && !row && !atlas.territories.has(value));
  const known = atlas.territories.get(value) ?? gazetteer?.get(value);
  const name = known ? territoryTitle(words, known) : rowTitle(words, row, value);
  return (
    <div className="field" data-invalid={problem !== undefined}>
      {value === "" ? (
        <AuthorityBox label={label} onChoose={({ id }) => onChange(id)} />
      ) : (
        <p className="chosen-territory">
          <strong>{label}</strong> <bdi>{name}</bdi>{" "}
          <button type="button" className="button-plain" onClick={() => onChange("")}>
            {words.say("row.take", { name: isolated(name) })}
          </button>
        </p>
      )}
      {problem && <span className="small field-problem">{words.say(problem)}</span>}
    </div>
  );
}

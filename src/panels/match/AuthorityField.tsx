import { isolated } from "../../i18n/isolated.ts";
import type { MessageId } from "../../i18n/messages.ts";
import { territoryTitle, useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { useGazetteerIf } from "../shared/useGazetteerIf.ts";
import { AuthorityBox } from "./AuthorityBox.tsx";
import "./authorityField.css";

interface AuthorityFieldProps {
  readonly label: string;
  /** Id of a territory; empty while none is chosen. */
  readonly value: string;
  /** Its name where only a draft knows it. */
  readonly draftName?: string | undefined;
  /** Called with the id of what is chosen, or with nothing. */
  readonly onChange: (id: string) => void;
  readonly problem: MessageId | undefined;
}

/** A field for an authority of either country, among all that exist, as every search of the site finds them. */
export function AuthorityField({ label, value, draftName, onChange, problem }: AuthorityFieldProps) {
  const words = useWords();
  const atlas = useAtlas();
  const gazetteer = useGazetteerIf(value !== "" && draftName === undefined && !atlas.territories.has(value));
  const known = atlas.territories.get(value) ?? gazetteer?.get(value);
  const name = known ? territoryTitle(words, known) : (draftName ?? value);
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

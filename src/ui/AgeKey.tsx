import { ages } from "../domain/snapshot.ts";
import { useWords } from "../i18n/words.tsx";
import "./ageBar.css";

/** What the parts of an `AgeBar` mean. */
export function AgeKey() {
  const words = useWords();
  return (
    <ul className="age-key">
      {ages.map((age) => (
        <li key={age}>
          <span className={`age-${age}`} aria-hidden="true" /> {words.say(`age.${age}`)}
        </li>
      ))}
    </ul>
  );
}

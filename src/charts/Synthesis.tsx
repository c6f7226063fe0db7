import { useWords } from "../i18n/words.tsx";
import { Part } from "../ui/Part.tsx";
import "./charts.css";
import { charts } from "./index.ts";

/** All charts, one under the other; one that fails leaves the others in place. */
export function Synthesis() {
  const words = useWords();
  return (
    <div className="synthesis">
      <h2>{words.say("panel.synthesis")}</h2>
      {charts.map(({ id, Card }) => (
        <Part key={id} name={words.say("panel.synthesis")}>
          <Card />
        </Part>
      ))}
    </div>
  );
}

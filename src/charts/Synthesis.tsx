import { useWords } from "../i18n/words.tsx";
import { PanelBoundary } from "../ui/PanelBoundary.tsx";
import "./charts.css";
import { charts } from "./index.ts";

/** All charts, one under the other; one that fails leaves the others in place. */
export function Synthesis() {
  const words = useWords();
  return (
    <div className="synthesis">
      <h2>{words.say("panel.synthesis")}</h2>
      {charts.map(({ id, Chart }) => (
        <PanelBoundary
          key={id}
          problem={(retry) => (
            <p className="notice">
              {words.say("problem.panel")}{" "}
              <button type="button" className="button-plain" onClick={retry}>
                {words.say("problem.retry")}
              </button>
            </p>
          )}
        >
          <Chart />
        </PanelBoundary>
      ))}
    </div>
  );
}

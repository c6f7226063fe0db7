import { useState } from "react";
import { useWords } from "../../i18n/words.tsx";
import { useView } from "../../state/atlas.tsx";
import { useTask } from "../../ui/useTask.tsx";
import type { Boundaries } from "../geometry/shapes.ts";
import type { Ground } from "../inputs.ts";
import { savePlate } from "./savePlate.ts";
import { useShownMap } from "./useShownMap.ts";

const formats = ["svg", "png"] as const;

interface SaveMapProps {
  readonly boundaries: Boundaries;
  readonly loadGround: () => Promise<Ground>;
}

/** The map as a file: whole, with its title, filters, legend and sources. */
export function SaveMap({ boundaries, loadGround }: SaveMapProps) {
  const words = useWords();
  const shown = useShownMap(boundaries);
  const { filters } = useView();
  const { run, notice } = useTask();
  const [isBlackAndWhite, setBlackAndWhite] = useState(false);
  const title = words.say("map.save");
  return (
    <div className="legend-save">
      <p>
        <span>{title}</span>
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className="button-plain"
            onClick={() =>
              run(`${format.toUpperCase()} · ${title}`, () =>
                savePlate({ ...shown, filters, isBlackAndWhite }, loadGround, format),
              )
            }
          >
            {format.toUpperCase()}
            <span className="visually-hidden"> {title}</span>
          </button>
        ))}
      </p>
      <label>
        <input type="checkbox" checked={isBlackAndWhite} onChange={({ target }) => setBlackAndWhite(target.checked)} />{" "}
        {words.say("map.save.blackAndWhite")}
      </label>
      {notice}
    </div>
  );
}

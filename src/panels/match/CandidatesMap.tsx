import { useMemo, useState } from "react";
import type { Candidate } from "../../domain/candidates/model.ts";
import { departmentOf, type Ground } from "../../domain/candidates/register.ts";
import type { Shore } from "../../domain/shores.ts";
import { regionIdsOn } from "../../domain/succession.ts";
import { useWords } from "../../i18n/words.tsx";
import { useBoundary } from "../../state/resources.tsx";
import { Part } from "../../ui/Part.tsx";
import { isAtLeast, useWindowSize } from "../../ui/windowSize.ts";
import { authorityName } from "./authorityWords.ts";
import "./candidatesMap.css";
import { headingId, takeTo } from "./headings.ts";
import { drawCountry, type Mark, type Numbered, placeCandidates, width } from "./places.ts";

interface CandidatesMapProps {
  readonly ground: Ground;
  readonly shore: Shore;
  readonly candidates: readonly Candidate[];
}

/** Where candidates lie, under the numbers that they have in the list: beside it, or a tap away in a small window. */
export function CandidatesMap(props: CandidatesMapProps) {
  const words = useWords();
  const isWide = isAtLeast(useWindowSize(), "compact");
  const [isOpen, setOpen] = useState(isWide);
  return (
    <details className="candidates-map" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="button no-print">{words.say("match.map")}</summary>
      {isOpen && (
        <Part name={words.say("match.map")} waiting="candidates-map-waiting">
          <Country {...props} />
        </Part>
      )}
    </details>
  );
}

/** Whether a point is that of its département or province, for want of one of its own. */
const isBorrowed = ({ candidate: { territory } }: Numbered) =>
  territory.pointBasis === "parent" && departmentOf(territory) !== territory.id;

function Country({ ground: { atlas, snapshot }, shore, candidates }: CandidatesMapProps) {
  const words = useWords();
  const topology = useBoundary(shore);
  const drawing = useMemo(() => {
    const regionOf = (id: string) => {
      const department = atlas.territories.get(id);
      return department && regionIdsOn(atlas, department, snapshot.today)[0];
    };
    return drawCountry(topology, regionOf);
  }, [topology, atlas, snapshot]);
  const { marks, outside } = useMemo(() => placeCandidates(candidates, drawing), [candidates, drawing]);
  const { height, path } = drawing;
  return (
    <>
      <div className="candidates-country" dir="ltr">
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <path d={path} />
          {marks.map(({ number, point: [x, y], place: [x2, y2] }) => (
            <g key={number}>
              <line x1={x} y1={y} x2={x2} y2={y2} />
              <circle cx={x} cy={y} r={2.5} />
            </g>
          ))}
        </svg>
        {marks.map((mark) => (
          <MarkButton key={mark.number} mark={mark} height={height} />
        ))}
      </div>
      {marks.some(isBorrowed) && <p className="small soft">{words.say("match.mapBorrowed")}</p>}
      {outside.length > 0 && (
        <p className="small soft">
          {words.say("match.mapOutside", {
            names: words.list(
              outside.map(({ number, candidate: { territory } }) => `${words.number(number)} ${authorityName(words, territory)}`),
            ),
          })}
        </p>
      )}
    </>
  );
}

function MarkButton({ mark, height }: { readonly mark: Mark; readonly height: number }) {
  const words = useWords();
  const {
    number,
    candidate: { territory },
    place: [x, y],
  } = mark;
  return (
    <button
      type="button"
      className="candidate-mark"
      style={{ left: `${(100 * x) / width}%`, top: `${(100 * y) / height}%` }}
      data-borrowed={isBorrowed(mark)}
      aria-label={words.say("match.mark", { number, name: authorityName(words, territory) })}
      onClick={() => takeTo(headingId(territory.id))}
    >
      {words.number(number)}
    </button>
  );
}

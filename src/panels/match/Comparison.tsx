import { useMemo } from "react";
import { criterionIds, type Wishes } from "../../domain/candidates/model.ts";
import { weighCandidates } from "../../domain/candidates/rank.ts";
import type { Ground } from "../../domain/candidates/register.ts";
import type { Territory } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { useView } from "../../state/atlas.tsx";
import { authorityName } from "./authorityWords.ts";
import { ReasonItem } from "./ReasonItem.tsx";

interface ComparisonProps {
  readonly ground: Ground;
  readonly own: Territory;
  readonly wishes: Wishes;
}

/** Candidates side by side, a criterion a line. */
export function Comparison({ ground, own, wishes }: ComparisonProps) {
  const words = useWords();
  const { comparedIds } = useView();
  const candidates = useMemo(() => weighCandidates(ground, own, wishes, comparedIds ?? []), [ground, own, wishes, comparedIds]);
  if (candidates.length === 0) return null;
  return (
    <section className="comparison">
      <h3>{words.say("match.comparison")}</h3>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.say("match.criterion")}</th>
              {candidates.map(({ territory }) => (
                <th key={territory.id} scope="col">
                  <bdi>{authorityName(words, territory)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criterionIds.map((id) => (
              <tr key={id}>
                <th scope="row">{words.say(`criterion.${id}`)}</th>
                {candidates.map(({ territory, reasons, unknown }) => {
                  const reason = reasons.find(({ evidence }) => evidence.criterion === id);
                  return (
                    <td key={territory.id}>
                      {reason ? (
                        <ul className="candidate-reasons">
                          <ReasonItem reason={reason} pair={{ own, its: territory }} />
                        </ul>
                      ) : (
                        <span className="soft">
                          {words.say(unknown.includes(id) ? "match.cellUnknown" : "match.cellNothing")}
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

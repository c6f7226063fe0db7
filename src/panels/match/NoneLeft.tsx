import type { Obstacle } from "../../domain/candidates/model.ts";
import type { Territory } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { useChangeView } from "../../state/atlas.tsx";
import { withoutWish } from "./wishes.ts";

interface NoneLeftProps {
  readonly own: Territory;
  readonly obstacles: readonly Obstacle[];
}

/** Nobody passes the wishes: which of them leave out most, how many would come back without each, and a way to lift it. */
export function NoneLeft({ own, obstacles }: NoneLeftProps) {
  const words = useWords();
  const changeView = useChangeView();
  const telling = obstacles.filter(({ count }) => count > 0);
  const liftAll = () => changeView((view) => obstacles.reduce((next, { wish }) => withoutWish(next, wish, own), view));
  return (
    <div className="notice">
      <p>{words.say("match.noneLeft")}</p>
      {telling.length > 0 && (
        <ul className="plain-list">
          {telling.map(({ wish, count }) => (
            <li key={wish} data-obstacle={wish}>
              {words.say(`match.obstacle.${wish}`, { count })}{" "}
              <button type="button" className="button-plain" onClick={() => changeView((view) => withoutWish(view, wish, own))}>
                {words.say(wish === "sameLevel" ? "match.liftLevel" : "match.lift")}
              </button>
            </li>
          ))}
        </ul>
      )}
      {telling.length === 0 && obstacles.length > 0 && (
        <p>
          {words.say("match.obstacleTogether")}{" "}
          <button type="button" className="button-plain" onClick={liftAll}>
            {words.say("match.liftAll")}
          </button>
        </p>
      )}
    </div>
  );
}

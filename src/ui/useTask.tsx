import { type ReactNode, useRef, useState } from "react";
import { useWords } from "../i18n/words.tsx";
import { tryAgain } from "./loadOnce.ts";
import { PartProblem } from "./PartProblem.tsx";
import { Waiting } from "./Waiting.tsx";

interface Task {
  readonly name: string;
  readonly work: () => Promise<void>;
  readonly failed?: { readonly error: unknown };
  /** Whether the same was tried and failed before. */
  readonly isAgain: boolean;
}

interface Tasks {
  /**
   * Does what a button asks for, such as a file to save whose code comes only then.
   * @param name what the reader asked for, in words of the page
   */
  readonly run: (name: string, work: () => Promise<void>) => void;
  /** What to show near the button: nothing, or that the work tarries or failed, and a way to try again. */
  readonly notice: ReactNode;
}

/** Runs what buttons ask for, one at a time, so that a press that comes to nothing is told. */
export function useTask(): Tasks {
  const words = useWords();
  const [task, setTask] = useState<Task>();
  const latest = useRef<Task>(undefined);
  const set = (next: Task | undefined) => {
    latest.current = next;
    setTask(next);
  };
  const start = (name: string, work: () => Promise<void>, isAgain: boolean) => {
    tryAgain();
    const started: Task = { name, work, isAgain };
    set(started);
    work().then(
      () => {
        if (latest.current === started) set(undefined);
      },
      (error: unknown) => {
        if (latest.current === started) set({ ...started, failed: { error } });
      },
    );
  };
  return {
    run: (name, work) => start(name, work, false),
    notice: task?.failed ? (
      <PartProblem
        message={words.say("problem.task", { task: task.name })}
        error={task.failed.error}
        isAgain={task.isAgain}
        onRetry={() => start(task.name, task.work, true)}
      />
    ) : (
      task && <Waiting key={task.name} name={task.name} className="task-waiting" />
    ),
  };
}

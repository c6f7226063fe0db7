import { useEffect, useState } from "react";

/**
 * Whether what calls this stands in the page, and those below it have begun what they do by their effects: false at first,
 * true from the next commit on. What can wait for the work of others, such as a worker, is rendered then.
 * @param isAtOnce true when nothing is to be waited for
 */
export function useCommitted(isAtOnce = false): boolean {
  const [isCommitted, setCommitted] = useState(isAtOnce);
  useEffect(() => queueMicrotask(() => setCommitted(true)), []);
  return isCommitted;
}

import { useEffect, useState } from "react";
import { onTryAgain } from "./loadOnce.ts";

/**
 * What is loaded, once it has come: when it does not, nothing is told here, and it is asked for again with every retry on the
 * page.
 * @param load the same function as long as the same is asked for
 */
export function useAsked<Value>(load: () => Promise<Value>, isAsked: boolean): Value | undefined {
  const [loaded, setLoaded] = useState<{ readonly value: Value }>();
  useEffect(() => {
    if (!isAsked) return undefined;
    let isGone = false;
    const keep = (value: Value) => {
      if (!isGone) setLoaded({ value });
    };
    const ask = () => void load().then(keep, () => undefined);
    ask();
    const stop = onTryAgain(ask);
    return () => {
      isGone = true;
      stop();
    };
  }, [load, isAsked]);
  return loaded?.value;
}

import { useState } from "react";

/**
 * Copies texts, and knows the last one that was.
 * @param mark called where the browser does not let us: what is to be copied by hand is marked
 */
export function useCopy(mark: () => void) {
  const [copied, setCopied] = useState<string>();
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      mark();
    }
  };
  return { copied, copy };
}

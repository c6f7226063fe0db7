import type { MouseEvent } from "react";
import { useWords } from "../../i18n/words.tsx";
import { download } from "../../ui/download.ts";

/** A file that was taken before, which is kept. */
async function keptFile(address: string): Promise<Response | undefined> {
  return "caches" in window ? caches.match(address, { ignoreVary: true }) : undefined;
}

interface FileLinkProps {
  readonly file: string;
  readonly isMissing: boolean;
  /** Called when the file is asked for: whether it cannot be had. */
  readonly onAsked: (isMissing: boolean) => void;
}

/** Leads to a file. Without network one that was never taken cannot be had, and the link says so in place of leaving the page. */
export function FileLink({ file, isMissing, onAsked }: FileLinkProps) {
  const words = useWords();
  const takeKept = async (address: string) => {
    const kept = await keptFile(address).catch(() => undefined);
    onAsked(!kept);
    if (kept) download(file, kept.headers.get("content-type") ?? "text/plain", await kept.text());
  };
  const take = (event: MouseEvent<HTMLAnchorElement>) => {
    onAsked(false);
    if (navigator.onLine) return;
    event.preventDefault();
    void takeKept(event.currentTarget.href);
  };
  return (
    <>
      <a href={`./data/${file}`} download onClick={take}>
        <bdi dir="ltr">{file}</bdi>
      </a>
      {isMissing && <span className="small"> {words.say("sources.offline")}</span>}
    </>
  );
}

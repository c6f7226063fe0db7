import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** What was sent: scripts (MapLibre's worker among them), data (JSON of any sort), or the rest (page, styles, letters). */
export type TransferKind = "script" | "data" | "rest";

interface Transfer {
  readonly kind: TransferKind;
  /** Length of the body as sent, in bytes. */
  readonly bytes: number;
  /** When it was asked for, in milliseconds since 1970. */
  readonly at: number;
}

export interface Served {
  readonly address: string;
  /** Bytes sent for what was asked for from one moment to another (milliseconds since 1970). */
  readonly sentBetween: (from: number, to: number) => Readonly<Record<TransferKind, number>>;
  readonly stop: () => void;
}

const types: Readonly<Record<string, { readonly type: string; readonly kind: TransferKind }>> = {
  ".html": { type: "text/html; charset=utf-8", kind: "rest" },
  ".css": { type: "text/css; charset=utf-8", kind: "rest" },
  ".js": { type: "text/javascript; charset=utf-8", kind: "script" },
  ".json": { type: "application/json", kind: "data" },
  ".geojson": { type: "application/geo+json", kind: "data" },
  ".svg": { type: "image/svg+xml", kind: "rest" },
  ".woff2": { type: "font/woff2", kind: "rest" },
};

/** Letters are compressed already. */
const isPacked = (path: string) => path.endsWith(".woff2");

/** All files below a folder, by path from it. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/**
 * Serves a folder on a free port of this machine, as a static host does: gzip of level 6, made beforehand so that
 * compressing costs no time, kept for ever by the browser but for the page itself.
 * @param replaced texts to send instead of files, by path
 */
export async function serve(folder: string, replaced: ReadonlyMap<string, string> = new Map()): Promise<Served> {
  const bodies = new Map<string, Buffer>();
  for (const path of new Set([...filesIn(folder), ...replaced.keys()])) {
    if (!types[extname(path)]) continue;
    const content = replaced.get(path) ?? readFileSync(join(folder, path));
    bodies.set(path, isPacked(path) ? Buffer.from(content) : gzipSync(content, { level: 6 }));
  }
  const transfers: Transfer[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1) || "index.html";
    const body = bodies.get(path);
    const told = types[extname(path)];
    if (!body || !told) {
      response.writeHead(404).end();
      return;
    }
    transfers.push({ kind: told.kind, bytes: body.length, at: performance.timeOrigin + performance.now() });
    response.writeHead(200, {
      "Content-Type": told.type,
      "Content-Length": body.length,
      "Cache-Control": path === "index.html" ? "no-cache" : "public, max-age=31536000, immutable",
      ...(!isPacked(path) && { "Content-Encoding": "gzip" }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sentBetween: (from, to) => {
      const sent = { script: 0, data: 0, rest: 0 };
      for (const { kind, bytes, at } of transfers) if (at >= from && at <= to) sent[kind] += bytes;
      return sent;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

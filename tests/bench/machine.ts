import { existsSync, readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import type { Browser } from "@playwright/test";
import { onNewPage } from "./browser.ts";

/** Name of the system, as its maker writes it where it does. */
function systemName(): string {
  const told = existsSync("/etc/os-release") && /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync("/etc/os-release", "utf8"));
  return told ? (told[1] ?? type()) : `${type()} ${release()}`;
}

/** One line that says on what the figures were measured. */
export async function machineLine(browser: Browser): Promise<string> {
  const renderer = await onNewPage(browser, { width: 100, height: 100 }, (page) =>
    page.evaluate(() => {
      const context = document.createElement("canvas").getContext("webgl2");
      const names = context?.getExtension("WEBGL_debug_renderer_info");
      return context && names ? String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)) : "no WebGL 2";
    }),
  );
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${processors[0]?.model ?? "unknown processor"}, ${processors.length} cores, ${memory} GiB, ${systemName()}, Node ${process.versions.node}, Chromium ${browser.version()}, ${renderer}, load at the start ${load}`;
}

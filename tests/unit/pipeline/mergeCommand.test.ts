import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { root } from "../../fixtures/repository.ts";

test.each([
  ["is not there", "nowhere.zip", /nowhere\.zip: .*no such file/],
  ["is no contribution", "package.json", /package\.json: not a zip/],
])(
  "a file that %s is told in words, and nothing is written",
  (_what, path, told) => {
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "geodata/pipeline/merge.ts", path], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stderr).toMatch(told);
    expect(stderr.trimEnd().split("\n")).toEqual([expect.any(String), "nothing written"]);
    expect(status).toBe(1);
  },
  30_000,
);

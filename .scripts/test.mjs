// Runs all checks in order and adds up what they count. The last line is `N passed, N failed`.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { install, pipeline, site } from "./install.mjs";

install(site);
install(pipeline);

const root = fileURLToPath(site);
const reports = fileURLToPath(new URL("test-results/", site));
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
let failed = 0;

/**
 * Runs a script of the package.
 * @param isHeld whether what it says is told when it ends, as where another one speaks at the same time
 * @returns whether it succeeded
 */
function run(title, script, isHeld = false) {
  const heading = `\n── ${title}\n`;
  const said = [];
  if (!isHeld) console.log(heading.trimEnd());
  const running = spawn("npm", ["run", "--silent", script], { cwd: root, stdio: isHeld ? "pipe" : "inherit" });
  for (const stream of [running.stdout, running.stderr]) stream?.on("data", (text) => said.push(text));
  return new Promise((resolve) => {
    running.on("close", (status) => {
      if (isHeld) console.log(`${heading}${Buffer.concat(said)}`);
      resolve(status === 0);
    });
  });
}

/** A check that passes or fails as one. */
async function check(title, script, isHeld = false) {
  if (await run(title, script, isHeld)) passed += 1;
  else failed += 1;
}

/** Checks that read and write nothing of one another, side by side. */
const checkTogether = (checks) => Promise.all(checks.map(([title, script]) => check(title, script, true)));

/** A runner that writes what it counted; one that breaks before counting fails once. */
async function count(title, script, report, read, isHeld = false) {
  const succeeded = await run(title, script, isHeld);
  try {
    const counts = read(JSON.parse(readFileSync(`${reports}${report}`, "utf8")));
    passed += counts.passed;
    failed += counts.failed;
    if (!succeeded && counts.failed === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

await checkTogether([
  ["Data", "data:check"],
  ["Types", "typecheck"],
  ["Lint", "lint"],
  ["Format", "format:check"],
  ["Unused code", "unused"],
]);
await check("Build", "build");
const { testBrowserPath } = await import("./browser.mjs");
process.env.CHROME_PATH = testBrowserPath();
// Browsers wait often, and leave room for the rest.
await Promise.all([
  count("Browser tests", "test:browser", "browser.json", ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  })),
  count(
    "Unit, data and house tests",
    "test:unit",
    "unit.json",
    (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests + (report.numFailedTestSuites > 0 && report.numFailedTests === 0 ? 1 : 0),
    }),
    true,
  ),
]);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

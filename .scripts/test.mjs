// Runs all checks in order and adds up what they count. The last line is `N passed, N failed`.
import { spawn, spawnSync } from "node:child_process";
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

function run(title, script, environment = {}) {
  console.log(`\n── ${title}`);
  return (
    spawnSync("npm", ["run", "--silent", script], { cwd: root, stdio: "inherit", env: { ...process.env, ...environment } })
      .status === 0
  );
}

/** A check that passes or fails as one. */
function check(title, script) {
  if (run(title, script)) passed += 1;
  else failed += 1;
}

/** Checks that read and write nothing of one another, side by side: each says what it has to say when it ends. */
async function checkTogether(checks) {
  await Promise.all(
    checks.map(
      ([title, script]) =>
        new Promise((resolve) => {
          const said = [];
          const checking = spawn("npm", ["run", "--silent", script], { cwd: root });
          for (const stream of [checking.stdout, checking.stderr]) stream.on("data", (text) => said.push(text));
          checking.on("close", (status) => {
            console.log(`\n── ${title}\n${Buffer.concat(said).toString()}`);
            if (status === 0) passed += 1;
            else failed += 1;
            resolve();
          });
        }),
    ),
  );
}

/** A runner that writes what it counted; one that breaks before counting fails once. */
function count(title, script, report, read) {
  const succeeded = run(title, script);
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
count("Unit, data and house tests", "test:unit", "unit.json", (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + (report.numFailedTestSuites > 0 && report.numFailedTests === 0 ? 1 : 0),
}));
check("Build", "build");
const { browserPath } = await import("./browser.mjs");
process.env.CHROME_PATH = browserPath();
count("Browser tests", "test:browser", "browser.json", ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
}));

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

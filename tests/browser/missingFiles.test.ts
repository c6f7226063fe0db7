import type { Page, Route } from "@playwright/test";
import { absences } from "./absence.ts";
import { askedByPage, builtFiles, isAskedFor, servedBy } from "./build.ts";
import { drawnMap, follow, type Part, plainScreen, retryButton, row, screens } from "./partKinds.ts";
import { parts } from "./parts.ts";
import { expect, mapOf, test } from "./site.ts";

/**
 * Every file of the build is taken away, when the page opens and later, for a while and for good: it costs what it serves,
 * the page says so, and a retry mends it once the file is back. A file that no part below asks for fails the walk.
 */
test.use({
  expectedMessages:
    /Failed to load|dynamically imported|missing: |truncated: |Worker failed|was preloaded|MIME type|decode downloaded font|OTS parsing|not valid JSON|Ignoring the font face/,
});

/** What the page can do without, and tells nothing of: other letters stand in, what is handed over is only linked, paper says that the map is missing, what is shown first knows nothing of the address, and a host need not say who publishes. */
const silent =
  /\.woff2$|^data\/|^(licenses\.txt|icon\.svg|PaperMap\.js|opening\.js|publisher\.json|Versions\.js|manifest\.webmanifest|icon-\w+\.png|changelog\.txt)$/;
/** The page itself, what hosts read beside it, and the worker that keeps both, of which a test of its own tells. */
const pages = new Set(["index.html", "_headers", "sw.js"]);

/** The parts that a file serves, the cheapest to walk first. */
function partsOf(file: (typeof builtFiles)[number]): readonly Part[] {
  const names = new Set(servedBy(file));
  return Object.entries(parts).flatMap(([name, part]) => (names.has(name) ? [part] : []));
}

/** What a host answers for a file that it does not have. */
const absent = (route: Route) => route.fulfill({ status: 404, body: "" });

/** Sees a part missing, for good at first and then no more. */
async function seeMended(page: Page, part: Part, back: () => Promise<unknown>): Promise<void> {
  const mend = part.mend ?? ((on: Page) => retryButton(on).click({ timeout: 5000 }));
  const stands = async () => {
    await expect(part.told(page).first()).toBeVisible();
    if (part.beside) await expect(part.beside(page)).toBeVisible();
  };
  await part.ask?.(page);
  await stands();
  if (!part.mend) {
    // A retry while the file is still missing changes nothing.
    await mend(page);
    await stands();
  }
  await back();
  // The answer to the first retry may come only now, and take the button away before the hand reaches it.
  await expect(async () => {
    if (await part.told(page).first().isVisible()) await mend(page);
    await expect(part.told(page).first()).toBeHidden();
  }).toPass();
  await expect(part.there(page)).toBeVisible();
}

const walked = builtFiles.filter((file) => !silent.test(file.name) && !pages.has(file.name));

/** The walk is dealt to several tests, so that both browsers have their part of it. */
const shares = Array.from({ length: 6 }, (_, share) => walked.filter((_file, index) => index % 6 === share));

/** Whether a reader at an address can come to a part that the page does not hold yet. */
const leadsTo = (part: Part, address: string) =>
  part.go !== undefined && part.address !== address && (part.from ?? plainScreen.exec(address)?.[0]) === address;

/** A part that a file serves, and how a reader at an address comes to it. */
function laterPart(file: (typeof builtFiles)[number], address: string) {
  return partsOf(file).find((part) => leadsTo(part, address));
}

for (const [index, share] of shares.entries()) {
  test(`each missing file costs what it serves, and a retry brings it, at first and later (${index + 1} of ${shares.length})`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const takeAway = await absences(page);
    const asked = new Set<string>();
    page.on("request", (request) => asked.add(new URL(request.url()).pathname.slice(1)));
    // Whether the part or something that comes with it is missed later makes no difference: the same import fails.
    let left = share.filter((file) => !askedByPage.has(file.path) && isAskedFor(file) && partsOf(file).some((part) => part.go));

    /** Takes away, on the page that is open, files that it has not asked for. */
    const walkLater = async (address: string) => {
      if (!left.some((file) => laterPart(file, address))) return;
      await page.waitForLoadState("networkidle");
      for (const file of left) {
        const part = laterPart(file, address);
        if (!part?.go || asked.has(file.path)) continue;
        const { go } = part;
        await test.step(`${file.name}, later`, async () => {
          const taken = await takeAway(file.path, file.path.endsWith(".json") ? "lost" : "replaced");
          await go(page);
          await seeMended(page, part, taken.giveBack);
          await page.goBack();
        });
        left = left.filter((other) => other !== file);
      }
    };

    for (const file of share) {
      const [part] = partsOf(file);
      if (!part) continue;
      await test.step(`${file.name}, when the page opens`, async () => {
        const taken = await takeAway(file.path, "missing");
        asked.clear();
        await page.goto(part.address, { waitUntil: "commit" });
        await seeMended(page, part, taken.giveBack);
        await page.emulateMedia({ media: null });
      });
      await walkLater(part.address);
    }
    // What none of these pages led to is asked for from a page of its own.
    while (left.length > 0) {
      const before = left;
      for (const address of new Set(
        left.flatMap((file) => partsOf(file).flatMap((part) => (part.go ? (part.from ?? screens) : []))),
      )) {
        if (!left.some((file) => laterPart(file, address))) continue;
        asked.clear();
        await page.goto(address, { waitUntil: "commit" });
        await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
        await walkLater(address);
      }
      expect(left.length, `none of ${before.map(({ name }) => name).join()} could be walked`).toBeLessThan(before.length);
    }
  });
}

test("what the page holds already is missed by nobody", async ({ page }) => {
  const asked = new Set<string>();
  page.on("request", (request) => asked.add(new URL(request.url()).pathname));
  await page.goto("/?view=list&panel=synthesis");
  await expect(page.locator("[data-chart] svg").first()).toBeVisible();
  await page.getByRole("navigation").getByRole("link", { name: "Carte" }).click();
  await expect(drawnMap(page)).toBeVisible();
  const held = new Set(asked);
  await page.route((url) => held.has(url.pathname), absent);
  for (const [link, there] of [
    ["Liste", row],
    ["Sources", (on: Page) => on.locator(".source-list").first()],
    ["Carte", drawnMap],
  ] as const) {
    await follow(link)(page);
    await expect(there(page)).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  }
});

test("every file of the build is known to serve something", () => {
  const unknown = walked.filter((file) => partsOf(file).length === 0);
  expect(unknown.map(({ path }) => path)).toEqual([]);
  const names = new Set(builtFiles.flatMap(servedBy));
  expect(Object.keys(parts).filter((name) => !names.has(name))).toEqual([]);
});

test("what the page can do without is missed by nobody", async ({ page }) => {
  const paths = new Set(builtFiles.filter(({ name }) => silent.test(name)).map(({ path }) => path));
  await page.route((url) => paths.has(url.pathname.slice(1)), absent);
  for (const address of ["/?view=list&lang=fr", "/?view=list&lang=ar", "/?view=sources"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  }
  await page.goto("/");
  await mapOf(page);
  await expect(drawnMap(page)).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

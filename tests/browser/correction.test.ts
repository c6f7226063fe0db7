import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { csvParse } from "d3-dsv";
import { strFromU8, unzipSync } from "fflate";
import { root } from "../fixtures/repository.ts";
import { expect, test as watched } from "./site.ts";
import { hostFolder } from "./staticHost.ts";

/** The built site on a host of its own, whose files can be changed, and a copy of the tables with what makes editions of them. */
interface Copies {
  readonly site: string;
  readonly work: string;
}

const test = watched.extend<{ copies: Copies }>({
  copies: async ({ browser: _browser }, use) => {
    mkdirSync(join(root, ".cache"), { recursive: true });
    const folder = mkdtempSync(join(root, ".cache", "correction-"));
    const [site, work] = [join(folder, "site"), join(folder, "work")];
    cpSync(join(root, "dist"), site, { recursive: true });
    cpSync(join(root, "src"), join(work, "src"), { recursive: true });
    const installed = join(root, "geodata/pipeline/node_modules");
    cpSync(join(root, "geodata"), join(work, "geodata"), { recursive: true, filter: (path) => path !== installed });
    symlinkSync(installed, join(work, "geodata/pipeline/node_modules"));
    await use({ site, work });
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ copies }, use) => {
    const { origin, stop } = await hostFolder(copies.site);
    await use(origin);
    stop();
  },
});

/** Runs a program of the pipeline on the copy of the tables; gives what it says. */
async function run(work: string, program: string, ...args: readonly string[]): Promise<string> {
  const command = ["--import", "tsx", `geodata/pipeline/${program}`, ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: work });
  return stdout;
}

test("a reader corrects a statement, in a file and in a draft; the file is merged and built by command, the edition that the draft makes replaces the other, and the page tells it", async ({
  page,
  copies: { site, work },
}) => {
  test.setTimeout(420_000);
  await page.goto("/?view=list&sel=partnership:marseille--rabat");
  const fiche = page.getByRole("complementary", { name: "Fiche" });
  await expect(fiche.locator(".fiche-status")).toContainText("Dit actif");
  const open = fiche.locator("#statement-S001").getByRole("button", { name: "Corriger" });
  const dialog = page.getByRole("dialog", { name: /^Corriger : .*Marseille/ });

  await test.step("what is missing is told beside its field, and what is typed outlives the form and the page", async () => {
    await open.press("Enter");
    await dialog.getByRole("button", { name: "Enregistrer le fichier" }).click();
    await expect(dialog.getByLabel("Ce qui est à corriger")).toBeFocused();
    await dialog.getByLabel("Ce qui est à corriger").selectOption("Statut");
    await dialog.getByLabel("Ce qui est juste").selectOption("En attente");
    await dialog.getByLabel("du document déjà cité, relu").check();
    await dialog.getByLabel("Confiance forte").check();
    await dialog.getByLabel("Remarque").fill("=1+1 <b>lu</b> page 2");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(fiche).toBeVisible();
    await expect(open).toBeFocused();
    await page.reload();
    await open.click();
    await expect(dialog.getByLabel("Remarque")).toHaveValue("=1+1 <b>lu</b> page 2");
  });

  const path = await test.step("the file holds the row before and after, and the same text that can be pasted", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "Enregistrer le fichier" }).click(),
    ]);
    const saved = join(work, download.suggestedFilename());
    await download.saveAs(saved);
    const files = unzipSync(readFileSync(saved));
    const text = await dialog.getByLabel("Texte de la correction").inputValue();
    expect(strFromU8(files["summary.txt"] ?? new Uint8Array())).toContain(text.trim());
    for (const told of ["En attente", "sel=partnership:marseille--rabat", "S001", "=1+1 <b>lu</b> page 2"])
      expect(text).toContain(told);
    expect(strFromU8(files["tables/statements.csv"] ?? new Uint8Array())).toMatch(/\nbefore,S001,.*\nafter,S001,/);
    return saved;
  });

  await test.step("it goes into a draft as well, which every screen shows in place of the edition, until it is left", async () => {
    await dialog.getByRole("button", { name: "Ajouter à mon brouillon" }).click();
    await dialog.getByRole("link", { name: "Ouvrir l’atelier" }).click();
    const status = page.locator("[data-row='statements S001'] tr").filter({ hasText: "Statut" });
    await expect(status.getByRole("cell")).toHaveText(["Actif", "En attente"]);
    await expect(page.locator("[data-row='statements S001']")).toContainText("Remarque : \u2068=1+1 <b>lu</b> page 2\u2069");
    await page.getByRole("navigation").getByRole("link", { name: "Liste" }).click();
    const line = page.locator('tr[data-partnership="marseille--rabat"]');
    await expect(line).toContainText("brouillon");
    await page.reload();
    await expect(page.locator(".draft-bar output")).toContainText("La page montre le brouillon « \u2068Mon brouillon\u2069 »");
    await expect(line).toContainText("Dit en attente");
    await expect(page.locator("tr .draft-badge")).toHaveCount(1);
    await page.getByRole("link", { name: "Revenir à l’édition publiée" }).click();
    await expect(line).toContainText("Dit actif");
    await page.goBack();
    await expect(line).toContainText("Dit en attente");
    await page.getByRole("navigation").getByRole("link", { name: "Carte" }).click();
    await expect(page.locator(".strand-beads")).toHaveCount(1);
  });

  await test.step("what it changes is undone and redone", async () => {
    await page.locator(".draft-bar").getByRole("link", { name: "Atelier" }).click();
    await page.getByRole("button", { name: "Annuler" }).click();
    await expect(page.locator(".draft-entry")).toHaveCount(0);
    await page.keyboard.press("Control+y");
    await expect(page.locator(".draft-entry")).toHaveCount(1);
    await expect(page.getByRole("heading", { name: "Rien ne manque" })).toBeVisible();
  });

  const saved = async (name: string | RegExp) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    const file = join(work, download.suggestedFilename());
    await download.saveAs(file);
    return file;
  };
  const contribution = await saved(/^Contribution/);
  const proposed = unzipSync(readFileSync(contribution));
  expect(strFromU8(proposed["summary.txt"] ?? new Uint8Array())).toMatch(/\n {4}Remarque\s: =1\+1 <b>lu<\/b> page 2\n/);
  const edition = unzipSync(readFileSync(await saved(/^Édition entière/)));

  expect(await run(work, "merge.ts", contribution)).toContain("1 changes made");
  expect(await run(work, "merge.ts", path)).toContain("0 changes made, 1 were there already");
  // The tables that the command has written are those of the edition that the page has made.
  for (const table of ["statements", "partnerships", "territories"])
    expect(strFromU8(edition[`data/edition/tables/${table}.csv`] ?? new Uint8Array())).toBe(
      readFileSync(join(work, `geodata/sources/${table}.csv`), "utf8"),
    );

  expect(await run(work, "build.ts")).toContain("0 broken promises");
  const built = csvParse(readFileSync(join(work, "public/data/partnerships.csv"), "utf8"));
  expect(built.find(({ id }) => id === "marseille--rabat")).toMatchObject({ status: "waiting" });

  expect(strFromU8(edition["data/edition/changelog.txt"] ?? new Uint8Array())).toMatch(
    /\n## 20\d\d\.\d+\.\d+, [^\n]+\n\n- 1 row of statements\.csv changed: `S001`\n/,
  );

  rmSync(join(site, "data/edition"), { recursive: true });
  for (const [name, content] of Object.entries(edition)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), content);
  }
  await page.goto("/?view=list&sel=partnership:marseille--rabat");
  await expect(fiche.locator("#statement-S001")).toContainText("En attente");
  await expect(fiche.locator(".fiche-status")).not.toContainText("Dit actif");
  await page.goto("/?view=workbench");
  await page.locator(".draft-name").click();
  await expect(page.locator("[data-standing='held'] .draft-entry")).toHaveCount(1);
  await page.getByLabel("Choisir une contribution ou une édition (zip)").setInputFiles(contribution);
  await expect(page.getByRole("heading", { name: "Une ligne que vous avez déjà" })).toBeVisible();
});

import {
  alertWith,
  correction,
  drawnMap,
  facet,
  follow,
  meetLink,
  foot,
  innerScreen,
  laterWords,
  listed,
  openListed,
  row,
  saving,
  savingMap,
  screen,
  sentences,
  sharing,
  shortList,
  statement,
  synthesis,
  words,
  type Part,
} from "./partKinds.ts";
import { intakeParts } from "./intakeParts.ts";

const map: Part = {
  address: "/",
  go: follow("Carte"),
  told: alertWith("« Carte des partenariats »"),
  there: (page) => page.locator(".map-canvas"),
  beside: facet,
};

const ground: Part = {
  ...map,
  address: "/?layout=geo",
  from: "/?layout=face",
  go: (page) => page.getByRole("button", { name: "Géographique" }).click(),
  told: alertWith("« Pays voisins et eaux »"),
  beside: drawnMap,
};

/** A municipality that no partnership touches: only the gazetteer knows it. */
const untouchedTerritory: Part = {
  address: `${shortList}&sel=territory:ma-municipality-01.511.01.01`,
  told: alertWith("« Répertoire des communes »"),
  there: (page) => page.locator(".fiche h2").filter({ hasText: "Assilah" }),
  beside: row,
};

/** What territories are like from where they lie: candidates are weighed by it. */
const landscapes: Part = {
  address: "/?view=match&for=fr-municipality-83126",
  told: alertWith("« Répertoire des communes »"),
  there: (page) => page.locator('[data-criterion="landscape"]').first(),
  beside: (page) => page.locator("[data-candidate]").first(),
};

/** Words of the address that find nothing. */
const fruitless: Part = {
  address: "/?view=list&q=numérique%20Chefchaouen",
  told: alertWith("« Recherche »"),
  there: (page) => page.locator(".nothing-found"),
  beside: facet,
};

/** What each part is called by the files that serve it, the cheapest to walk first. */
export const parts: Readonly<Record<string, Part>> = {
  "Foot.js": foot,
  "loadPublisher.js": foot,
  "ListPanel.js": screen("list", "Liste", row),
  "MatchPanel.js": screen("match", "Ma collectivité", (page) => page.getByRole("combobox")),
  "RequestsPanel.js": screen("requests", "En recherche", (page) => page.locator(".request").first()),
  "MeetingsPanel.js": innerScreen("meetings", "Rencontres", "requests", "Organiser des rencontres", (page) =>
    page.locator(".programme"),
  ),
  "RoundTablePanel.js": innerScreen("round-table", "Tour de table", "review", "Tenir un tour de table", (page) =>
    page.locator(".presence"),
  ),
  "ReviewPanel.js": screen("review", "À confirmer", (page) => page.locator(".review-item").first()),
  "FundingPanel.js": screen("funding", "Financements", (page) => page.locator(".scheme").first()),
  "funding.json": screen("funding", "Financements", (page) => page.locator(".scheme").first()),
  ...intakeParts,
  "Correcting.js": statement("correct", "Comment corriger"),
  "Accessibility.js": statement("accessibility", "Accessibilité"),
  "Privacy.js": statement("privacy", "Vie privée"),
  "SourcesPanel.js": screen("sources", "Sources", (page) => page.locator(".source-list").first()),
  "exports.js": saving("list", "Liste", "Télécharger en CSV"),
  "reviewAsCsv.js": saving("review", "À confirmer", "Télécharger en CSV"),
  "SearchBox.js": {
    address: shortList,
    go: follow("Liste"),
    told: alertWith("« Recherche »"),
    there: (page) => page.getByRole("combobox"),
    beside: facet,
  },
  "TimeAxis.js": {
    address: shortList,
    go: follow("Liste"),
    told: alertWith("« Temps »"),
    there: (page) => page.getByRole("slider"),
    beside: row,
  },
  "Synthesis.js": synthesis,
  "Fiche.js": {
    address: `${shortList}&sel=partnership:${listed}`,
    from: shortList,
    go: openListed,
    told: alertWith("« Fiche »"),
    there: (page) => page.locator(".fiche h2"),
    beside: row,
  },
  "Ribbon.js": {
    address: `${shortList}&sel=partnership:${listed}`,
    from: shortList,
    go: openListed,
    told: alertWith("« Frise du partenariat »"),
    there: (page) => page.locator(".ribbon"),
    beside: (page) => page.locator(".fiche h2"),
  },
  "engine.js": {
    address: "/?view=list&q=Rabat",
    told: alertWith("« Rabat » n’a pas pu être cherché"),
    there: (page) => page.locator("tr[data-partnership]").filter({ hasText: "Rabat" }).first(),
    beside: row,
  },
  "NothingFound.js": fruitless,
  "loadGazetteer.js": untouchedTerritory,
  "france.json": untouchedTerritory,
  "morocco.json": untouchedTerritory,
  "landscapes.json": landscapes,
  "ChangesPanel.js": screen("changes", "Changements", (page) => page.locator("[data-change]").first()),
  "sentences.fr.json": sentences("fr", "« Phrases des sources »"),
  "sentences.ar.json": sentences("ar", "«جمل المصادر»"),
  "sentences.en.json": sentences("en", "“Sentences of the sources”"),
  "fr.js": words("fr", "Français"),
  "ar.js": words("ar", "العربية"),
  "en.js": words("en", "English"),
  "fr.later.js": laterWords("fr", "Français", "« Liste »"),
  "ar.later.js": laterWords("ar", "العربية", "«اللائحة»"),
  "en.later.js": laterWords("en", "English", "“List”"),
  "atlas.json": {
    address: shortList,
    told: (page) => page.getByRole("heading", { level: 1, name: "L’atlas ne peut pas s’ouvrir" }),
    there: row,
  },
  "index.js": {
    address: shortList,
    told: (page) => page.locator(".opening-late").getByText("Vérifiez la connexion"),
    mend: (page) => page.getByRole("link", { name: "rechargez la page" }).click(),
    there: row,
  },
  "style.css": {
    address: shortList,
    told: alertWith("« Mise en forme de la page »"),
    mend: (page) => page.getByRole("button", { name: "Recharger la page" }).click(),
    there: row,
    beside: row,
  },
  "MapView.js": map,
  // What comes with the map serves it as well: the map is walked before what it offers.
  "SaveMap.js": savingMap,
  "maplibre-gl-worker.js": { ...map, there: drawnMap },
  "france.topo.json": map,
  "france-overseas.topo.json": map,
  "morocco.topo.json": map,
  "land.topo.json": ground,
  "water.topo.json": ground,
  "Tooltip.js": {
    address: "/",
    ask: meetLink,
    go: follow("Carte"),
    told: (page) => page.locator(".map-tooltip").filter({ hasText: "n’ont pas pu être chargés" }),
    // Resting is the retry: nothing can be pressed beside the pointer.
    mend: () => Promise.resolve(),
    there: (page) => page.locator(".map-tooltip strong"),
    beside: drawnMap,
  },
  "ShareDialog.js": sharing,
  // Last: whatever else serves a page is seen missing there, before anything can be corrected on it.
  "CorrectionDialog.js": correction,
  "loadTable.js": correction,
};

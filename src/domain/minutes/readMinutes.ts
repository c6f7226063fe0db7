import { range } from "d3-array";
import type { Atlas, Gazetteer, ThemeId } from "../model.ts";
import { createSections } from "./abroad.ts";
import { type ActorMention, createActorFinder } from "./actors.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { datesIn, dayOfText } from "./dates.ts";
import { eventsIn } from "./events.ts";
import { interpret, type World } from "./interpret.ts";
import { type Block as Layout, blocksOf, withCells } from "./layout.ts";
import { createLexicon, type Hit, hitsIn } from "./lexicon.ts";
import type { LexiconPhrase, Meaning, Proposal, Reading } from "./model.ts";
import { createPlaceFinder, type Mention } from "./places.ts";
import { actorsOf, partnershipOf, requestOf } from "./proposals.ts";
import { type Block, createBlock, createState, placeLoneTools, type State } from "./state.ts";
import { inFirstCells } from "./cells.ts";
import { addThemes, phrasesOfAtlas, themesOf } from "./themes.ts";
import { createFolder, type Word, wordsIn } from "./words.ts";

/** How many paragraphs may bear the title of a text. */
const titleBlocks = 5;

/** Whether a phrase tells on what two work, or with what. */
const isOfWork = ({ phrase }: Hit) => phrase.meaning === "theme" || phrase.meaning === "tool";

/** Takes what a paragraph says as a whole: a title over the next ones, a line over a list, themes of its only tie. */
function finish(state: State, world: World, index: number, wordCount: number, endsOpen: boolean): void {
  const { block } = state;
  const [tie, another] = block.ties;
  const [seeking] = block.seekings;
  const isOneStory = !seeking || !tie || seeking.from < tie.from;
  // Where one seeks and two others work together, each has the themes of its own words.
  const isOfOthers =
    seeking !== undefined && tie !== undefined && ![tie.fr, tie.ma].some(({ territory }) => territory === seeking.by.territory);
  const before = (hit: Hit) => !isOfOthers || hit.from < tie.from;
  const after = (hit: Hit) => !isOfOthers || hit.from >= tie.from;
  if (tie && !another && isOneStory) {
    const own = block.hits.filter(after);
    addThemes(tie, own, [], world.isTheme);
    for (const { phrase } of own) if (phrase.meaning === "tool") tie.tools.add(phrase.value);
    tie.hits.push(...own.filter(isOfWork));
  }
  const sought = block.hits.filter(before);
  const themes = themesOf(sought, [], world.isTheme);
  for (const each of seeking && isOneStory ? block.seekings : []) {
    for (const theme of themes) each.themes.add(theme);
    each.hits.push(...sought.filter(({ phrase }) => phrase.meaning === "theme"));
  }
  const [named, ...others] = block.named;
  if (block.layout?.isHeading) {
    // "Notes de la réunion, Angoulême" is not about Angoulême.
    const isAbout = block.subjects.some(({ mention: { from, to, hasLevel } }) => hasLevel || (to - from) * 2 >= wordCount);
    // "Conseil régional de Souss-Massa, Agadir" is about the one whose kind it tells.
    const [isTold] = block.subjects.map(({ mention }) => mention.hasLevel);
    state.section = isAbout ? block.subjects.filter(({ mention }) => !isTold || mention.hasLevel) : [];
    state.sectionTies = block.ties;
  }
  const isOfTitle = state.title.length === 0 || named?.territory.parentId === state.title[0]?.mention.territory.id;
  const isOfStatus = block.hits.some(({ phrase }) => phrase.meaning === "status" && phrase.value !== "none");
  if (index < titleBlocks && block.layout?.isShort && !isOfStatus && others.length === 0 && named?.hasLevel && isOfTitle)
    state.title = [{ mention: named }];
  const { isBullet = false, indent = 0 } = block.layout ?? {};
  const above = isBullet ? state.points.filter((point) => point.indent < indent) : [];
  const own = new Set(block.subjects.map(({ mention }) => mention.territory.shore));
  const kept = block.around.filter(({ mention }) => !own.has(mention.territory.shore));
  const ties = block.current.length > 0 ? block.current : block.ties.length === 0 ? block.tiesAbove : [];
  state.points = [...above, { indent, subjects: [...block.subjects, ...kept], ties }];
  if (!isBullet) {
    const isOverList = block.hits.some(({ phrase }) => phrase.isOverList);
    state.introHits = isOverList ? block.hits.filter(({ phrase }) => phrase.isOverList || phrase.meaning === "theme") : [];
    state.intro = endsOpen ? block.subjects : [];
  }
}

/** Reads the clauses of a text, paragraph by paragraph. */
function readClauses(
  text: string,
  blocks: readonly Layout[],
  words: readonly Word[],
  clauses: readonly Clause[],
  world: World,
): State {
  const state = createState(words);
  const isSectionAbroad = createSections();
  let index = -1;
  let isAbroad = false;
  const open = (): Block => {
    const layout = blocks[index];
    const over = layout?.isBullet ? state.points.findLast(({ indent }) => indent < layout.indent) : undefined;
    const before = layout?.isClose && !layout.isBullet ? state.points.at(-1) : undefined;
    return createBlock(layout, (over ?? before)?.subjects, before?.ties);
  };
  const close = () => {
    const layout = blocks[index];
    const own = layout && text.slice(layout.start, layout.end).trimEnd();
    if (own) finish(state, world, index, own.split(/\s+/).length, own.endsWith(":"));
  };
  for (const clause of clauses) {
    if (clause.startsBlock) {
      close();
      const start = words[clause.from]?.start ?? 0;
      do index += 1;
      while ((blocks[index]?.end ?? start + 1) <= start);
      state.block = open();
      isAbroad = isSectionAbroad(text.slice(blocks[index]?.start, blocks[index]?.end), clause);
    }
    if (!isAbroad) interpret(state, world, clause);
  }
  close();
  placeLoneTools(state);
  return state;
}

/** What words say of work, which those of a name do not. */
const saysOfWork: ReadonlySet<Meaning> = new Set(["status", "seek", "negation", "tool"]);

/** Phrases without what only the name of a place holds: no sea in "Seine-Maritime", nothing lively in "Viviers". */
function outsideNames(hits: readonly Hit[], mentions: readonly Mention[]): readonly Hit[] {
  const named = new Set(
    mentions.flatMap(({ nameFrom, to, end }) =>
      Array.from({ length: Math.max(to, end) - nameFrom }, (_, index) => nameFrom + index),
    ),
  );
  const isInName = ({ from, to, phrase: { meaning } }: Hit) =>
    meaning === "theme" ? named.has(from) : saysOfWork.has(meaning) && range(from, to).every((place) => named.has(place));
  return hits.filter((hit) => !isInName(hit));
}

/** "le programme de Nantes à Agadir" is no actor of that name. */
const isProgrammeOf = ({ head }: ActorMention, mentions: readonly Mention[]): boolean =>
  head?.phrase.value === "programme" && mentions.some(({ from }) => from >= head.to && from <= head.to + 1);

const inOrder = (a: Proposal, b: Proposal) => a.passage.start - b.passage.start || a.passage.end - b.passage.end;

/**
 * Makes a reader of minutes: it proposes what a text in French or Arabic says of partnerships, requests, actors and
 * events, each with its passage and the words that led to it. It only reads what stands there; a person decides.
 * @param gazetteer territories that the atlas does not hold
 * @param phrases the rows of the lexicon
 */
export function createMinutesReader(
  atlas: Atlas,
  gazetteer: Gazetteer,
  phrases: readonly LexiconPhrase[],
): (text: string) => Reading {
  const bare = (phrase: string) => phrase.replaceAll("~", "").toLowerCase();
  const nameOf = ({ phrase, meaning }: LexiconPhrase) => `${meaning} ${bare(phrase)}`;
  const own = new Set(phrases.map(nameOf));
  // What the lexicon says of a word counts more than the vocabulary of the atlas.
  const borrowed = phrasesOfAtlas(atlas).filter((phrase) => !own.has(nameOf(phrase)));
  const lexicon = createLexicon([...phrases, ...borrowed]);
  const findPlaces = createPlaceFinder(atlas, gazetteer, lexicon);
  const findActors = createActorFinder(atlas, lexicon);
  const themes: ReadonlySet<string> = new Set(atlas.themes.keys());
  const isTheme = (id: string): id is ThemeId => themes.has(id);

  return (written) => {
    const text = withCells(written);
    const fold = createFolder();
    const blocks = blocksOf(text);
    const words = blocks.flatMap(({ start, end }) => wordsIn(text.slice(start, end), start, fold));
    const found = inFirstCells(hitsIn(lexicon, words), words);
    const mentions = findPlaces(words, found);
    const hits = outsideNames(found, mentions);
    const dates = datesIn(words, hits);
    const textDate = dayOfText(words, dates);
    const actors = findActors(text, words, hits).filter((actor) => !isProgrammeOf(actor, mentions));
    const clauses = clausesOf({ words, hits, mentions, actors });
    const world: World = { atlas, isTheme, dates: new Map(dates.map((date) => [date.from, date])), textDate };
    const { ties, seekings } = readClauses(text, blocks, words, clauses, world);
    const proposals: readonly Proposal[] = [
      ...[...ties.values()].filter(({ isAffirmed }) => isAffirmed).map((tie) => partnershipOf(atlas, words, tie)),
      ...[...seekings.values()].map((seeking) => requestOf(words, seeking)),
      ...actorsOf(words, clauses),
      ...eventsIn(text, words, hits, dates, textDate),
    ];
    return { ...(textDate !== undefined && { date: textDate }), proposals: proposals.toSorted(inOrder) };
  };
}

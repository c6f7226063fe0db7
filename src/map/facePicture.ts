import type { Day, Party } from "../domain/model.ts";
import { flowId } from "../domain/flows.ts";
import { type Shore, shores } from "../domain/shores.ts";
import type { Words } from "../i18n/words.tsx";
import { agesText } from "./chosenTowns.ts";
import type { DrawnPort } from "./drawings/PortsDrawing.tsx";
import type { DrawnStrand } from "./drawings/StrandsDrawing.tsx";
import type { FaceSheet } from "./geometry/faceSheet.ts";
import type { Gathered } from "./geometry/gathering.ts";
import { settle } from "./geometry/settle.ts";
import { lookOf, ribbonLook } from "./geometry/strandLook.ts";
import type { PlacedStrand } from "./geometry/strands.ts";
import { type Measure, wrap } from "./geometry/text.ts";
import type { Port, PortContent, Strand } from "./ports.ts";
import { countOf, type Reading } from "./reading.ts";

/** Least width that a note is set in, in pixels. */
const leastNoteRoom = 70;

/** Strands in a narrower middle cannot be followed all at once, in pixels. */
const crowdedMiddle = 180;
/** As many strands as can be followed in it. */
const mostInCrowd = 20;

const levelOf = ({ age }: Strand) => (age === "recent" ? 2 : age === "ageing" ? 1 : 0);

/** Strands as they are drawn. */
export function drawStrands(sheet: FaceSheet<Strand>, { passing, lit }: Reading): readonly DrawnStrand[] {
  // On a phone strands are too steep to be followed all at once: they are ground until a port is touched.
  const isLeft = ({ entry }: Strand) => passing.has(entry.partnership.id);
  const isNarrow = sheet.form.bars.ma - sheet.form.bars.fr < crowdedMiddle;
  const isCrowded = isNarrow && sheet.gathered.filter(({ items }) => items.some(isLeft)).length > mostInCrowd;
  return sheet.gathered.flatMap(({ items, isOfOneStatus }, index): DrawnStrand[] => {
    const placed = sheet.strands[index];
    const [first] = items;
    if (!placed || !first) return [];
    const left = items.filter(isLeft);
    const chosen = lit ? left.filter(({ id }) => lit.has(id)) : left;
    const room = placed.room * ((chosen.length > 0 ? chosen.length : left.length) / items.length);
    return [
      {
        id: placed.id,
        bundle: `${placed.fr}>${placed.ma}`,
        path: placed.path,
        status: isOfOneStatus ? first.status : undefined,
        look:
          items.length === 1
            ? lookOf(first.status, first.age, sheet.pitch)
            : ribbonLook(isOfOneStatus ? first.status : undefined, room),
        level: Math.max(...(chosen.length > 0 ? chosen : items).map(levelOf)),
        count: left.length,
        partnershipIds: left.map(({ entry }) => entry.partnership.id),
        hovered:
          items.length === 1
            ? { kind: "partnership", id: first.entry.partnership.id }
            : { kind: "flow", id: flowId({ fr: placed.fr, ma: placed.ma }) },
        emphasis: left.length === 0 ? "hidden" : lit && chosen.length > 0 ? "lit" : lit || isCrowded ? "quiet" : "plain",
      },
    ];
  });
}

/** Ports as they are drawn: with what filters leave of them or, beside what is chosen, with what they share with it. */
export function drawPorts(
  sheet: FaceSheet<Strand>,
  content: PortContent,
  reading: Reading,
  words: Words,
  today: Day,
  measure: Measure,
): readonly DrawnPort[] {
  const { passing, seeking, lit, chosenPort } = reading;
  const { fr, ma, name } = sheet.form.offsets;
  const room = Math.max(leastNoteRoom, Math.min(fr, ma) - name);
  const leaders = new Map(sheet.leaders.map((leader) => [leader.id, leader]));
  const ports = new Map([...content.ports.fr, ...content.ports.ma].map((port) => [port.id, port]));
  const bundles = bundlesByPort(sheet);
  const drawn = sheet.ports.flatMap((place): DrawnPort[] => {
    const port = ports.get(place.id);
    if (!port) return [];
    const { shore } = port;
    const left = (content.byPort.get(port.id) ?? []).filter(({ entry }) => passing.has(entry.partnership.id));
    const chosen = lit ? left.filter(({ id }) => lit.has(id)) : left;
    // Beside what is chosen, a leader stays only for what a region itself has signed; strands are carried on to the others.
    const isTied = !lit || chosen.some(({ entry }) => entry.parties.some((party) => isRegionItself(party, port)));
    const leader = isTied ? leaders.get(place.id) : undefined;
    const isFar = lit !== undefined && chosen.length > 0 && port.id !== chosenPort;
    const isQuiet = lit !== undefined && chosen.length === 0 && port.id !== chosenPort;
    const count = countOf(isFar ? chosen : left);
    return [
      {
        place,
        // Beside what is chosen each number tells what is shared with it: other totals would be read as the same.
        number: isQuiet ? "" : words.number(count),
        ...(isFar && { note: wrap(agesText(words, chosen, today), room, sheet.form.fonts.note, measure, 2) }),
        emphasis: isQuiet ? "quiet" : count === 0 ? "empty" : lit ? "lit" : "plain",
        isFormer: port.isFormer,
        seekingAge: seeking.get(port.id),
        held: heldParts(bundles.get(port.id) ?? [], shore, lit ? chosen : left),
        ...(leader && { leader }),
      },
    ];
  });
  return lit
    ? shores.flatMap((shore) =>
        makeRoom(
          drawn.filter(({ place }) => place.shore === shore),
          sheet,
        ),
      )
    : drawn;
}

const isRegionItself = ({ shore, territoryId }: Party, port: Port) =>
  shore === port.shore && (territoryId === port.id || /-region-/.test(territoryId));

/** Air between two names, in pixels. */
const nameAir = 2;

const heightOf = ({ place, note }: DrawnPort) => Math.max(16, place.block.height) + (note?.height ?? 0);

/** Names that say more than usual move apart as little as they must; the quiet names that they would touch give way. */
function makeRoom(given: readonly DrawnPort[], { form }: FaceSheet<Strand>): readonly DrawnPort[] {
  const told = given.filter(({ emphasis }) => emphasis === "lit");
  const isTooHigh = told.reduce((sum, port) => sum + heightOf(port) + nameAir, 0) > form.height;
  // Where not even the names of what is lit have room with their ages, these are left to whoever asks.
  const ports = isTooHigh ? given.map(({ note: _ages, ...port }) => port) : given;
  const lit = ports.filter(({ emphasis }) => emphasis === "lit");
  const ys = settle(
    lit.map((port) => ({ wanted: port.place.y, room: heightOf(port) + nameAir })),
    form.top,
    form.top + form.height,
  );
  const moved = new Map(lit.map((port, index) => [port, ys[index] ?? port.place.y]));
  const taken = [...moved].map(([port, y]) => [y - heightOf(port) / 2, y + heightOf(port) / 2] as const);
  return ports.map((port) => {
    const y = moved.get(port);
    if (y !== undefined) return { ...port, wordsY: y };
    const [top, bottom] = [port.place.y - heightOf(port) / 2, port.place.y + heightOf(port) / 2];
    return { ...port, isCovered: taken.some(([above, below]) => top < below && above < bottom) };
  });
}

/** Lines of a sheet by the ports where they end. */
function bundlesByPort({ gathered, strands }: FaceSheet<Strand>): ReadonlyMap<string, readonly EndingLine[]> {
  const byPort = new Map<string, EndingLine[]>();
  gathered.forEach((line, index) => {
    const placed = strands[index];
    if (!placed) return;
    for (const id of [line.fr, line.ma]) byPort.set(id, [...(byPort.get(id) ?? []), { ...line, placed }]);
  });
  return byPort;
}

type EndingLine = Gathered<Strand> & { readonly placed: PlacedStrand };

/** Parts of a bar that hold some strands, one a bundle: a run of strands is as high at either end. */
function heldParts(lines: readonly EndingLine[], shore: Shore, strands: readonly Strand[]): DrawnPort["held"] {
  const ids = new Set(strands.map(({ id }) => id));
  const parts = lines
    .flatMap(({ items, fr, ma, placed }) => {
      const held = items.filter(({ id }) => ids.has(id)).length;
      if (held === 0) return [];
      const half = (placed.room * held) / items.length / 2;
      const y = placed.ys[shore === "fr" ? 0 : 1];
      return [{ bundle: `${fr}>${ma}`, top: y - half, bottom: y + half }];
    })
    .sort((a, b) => a.top - b.top);
  const joined: { bundle: string; top: number; bottom: number }[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before?.bundle === part.bundle && part.top - before.bottom < 0.1) before.bottom = part.bottom;
    else joined.push({ ...part });
  }
  return joined.map(({ top, bottom }) => [top, bottom]);
}

import type { ClockTime } from "../../domain/meetings/clock.ts";
import { type Meeting, pairKey } from "../../domain/meetings/model.ts";
import type { Words } from "../../i18n/words.tsx";
import type { Timetable } from "./timetable.ts";

/** Longest line of an iCalendar file, in octets, without its break (RFC 5545, 3.1). */
const longestLine = 75;

const encoder = new TextEncoder();

/** A text as a value (RFC 5545, 3.3.11). */
const escaped = (text: string) => text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n|\r|\n/g, String.raw`\n`);

/** A line in pieces of no more octets than a line may have, no character cut in two; each next one behind a space. */
function folded(line: string): string {
  const lines: string[] = [];
  let [piece, octets] = ["", 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longestLine) {
      lines.push(piece);
      [piece, octets] = [" ", 1];
    }
    piece += character;
    octets += size;
  }
  return [...lines, piece].join("\r\n");
}

/** A time on the clock of the place, without a zone: a "floating" one (RFC 5545, 3.3.5), the same wherever it is read. */
const floating = (clockTime: ClockTime) => `${clockTime.replace(/[-:]/g, "")}00`;

/**
 * Meetings as an iCalendar file (RFC 5545), one event each, on the clock of the place where they are held.
 * @param stamp when the file is made
 */
export function meetingsAsCalendar(
  words: Words,
  meetings: readonly Meeting[],
  { startOf, endOf }: Timetable,
  nameOf: (id: string) => string,
  stamp: Date,
): string {
  const stamped = `${stamp.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  const events = meetings.flatMap(({ slot, table, pair }) => [
    "BEGIN:VEVENT",
    `UID:${floating(startOf(slot))}-${escaped(pairKey(pair))}@passerelles`,
    `DTSTAMP:${stamped}`,
    `DTSTART:${floating(startOf(slot))}`,
    `DTEND:${floating(endOf(slot))}`,
    `SUMMARY:${escaped(pair.map(nameOf).join(" – "))}`,
    `LOCATION:${escaped(words.say("meetings.table", { table }))}`,
    "END:VEVENT",
  ]);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Passerelles//Meetings//EN", ...events, "END:VCALENDAR"];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

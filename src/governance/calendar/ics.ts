import { addDays, formatIsoDay, parseIsoDay } from '../../fields/date/calendar.js';

/** Something that falls due: on a day, or at an instant of the world. */
export interface DueEvent {
  /** What stays the same of it from run to run: letters, digits, hyphens. */
  readonly key: string;
  readonly summary: string;
  readonly description: string;
  /** An ISO day, or an ISO instant with its offset. */
  readonly due: string;
  /** Days before it on which a calendar reminds. */
  readonly remind: number;
}

const LONGEST = 75;
const encoder = new TextEncoder();

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** A line in pieces of at most 75 octets, none of which cuts a character: every piece but the first begins with a space. */
const folded = (line: string): string => {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > LONGEST) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += length;
  }
  return [...pieces, piece].join('\r\n');
};

const basic = (iso: string): string => iso.replace(/[-:]/g, '');
const utc = (instant: string): string => `${basic(new Date(instant).toISOString().slice(0, 19))}Z`;

/** When it is: an instant in UTC, or the whole of a day, whose end is the next one. */
const whenLines = (due: string): readonly string[] => {
  if (due.includes('T')) return [`DTSTART:${utc(due)}`, `DTEND:${utc(due)}`];
  const day = parseIsoDay(due);
  return [`DTSTART;VALUE=DATE:${basic(due)}`, `DTEND;VALUE=DATE:${basic(formatIsoDay(addDays(day, 1)))}`];
};

/**
 * A calendar (RFC 5545) of what falls due: the same bytes for the same day, so that it can be kept under version control and imported
 * again: an event keeps its UID, and a later one takes the place of the earlier.
 * @param asOf ISO day of the run
 * @param name of the calendar
 */
export const icsText = (events: readonly DueEvent[], asOf: string, name: string): string => {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//lumo-check//governance//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(({ key, summary, description, due, remind }) => [
      'BEGIN:VEVENT',
      `UID:${key}@governance.lumo-check`,
      `DTSTAMP:${basic(asOf)}T000000Z`,
      ...whenLines(due),
      `SUMMARY:${escapeText(summary)}`,
      `DESCRIPTION:${escapeText(description)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(summary)}`,
      `TRIGGER:-P${due.includes('T') ? 'T12H' : `${remind}D`}`,
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
};

import type { HardToRead, MessagePart, MessageSentence, Seen } from '../../model/document/message-parts.js';
import { alignText } from '../html/align-text.js';
import type { PageText } from '../html/page.js';
import { type Allowance, takeFrom } from '../text/allowance.js';
import { collapsed, sentencesOfLines } from '../text/join-lines.js';
import type { Places } from '../text/places.js';

/** A longer run of text without a block is cut: nobody reads it, and its places take room. */
const MOST = 100_000;

export interface Runs {
  /** Adds text to the run. Text that is not seen alike begins another one. @param link in which it stands, by its place */
  add(text: PageText, seen: Seen, link: number | undefined): void;
  /** A line ends, by `<br>`. */
  endLine(): void;
  /** A block begins or ends. */
  end(): void;
}

const isWord = (says: string): boolean => /[\p{L}\p{N}]/u.test(says);

/** What runs are read from. */
export interface RunSource {
  /** Masked. */
  readonly source: string;
  readonly part: MessagePart;
  readonly places: Places;
  readonly readBack: (masked: string) => string;
  readonly allowance: Allowance;
}

/** Gathers the text of a page to runs, and runs to sentences. */
export const makeRuns = ({ source, part, places, readBack, allowance }: RunSource, found: MessageSentence[]): Runs => {
  let text = '';
  let offsets: number[] = [];
  let links: { readonly link: number; readonly start: number; readonly end: number }[] = [];
  let seen: Seen | undefined;
  /** What of the run is hard to read, and why. */
  let hard: { readonly why: HardToRead; readonly start: number; readonly end: number }[] = [];
  /** Why nothing of a stretch can be read well. */
  const hardToRead = (start: number, end: number): HardToRead | undefined => {
    let rest = start;
    for (const one of hard) {
      if (one.end <= rest) continue;
      if (isWord(text.slice(rest, Math.min(end, one.start)))) return undefined;
      rest = one.end;
      if (rest >= end) return one.why;
    }
    return rest > start && !isWord(text.slice(rest, end)) ? hard.at(-1)?.why : undefined;
  };

  const end = (): void => {
    const last = seen;
    if (last && text.trim() !== '') {
      for (const stretch of sentencesOfLines(text, Number.POSITIVE_INFINITY)) {
        const says = readBack(collapsed(text.slice(stretch.start, stretch.end)));
        if (!isWord(says)) continue;
        if (takeFrom(allowance, 'sentences', 1) === 0) break;
        const within = links.filter((one) => one.start < stretch.end && one.end > stretch.start).map(({ link }) => link);
        const from = offsets[stretch.start] as number;
        const to = (offsets[stretch.end - 1] as number) + 1;
        const why = hardToRead(stretch.start, stretch.end);
        const sight = last.visible === 'visible' ? { visible: last.visible, ...(why ? { hardToRead: why } : {}) } : last;
        found.push({ says, part, ...sight, links: [...new Set(within)], at: places(from, to) });
      }
    }
    [text, offsets, links, seen, hard] = ['', [], [], undefined, []];
  };

  return {
    add(piece, sight, link) {
      if (piece.text.trim() === '' && seen === undefined) return;
      if (takeFrom(allowance, 'characters', piece.text.length) < piece.text.length) return;
      if (seen && (seen.visible !== sight.visible || text.length > MOST)) end();
      seen ??= sight;
      const aligned = alignText(piece, source, text === '' || /\s/.test(text[text.length - 1] as string));
      const [start, to] = [text.length, text.length + aligned.text.length];
      if (link !== undefined) links.push({ link, start, end: to });
      if (sight.hardToRead) hard.push({ why: sight.hardToRead, start, end: to });
      text += aligned.text;
      for (const offset of aligned.offsets) offsets.push(offset);
    },
    endLine() {
      if (text === '') return;
      text += '\n';
      offsets.push(offsets.at(-1) as number);
    },
    end,
  };
};

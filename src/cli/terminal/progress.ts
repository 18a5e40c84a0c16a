import type { Lang } from '../../model/base/text.js';
import { displayWidth } from '../../reporters/text/layout.js';
import type { Progress } from '../../words/en.js';
import { wordsFor } from '../../words/index.js';
import type { ProcessIo } from './process-io.js';
import { makeTimeLeft } from './time-left.js';

/** One line that tells how far a long run is, and goes away when it is done. */
interface ProgressLine {
  /** @param share of all work, both passes together; absent where nobody knows */
  readonly rows: (rows: number, share?: number) => void;
  /** @param share of all bytes of all files */
  readonly files: (done: number, all: number, share: number) => void;
  readonly done: () => void;
}

const SILENT: ProgressLine = { rows: () => {}, files: () => {}, done: () => {} };
/** Said at most five times a second, and not at all of what is done by then. */
const EVERY = 200;
const FIRST_AFTER = 500;
const BAR = { least: 10, most: 30 } as const;

/** A machine reads along, or a terminal that cannot go back to the start of its line. */
const isMachine = ({ CI = '', TERM = '' }: ProcessIo['env']): boolean => (CI !== '' && CI !== 'false' && CI !== '0') || TERM === 'dumb';

const bar = (share: number, width: number): string => {
  const full = Math.floor(share * width);
  return '█'.repeat(full) + '░'.repeat(width - full);
};

/** Makes lines of a bar and as many of the words as the terminal holds: the last ones go first, and the bar before the share. */
const makeLine = (): ((parts: readonly string[], share: number | undefined, width: number) => string) => {
  // A bar that became shorter stays so: its end does not dance with the words behind it.
  let longest: number = BAR.most;
  return (parts, share, width) => {
    for (let kept = parts.length; kept > 0; kept--) {
      const text = parts.slice(0, kept).join(' · ');
      const room = width - displayWidth(text) - 2;
      if (share !== undefined && room >= BAR.least) {
        longest = Math.min(longest, room);
        return `${bar(share, longest)} ${text}`;
      }
      if ((kept === 1 || share === undefined) && displayWidth(text) < width) return text;
    }
    return '';
  };
};

/**
 * On the terminal of the errors only; never where somebody asked for quiet, nor in CI.
 * @param now milliseconds of a clock that only goes forward
 */
export const showProgress = (io: ProcessIo, lang: Lang, quiet: boolean, now: () => number = () => performance.now()): ProgressLine => {
  if (quiet || io.stderr.isTTY !== true || isMachine(io.env)) return SILENT;
  const words = wordsFor(lang);
  const timeLeft = makeTimeLeft();
  const lineOf = makeLine();
  let next = now() + FIRST_AFTER;
  /** When the work was told of first: what came before, lists for one, says nothing of its speed. */
  let start: number | undefined;
  let visible = false;
  let reached = 0;
  const say = (told: Progress): void => {
    const at = now();
    start ??= at;
    if (at < next) return;
    next = at + EVERY;
    visible = true;
    // What was reached is not taken back: packed bytes are read in an order of their own.
    reached = Math.max(reached, told.share ?? 0);
    const share = told.share === undefined ? undefined : reached;
    const secondsLeft = share === undefined ? undefined : timeLeft((at - start) / 1000, share);
    io.stderr.write(`\r\u001b[K${lineOf(words.progress({ ...told, share, secondsLeft }), share, io.stderr.columns ?? 80)}`);
  };
  return {
    rows: (rows, share) => say({ share, ...(rows > 0 && { rows }) }),
    files: (done, all, share) => say({ share, files: { done, all } }),
    done() {
      if (visible) io.stderr.write('\r\u001b[K');
      visible = false;
      next = Number.POSITIVE_INFINITY;
    },
  };
};

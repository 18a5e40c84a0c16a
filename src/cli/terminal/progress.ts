import type { Lang } from '../../model/base/text.js';
import { wordsFor } from '../../words/index.js';
import type { ProcessIo } from './process-io.js';

/** A line that tells how far a long run is. */
interface ProgressLine {
  readonly rows: (rows: number) => void;
  readonly files: (done: number, all: number) => void;
  readonly done: () => void;
}

/** On a terminal only. */
export const showProgress = (io: ProcessIo, lang: Lang, quiet: boolean): ProgressLine => {
  if (quiet || io.stderr.isTTY !== true) return { rows: () => {}, files: () => {}, done: () => {} };
  const words = wordsFor(lang);
  const start = performance.now();
  let shown = start;
  let visible = false;
  /** Says it at most five times a second. */
  const say = (text: (seconds: number) => string): void => {
    const now = performance.now();
    if (now - shown < 200) return;
    shown = now;
    visible = true;
    io.stderr.write(`\r\u001b[K${text((now - start) / 1000)}`);
  };
  return {
    rows: (rows) => say((seconds) => words.progress({ rows, perSecond: Math.round(rows / seconds) })),
    files: (done, all) => say(() => words.progressFiles(done, all)),
    done() {
      if (visible) io.stderr.write('\r\u001b[K');
      visible = false;
    },
  };
};

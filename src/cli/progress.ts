import type { Lang } from '../model/text.js';
import { wordsFor } from '../words/index.js';
import type { Io } from './io.js';

/** A line that tells how far a long run is, on a terminal only. */
export const progressOn = (io: Io, lang: Lang, quiet: boolean): { readonly rows: (rows: number) => void; readonly done: () => void } => {
  if (quiet || io.stderr.isTTY !== true) return { rows: () => {}, done: () => {} };
  const words = wordsFor(lang);
  const start = performance.now();
  let shown = start;
  let visible = false;
  return {
    rows(rows) {
      const now = performance.now();
      if (now - shown < 200) return;
      shown = now;
      visible = true;
      io.stderr.write(`\r\u001b[K${words.progress({ rows, perSecond: Math.round((rows * 1000) / (now - start)) })}`);
    },
    done() {
      if (visible) io.stderr.write('\r\u001b[K');
      visible = false;
    },
  };
};

import { describe, expect, it } from 'vitest';
import type { ProcessIo } from '../../../src/cli/terminal/process-io.js';
import { showProgress } from '../../../src/cli/terminal/progress.js';
import { LANGS } from '../../../src/model/base/text.js';
import { displayWidth } from '../../../src/reporters/text/layout.js';

const WIPE = '\r\u001b[K';

/** A terminal, its clock, and all that was written to it. */
const terminal = ({ columns = 80, isTTY = true, env = {} }: { columns?: number; isTTY?: boolean; env?: Record<string, string> } = {}) => {
  const written: string[] = [];
  const clock = { at: 0 };
  const io = { env, stderr: { isTTY, columns, write: (text: string) => written.push(text) } } as unknown as ProcessIo;
  return {
    io,
    written,
    now: () => clock.at,
    wait: (ms: number) => {
      clock.at += ms;
    },
    lines: () => written.join('').split(WIPE).slice(1),
  };
};

/** A job of twenty seconds, told of ten times a second. */
const run = (term: ReturnType<typeof terminal>, lang: 'en' | 'fr' = 'en', quiet = false): void => {
  const progress = showProgress(term.io, lang, quiet, term.now);
  for (let done = 0; done < 200; done++) {
    progress.rows(done * 5000, done / 200);
    term.wait(100);
  }
  progress.done();
};

describe('the line of progress', () => {
  it('is one bar with the share, the time left and the rows, and goes away', () => {
    const term = terminal();
    run(term);
    const lines = term.lines();
    expect(lines[5]).toBe('██░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 8% · about 20 s left · 75,000 rows read');
    expect(lines.at(-2)).toMatch(/^█{29}░ 9\d% · about 1 s left · 9\d\d,000 rows read$/);
    expect(lines.at(-1)).toBe('');
  });

  it('says the same in French', () => {
    const term = terminal();
    run(term, 'fr');
    expect(term.lines()[5]?.replace(/\s/gu, ' ')).toBe('██░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 8 % · encore 20 s environ · 75 000 lignes lues');
  });

  it('is written five times a second at most, and never for a job of half a second', () => {
    const term = terminal();
    run(term);
    expect(term.lines().length).toBeLessThanOrEqual(20 * 5 + 1);
    const short = terminal();
    const progress = showProgress(short.io, 'en', false, short.now);
    for (let i = 0; i < 4; i++) {
      progress.rows(i, i / 4);
      short.wait(100);
    }
    progress.done();
    expect(short.written).toEqual([]);
  });

  it.each([200, 80, 60, 40, 24, 12, 5, 1])('fits a terminal of %d columns', (columns) => {
    for (const lang of LANGS) {
      const term = terminal({ columns });
      run(term, lang);
      for (const line of term.lines()) {
        expect(displayWidth(line)).toBeLessThan(Math.max(columns, 1));
        expect(line).not.toContain('\n');
      }
      if (columns >= 12) expect(term.lines().some((line) => line.includes('%'))).toBe(true);
    }
  });

  it.each([
    ['no terminal', { isTTY: false }, false],
    ['quiet', {}, true],
    ['CI', { env: { CI: 'true' } }, false],
    ['CI of another kind', { env: { CI: '1' } }, false],
    ['a terminal without a cursor', { env: { TERM: 'dumb' } }, false],
  ])('writes nothing: %s', (_, how, quiet) => {
    const term = terminal(how);
    run(term, 'en', quiet);
    expect(term.written).toEqual([]);
  });

  it('never goes back', () => {
    const term = terminal();
    const progress = showProgress(term.io, 'en', false, term.now);
    for (const share of [0.2, 0.5, 0.4, 0.45, 0.6]) {
      term.wait(1000);
      progress.rows(1, share);
    }
    const shares = term.lines().map((line) => Number(/(\d+)%/.exec(line)?.[1]));
    expect(shares).toEqual([20, 50, 50, 50, 60]);
  });

  it('tells rows alone where nobody knows how many there are, and files by what they hold', () => {
    const term = terminal();
    const progress = showProgress(term.io, 'en', false, term.now);
    term.wait(1000);
    progress.rows(1_240_000);
    term.wait(1000);
    progress.files(3, 40, 0.5);
    expect(term.lines()).toEqual(['1,240,000 rows read', '███████████████░░░░░░░░░░░░░░░ 50% · about 1 s left · 3 of 40 files']);
  });

  it('is gone for good once the job is done', () => {
    const term = terminal();
    const progress = showProgress(term.io, 'en', false, term.now);
    term.wait(1000);
    progress.rows(1, 0.5);
    progress.done();
    term.wait(1000);
    progress.rows(2, 0.6);
    progress.done();
    expect(term.lines()).toHaveLength(2);
  });
});

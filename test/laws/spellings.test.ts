import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ask, contact, load } from '../lists/support.js';

const at = (path: string): URL => new URL(`../../scripts/evaluate/${path}`, import.meta.url);
interface Spelling {
  readonly plain: string;
  readonly country: string;
  readonly spelled: string;
}
const { makeSpellings } = (await import(at('spellings/judge.mjs').href)) as {
  makeSpellings(kind: 'email' | 'phone', count: number, seed: number): readonly Spelling[];
};

it('no spelling of an identity on a list passes as ok', () => {
  const { stdout, status } = spawnSync(process.execPath, [fileURLToPath(at('spellings.mjs')), '--count', '6000', '--seed', '7'], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/in all +6000 spellings, 0 passed as ok/);
  expect(status).toBe(0);
});

describe('a list that holds a spelling finds the plain identity, or says that it could not read the entry', () => {
  const reads = async (kind: 'email' | 'phone', { plain, spelled, country }: Spelling): Promise<string> => {
    const entry = spelled.replace(/[\r\n]/g, ' ');
    const strangers = Array.from({ length: 40 }, (_, i) => (kind === 'email' ? `stranger${i}@other.example` : `+3363998${4000 + i}`));
    try {
      const spec = { ...(country && { country }) };
      const list = [entry, ...strangers].join('\n');
      if (await ask(list, contact({ [kind]: plain }), spec)) return 'found';
      return (await load(list, spec)).info.unread > 0 ? 'told' : 'missed';
    } catch {
      return 'refused';
    }
  };

  it.each(['email', 'phone'] as const)('%s', async (kind) => {
    const all = makeSpellings(kind, 1000, 11);
    const read = await Promise.all(all.map((one) => reads(kind, one)));
    expect(all.filter((_, i) => read[i] === 'missed')).toEqual([]);
    expect(read.filter((one) => one === 'found').length).toBeGreaterThan(930);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
interface Survivor {
  readonly file: string;
  readonly mutator: string;
  readonly at: string;
  readonly was: string;
  readonly is: string;
  readonly because: string;
}
const SURVIVORS = parse(readFileSync(join(root, 'scripts/prove/mutants/survivors.yaml'), 'utf8')) as readonly Survivor[];
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

it('each mutant that is known to survive stands in the code still, and has its reason', () => {
  const gone = SURVIVORS.filter(
    ({ file, at, because }) =>
      because.length < 20 || !onOneLine(readFileSync(join(root, file), 'utf8')).includes(at.replace(/\.\.\.$/, '')),
  );
  expect(gone).toEqual([]);
});

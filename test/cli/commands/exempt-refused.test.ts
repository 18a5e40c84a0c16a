import { describe, expect, it } from 'vitest';
import { contents, folder, lumo, names } from '../support.js';

const FILES = {
  'c.csv': 'email;date_collecte\nclaire@acme.example;2019-01-15\n',
  'o.csv': 'email;optout\nclaire@acme.example;oui\n',
};
const exempt = (more: Readonly<Record<string, string>> = {}): string[] => {
  const { file = 'c.csv', ...options } = {
    '--row': '2',
    '--for-rule': 'retention-prospect',
    '--reason': 'contract signed',
    '--proof': 'binder 12',
    '--approved-by': 'DPO',
    '--until': '2027-03-31',
    ...more,
  } as Record<string, string>;
  return ['exempt', file, ...Object.entries(options).flat()];
};
const locks = (at: string): readonly string[] => names(at).filter((name) => name.includes('.lock.'));

describe('an exemption that is refused', () => {
  it.each<[string, Record<string, string>, string]>([
    ['a reason that says nothing', { '--reason': 'x' }, 'The command line has 1 problem:\n  - --reason: at least 3 characters\n'],
    [
      'a day that is none',
      { '--until': 'demain' },
      'The command line has 1 problem:\n  - --until: "demain" is not a day of the calendar; write it YYYY-MM-DD\n',
    ],
    [
      'a day that has passed',
      { '--until': '2026-03-31' },
      'An exemption until 2026-03-31 holds no more (retention-prospect).\n  → Give a later day to --until.\n',
    ],
    [
      'an opposition',
      { file: 'o.csv', '--for-rule': 'opposition-column' },
      'Refused: nobody is exempted from an opposition (opposition-column).\n  → Whoever has changed their mind',
    ],
  ])('%s is told as what was asked, and leaves nothing beside the file', async (_, more, said) => {
    const at = folder(FILES);
    const { code, stderr } = await lumo(at, exempt(more));
    expect([code, stderr]).toEqual([2, expect.stringContaining(`\n  ${said}`)]);
    expect(
      names(at)
        .filter((name) => !name.startsWith('.lumo/') && name !== '.lumo')
        .sort(),
    ).toEqual(['c.csv', 'o.csv']);
  });

  it('in French', async () => {
    const at = folder(FILES);
    const { stderr } = await lumo(at, [...exempt({ file: 'o.csv', '--for-rule': 'opposition-column' }), '--lang', 'fr']);
    expect(stderr).toContain('Refusée : une opposition ne souffre pas d’exemption (opposition-column).\n  → Qui a changé d’avis');
    expect((await lumo(at, [...exempt({ '--reason': 'x' }), '--lang', 'fr'])).stderr).toContain('La ligne de commande contient 1 problème');
  });

  it('by what stands in the file already is told as that, counted from one, and leaves no lock', async () => {
    const at = folder({
      ...FILES,
      'lumo-exemptions.yaml':
        'exemptions:\n  - { rule: source-missing, file: a, reason: x, evidence: yyy, approvedBy: zzz, until: 2027-01-01 }\n',
    });
    const before = contents(at)['lumo-exemptions.yaml'];
    const { code, stderr } = await lumo(at, exempt());
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('lumo-exemptions.yaml has 1 problem:\n  - exemption 1, reason: at least 3 characters\n'),
    ]);
    expect([contents(at)['lumo-exemptions.yaml'], locks(at)]).toEqual([before, []]);
  });

  it('one that is not refused is written, and its lock stays', async () => {
    const at = folder(FILES);
    const { code, stdout } = await lumo(at, exempt());
    expect([code, stdout]).toEqual([0, expect.stringContaining('Row 2 is exempted from retention-prospect')]);
    expect(names(at)).toContain('lumo-exemptions.yaml');
    expect(locks(at)).toHaveLength(1);
  });
});

describe('a register of breaches', () => {
  it.each([
    ['en', 'The register breaches.csv does not exist.\n  → lumo-check breach new begins one'],
    ['fr', 'Le registre breaches.csv n’existe pas.\n  → lumo-check breach new en commence un'],
  ])('that is not there is told as missing (%s)', async (lang, said) => {
    const { code, stderr } = await lumo(folder(), ['breach', 'sheet', 'BR-1', '--lang', lang]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  it('that is no table is told as that', async () => {
    const { stderr } = await lumo(folder({ 'breaches.csv/x': '' }), ['breach', 'sheet', 'BR-1']);
    expect(stderr).toContain('The register breaches.csv cannot be read as a table.');
  });
});

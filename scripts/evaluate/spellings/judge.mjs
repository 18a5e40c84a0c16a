// Runs spellings through the library, on either side: identities in the list and spellings in the file, and the other way round.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules as allRules } from '../../../dist/rules/index.js';
import { clean } from '../../../dist/src/index.js';
import { randomFrom } from '../words.mjs';
import { emailIdentity, spellEmail } from './emails.mjs';
import { phoneIdentity, spellPhone } from './phones.mjs';
import { drawFrom } from './tools.mjs';

/** All that is asked: whether the identity can be read, and whether it is on the list. */
const RULES = new Set(['opposition-list', 'email-malformed', 'phone-malformed', 'row-ragged']);
const SKIPPED = allRules.map(({ id }) => id).filter((id) => !RULES.has(id));
/** A file of labels lacks what it lacks on purpose. */
const FIELDS = JSON.parse(readFileSync(new URL('../../../schema/config.json', import.meta.url), 'utf8')).properties.absent.items.enum;

const quoted = (cell) => `"${cell.replaceAll('"', '""')}"`;

/** The spellings of one kind of identity. @returns {{ plain: string, country: string, spelled: string }[]} */
export const makeSpellings = (kind, count, seed) => {
  const draw = drawFrom(randomFrom(seed));
  return Array.from({ length: count }, (_, number) => {
    const identity = kind === 'email' ? emailIdentity(draw, number) : phoneIdentity(draw);
    const spelled = (kind === 'email' ? spellEmail : spellPhone)(identity, draw);
    return { plain: identity.plain, country: identity.plan?.country ?? '', spelled };
  });
};

/**
 * The spellings that passed as ok, and how many were recognised; the others could not be read, and were said so.
 * @param {{ hash?: (text: string) => string }} options how the list is hashed, if it is
 */
export const passing = async (kind, spellings, { hash } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'lumo-spellings-'));
  try {
    const write = (name, text) => writeFileSync(join(folder, name), text);
    const column = kind === 'email' ? 'email' : 'telephone';
    write(
      'file.csv',
      `id;${column};pays\n${spellings.map(({ spelled, country }, id) => `${id};${quoted(spelled)};${country}\n`).join('')}`,
    );
    write('list.txt', `${spellings.map(({ plain }) => (hash ? hash(plain) : plain)).join('\n')}\n`);
    const { report } = await clean(join(folder, 'file.csv'), join(folder, 'clean.csv'), {
      cwd: folder,
      config: false,
      asOf: '2026-11-24',
      skip: SKIPPED,
      overrides: {
        channels: kind === 'email' ? ['email'] : ['phone', 'sms'],
        lists: [{ file: 'list.txt', kind: 'opposition' }],
        columns: { id: 'recordId', [column]: kind === 'email' ? 'email' : 'phone', pays: 'country' },
        csv: { delimiter: ';', encoding: 'utf-8' },
        export: { approvalAbove: 'never' },
        absent: FIELDS,
      },
    });
    const kept = readFileSync(join(folder, 'clean.csv'), 'utf8').matchAll(/^\ufeff?(\d+);/gm);
    const listed = report.rules.find(({ id }) => id === 'opposition-list');
    return {
      passed: Array.from(kept, ([, id]) => spellings[Number(id)]),
      recognised: (listed?.findings ?? []).reduce((sum, { count }) => sum + count, 0),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

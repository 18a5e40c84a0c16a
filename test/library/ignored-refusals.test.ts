import { expect, it } from 'vitest';
import { check, type Finding } from '../../src/index.js';

const contacts = (header: string, answer: string) =>
  async function* () {
    yield Buffer.from(`email;source;date_collecte;${header}\nclaire.martin@acme.example;Salon;2026-06-10;${answer}\n`);
  };

const saidOf = async (header: string, answer: string, pin?: 'ignore' | 'keep' | 'optOut') => {
  const overrides = pin ? { columns: { [header]: pin } } : {};
  const said: string[] = [];
  const findings = (some: readonly Finding[]) => {
    for (const { rule, message } of some) if (rule === 'opposition-column') said.push(message);
  };
  await check(contacts(header, answer)(), { asOf: '2026-11-29', config: false, overrides, findings });
  return said;
};

it.each([
  ['Désinscrit', 'oui', 'ignore', ['ignored']],
  ['Désinscrit', '', 'ignore', ['ignored']],
  ['Remarques', 'ne plus contacter', 'ignore', ['ignored']],
  ['Remarques', 'à rappeler mardi', 'ignore', []],
  ['Fonction', 'DSI', 'ignore', []],
  ['Désinscrit', 'oui', undefined, ['opposed']],
  ['Désinscrit', 'non', undefined, []],
  ['Désinscrit', 'non', 'keep', []],
] as const)('a column of refusals that is ignored is told: %s = %s, %s', async (header, answer, pin, expected) => {
  expect(await saidOf(header, answer, pin)).toEqual(expected);
});

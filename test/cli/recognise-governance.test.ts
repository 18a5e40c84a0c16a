import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { governanceKindOf } from '../../src/cli/governance/recognise.js';
import { folder } from './support.js';

const BREACHES =
  'Référence;Nature;Prise de connaissance;Notifiée le;Risque;Motif du risque\nV-1;confidentialité;2026-11-20 09:00;;élevé;"un mail\nparti ailleurs"\n';

it.each<readonly [string, string, string | Buffer, string | undefined]>([
  ['a register whose first row goes over several lines', 'a.csv', BREACHES, 'breaches'],
  ['the same in UTF-16', 'a.csv', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(BREACHES, 'utf16le')]), 'breaches'],
  ['an attestation by its first line, whatever it is called', 'a.yaml', 'lumo: governance/1\nentity: Acme\n', 'governance'],
  ['an attestation of another version', 'a.yaml', 'lumo: governance/12\n', undefined],
  ['the plan of a campaign', 'a.yaml', 'lumo: campaign/1\n', undefined],
  ['contacts', 'breaches.csv', 'email;nom;source\nclaire@acme.example;Martin;Salon\n', undefined],
  ['nothing', 'a.csv', '', undefined],
])('%s is told for what it is', async (_, name, content, kind) => {
  const at = folder({});
  writeFileSync(join(at, name), content);
  expect(await governanceKindOf(name, undefined, at)).toBe(kind);
});

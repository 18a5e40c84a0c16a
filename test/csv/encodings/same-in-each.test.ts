import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { contents, folder, lumo } from '../../cli/support.js';

const CONTACTS = `Nom;Société;Email;Origine;Date de création;Remarque
Roy;Acmé;j1@acme.example;Salon Batimat;13/06/2026;à rappeler
Dur †;Acmé;j2@acme.example;Salon Batimat;13/06/2026;
Kan;Acmé;j3@acme.example;Salon Batimat;13/06/2026;†
Lip;Acmé;j4@acme.example;Salon Batimat;13/06/2026;† 12.03.2026
Pen;Acmé;j5@acme.example;Salon Batimat;13/06/2026;“stop”
Sim;Acmé;j6@acme.example;Salon Batimat;13/06/2026;stop…
Tor;Acmé;j7@acme.example;Salon Batimat;13/06/2026;ne veut plus être contacté
Una;Acmé;j8@acme.example;Salon Batimat;13/06/2026;opposición
`;
const OPTIONS = ['--channel', 'email', '--absent', 'phone', '--map', 'Remarque=keep', '-f', 'ndjson=found.ndjson'];

/** What is found, and the cleaned file as text. */
const judged = async (encoding: string, ...options: readonly string[]): Promise<unknown> => {
  const at = folder({ 'c.csv': iconv.encode(CONTACTS, encoding) });
  const { code } = await lumo(at, ['c.csv', ...OPTIONS, ...options]);
  const { 'c.clean.csv': cleaned = '', 'found.ndjson': found = '' } = contents(at);
  const findings = found
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { rule: string; message?: string; row?: number })
    .map(({ rule, row }) => [rule, row]);
  return { code, cleaned: iconv.decode(Buffer.from(cleaned, 'latin1'), encoding), findings };
};

describe('contacts come to the same in each encoding that is told from their bytes', () => {
  it.each(['windows-1252', 'utf-16le', 'macintosh'])('%s', async (encoding) => {
    const wanted = await judged('utf-8');
    expect((wanted as { cleaned: string }).cleaned.split('\n').slice(1)).toEqual([expect.stringMatching(/^Roy;Acmé/), '']);
    expect(await judged(encoding)).toEqual(wanted);
  });

  it('and in one that is said', async () => {
    expect(await judged('macintosh', '--encoding', 'mac')).toEqual(await judged('utf-8'));
  });
});

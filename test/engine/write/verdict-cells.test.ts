import { describe, expect, it } from 'vitest';
import type { ConfigInput } from '../../../src/index.js';
import { csvOf, runOn } from '../../laws/support.js';

const cleaned = async (bytes: Buffer, config: ConfigInput = {}, more = {}): Promise<string[]> => {
  const { clean } = await runOn(bytes, { config: { verdicts: true, channels: ['email', 'phone'], ...config }, ...more });
  return clean.toString('utf8').replace(/\n$/, '').split('\n');
};
const HEADER = 'email;telephone;societe;source;dernier_contact_entrant';

describe('--verdicts', () => {
  it('adds a cell per channel to the header and to every kept row: what may be done, and the rule that said so', async () => {
    expect(
      await cleaned(
        csvOf(
          HEADER,
          'claire@acme.example;01 99 00 12 34;Acme;Salon Batimat;2026-09-01',
          'paul.plomberie@gmail.com;01 99 00 12 35;Plomberie;Salon Batimat;2026-09-01',
          'anne@acme.example;;Acme;Salon Batimat;2026-09-01',
        ),
      ),
    ).toEqual([
      `${HEADER};lumo_email;lumo_phone;lumo_sms;lumo_post`,
      'claire@acme.example;01 99 00 12 34;Acme;Salon Batimat;2026-09-01;ok;ok;;',
      ';01 99 00 12 35;Plomberie;Salon Batimat;2026-09-01;needs-consent:webmail-without-consent;ok;;',
      'anne@acme.example;;Acme;Salon Batimat;2026-09-01;ok;unreachable;;',
    ]);
  });

  it('says which list leaves a contact unscreened', async () => {
    const [, row] = await cleaned(
      csvOf(HEADER, 'claire@acme.example;01 99 00 12 34;Acme;Salon Batimat;2026-09-01'),
      {},
      { lists: [{ kind: 'robinson', date: '2020-01-01', entries: ['+33199009999'] }] },
    );
    expect(row).toMatch(/;ok;unscreened:robinson-list;;$/);
  });

  it('stands under its header when a row is short, quoted, without line end, or where columns leave', async () => {
    expect(
      await cleaned(
        Buffer.from(
          'email;societe;date_naissance;telephone;source;dernier_contact_entrant\r\n"claire@acme.example";"Acme ""Nord""";1980-01-01\r\nanne@acme.example;Acme;;01 99 00 12 34;Salon Batimat;2026-09-01',
        ),
        { absent: [] },
      ),
    ).toEqual([
      'email;societe;telephone;source;dernier_contact_entrant;lumo_email;lumo_phone;lumo_sms;lumo_post\r',
      '"claire@acme.example";"Acme ""Nord""";;;;ok;unreachable;;\r',
      'anne@acme.example;Acme;01 99 00 12 34;Salon Batimat;2026-09-01;ok;ok;;',
    ]);
  });

  it('replaces those of an earlier run', async () => {
    const first = await cleaned(csvOf(HEADER, 'claire@acme.example;01 99 00 12 34;Acme;Salon Batimat;2026-09-01'));
    expect(await cleaned(Buffer.from(`${first.join('\n')}\n`))).toEqual(first);
  });

  it('is the same whatever the threads and the blocks', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, i) => `c${i}@${i % 3 ? 'acme.example' : 'gmail.com'};01 99 00 12 ${10 + (i % 80)};Acme;Salon;2026-09-01`,
    );
    const whole = await cleaned(csvOf(HEADER, ...rows));
    expect(await cleaned(csvOf(HEADER, ...rows), {}, { workers: 2, blockBytes: 64 })).toEqual(whole);
  });
});

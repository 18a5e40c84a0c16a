import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/csv/ports/memory.js';
import { readLogRefusals } from '../../../src/events/run/log-refusals.js';
import { CHANNELS } from '../../../src/model/contact/channel.js';
import { bytesOfLines } from '../support.js';

/** Who refuses in some logs, each as `addresses numbers: channels`. */
const refusalsOf = async (...logs: readonly (readonly string[])[]): Promise<readonly (readonly string[])[]> => {
  const sources = logs.map((lines, i) => ({
    source: memorySource(bytesOfLines(lines), `log-${i + 1}.csv`),
    ...{ layout: { columns: {}, country: 'FR' }, outcomes: {}, own: [], country: 'FR' },
  }));
  const found = await readLogRefusals(sources, { country: 'FR', threads: 1, key: [1, 2, 3, 4] });
  return found.map((refusals) =>
    refusals.map(({ emails, phones, channels }) => {
      const which = CHANNELS.filter((_, place) => channels & (1 << place));
      return `${[...emails, ...phones].join(' ')}: ${which.length === CHANNELS.length ? 'all' : which.join('+')}`;
    }),
  );
};
const HEAD = 'date;event;email;mobile;contact id;désinscrit';
const row = (event: string, more: string): string => `2026-06-02T10:30:00Z;${event};${more}`;

describe('who refuses in a log, for the contact files of the same run', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['an unsubscription, by its address', row('unsubscribed', 'Claire@acme.example;;;'), ['claire@acme.example: email']],
    ['by a number', row('stop', ';06 39 98 00 01;;'), ['+33639980001: email']],
    ['by both', row('spam', 'a@acme.example;06 39 98 00 01;;'), ['a@acme.example +33639980001: email']],
    ['a mark', row('sent', 'a@acme.example;;;oui'), ['a@acme.example: all']],
    ['a mark, whatever came of what we did', row('failed', 'a@acme.example;;;oui'), ['a@acme.example: all']],
    ['a mark beside an unsubscription', row('unsubscribed', 'a@acme.example;;;oui'), ['a@acme.example: all']],
    ['nobody, where nothing refuses', row('sent', 'a@acme.example;;;non'), []],
    ['nobody, where what failed refuses nothing', row('failed', 'a@acme.example;;;non'), []],
    ['nobody that a code alone names', row('unsubscribed', ';;C12;'), []],
    ['nobody whose address is none', row('unsubscribed', 'claire;;;'), []],
  ])('%s', async (_, line, refusals) => {
    // The mark changes from row to row of a person, or stands: both refuse.
    expect(await refusalsOf([HEAD, line])).toEqual([refusals]);
  });

  it.each([
    ['words that nobody knows', 'Frobnicated'],
    ['a click that bots make too', 'Unsubscribe link clicked'],
  ])('in doubt: %s', async (_, event) => {
    expect(await refusalsOf([HEAD, row(event, 'a@acme.example;;;'), row('sent', 'b@acme.example;;;')])).toEqual([['a@acme.example: ']]);
  });

  it('are those of each log', async () => {
    const [one, other] = ['a@acme.example;;;', 'b@acme.example;;;'].map((who) => [HEAD, row('unsubscribed', who), row('sent', who)]);
    expect(await refusalsOf(one as string[], [HEAD, row('sent', 'c@acme.example;;;')], other as string[])).toEqual([
      ['a@acme.example: email'],
      [],
      ['b@acme.example: email'],
    ]);
  });

  it('names the file that is no log', async () => {
    const failure = refusalsOf([HEAD, row('sent', 'a@acme.example;;;')], ['nom;email', 'Claire;claire@acme.example']);
    await expect(failure).rejects.toMatchObject({ code: 'LUMO_NOT_A_LOG', what: { en: expect.stringContaining('log-2.csv') } });
  });
});

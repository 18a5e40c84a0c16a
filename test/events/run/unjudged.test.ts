import { describe, expect, it } from 'vitest';
import { readAll } from '../support.js';

const HEAD = 'email,sent at,sequence,status';
const row = (status: string): string => `paul@acme.example,2026-09-01T08:00:00Z,A,${status}`;
const unjudged = async (...logs: readonly (readonly string[])[]) => (await readAll(logs)).unjudged.map(({ at }) => at);

describe('a log of which nothing was judged', () => {
  it.each([['opened'], ['replied'], ['visite'], ['bounced'], ['?!']])('is told: %s', async (status) => {
    expect(await unjudged([HEAD, row(status)])).toEqual([{ file: 0, at: 'file' }]);
  });

  it.each([['sent'], ['delivered'], ['unsubscribed'], ['spam'], ['failed'], ['not interested']])(
    'is another than one with: %s',
    async (status) => {
      expect(await unjudged([HEAD, row(status), row('opened')])).toEqual([]);
    },
  );

  it('is none that has no rows: there was nothing to judge', async () => expect(await unjudged([HEAD], [HEAD, row('sent')])).toEqual([]));

  it('is one of openings, where the product tells what was sent by another word', async () => {
    const mailjet = 'event,time,email,mj_campaign_id';
    expect(await unjudged([mailjet, 'open,1780308000,a@acme.example,1'])).toEqual([{ file: 0, at: 'file' }]);
    expect(await unjudged([mailjet, 'delivered,1780308000,a@acme.example,1'])).toEqual([]);
    expect(await unjudged([mailjet, 'sent,1780308000,a@acme.example,1'])).toEqual([]);
  });

  it('is told of beside logs that were judged, and counts nobody', async () => {
    expect(await unjudged([HEAD, row('sent')], [HEAD, row('opened')])).toEqual([{ file: 1, at: 'file' }]);
    expect((await readAll([[HEAD, row('opened')]])).figures).toMatchObject({ events: 1, persons: 1 });
  });

  it.each([
    ['no row names anybody', ',2026-09-01T08:00:00Z,A,sent'],
    ['no row has a date', 'paul@acme.example,demain,A,sent'],
    ['no word is known', 'paul@acme.example,2026-09-01T08:00:00Z,A,xyz'],
  ])('is one in which %s, and it counts nobody', async (_name, line) => {
    const dated = 'paul@acme.example,2026-09-01T08:00:00Z,A,opened';
    expect(await unjudged([HEAD, dated, line])).toEqual([{ file: 0, at: 'file' }]);
    expect(await unjudged([HEAD, dated, line, row('sent')])).toEqual([]);
  });

  it('is one in which no send was read and some may be, whoever refuses in it', async () => {
    expect(await unjudged([HEAD, row('unsubscribed'), row('xyz')])).toEqual([{ file: 0, at: 'file' }]);
    expect(await unjudged([HEAD, row('not interested'), row('xyz'), row('abc')])).toEqual([{ file: 0, at: 'file' }]);
    expect(await unjudged([HEAD, row('not interested'), row('xyz')])).toEqual([]);
    expect(await unjudged([HEAD, row('unsubscribed'), row('opened')])).toEqual([]);
    expect(await unjudged([HEAD, row('unsubscribed'), row('xyz'), row('sent')])).toEqual([]);
    expect(await unjudged([HEAD, row('unsubscribed'), ',2026-09-01T08:00:00Z,A,unsubscribed'])).toEqual([]);
  });

  it('says so of itself', async () => {
    const { logs } = await readAll([
      [HEAD, row('opened')],
      [HEAD, row('sent')],
    ]);
    expect(logs.map(({ unjudged: told }) => told)).toEqual([true, undefined]);
  });

  it('counts what was delivered as sent, where a status is all there is', async () => {
    expect((await readAll([[HEAD, row('delivered'), row('replied')]])).figures.attempts.email).toBe(1);
  });
});

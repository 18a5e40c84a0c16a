import { describe, expect, it } from 'vitest';
import { readAll } from '../support.js';

const HEAD = 'event;time;email;customcampaign';
const T0 = 1_780_308_000;
const mail = (kind: string, who: string, campaign: string, after = 0): string => `${kind};${T0 + after};${who}@acme.example;${campaign}`;

describe('figures of campaigns', () => {
  it('are counted by what happened, and persons who opened once', async () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((who) => mail('sent', who, 'Juin'));
    const more = [
      mail('open', 'a', 'Juin', 60),
      mail('open', 'a', 'Juin', 90),
      mail('open', 'b', 'Juin', 90),
      mail('click', 'a', 'Juin', 95),
      mail('spam', 'c', 'Juin', 99),
      mail('unsub', 'd', 'Juin', 99),
      mail('bounce', 'e', 'Juin', 9),
      mail('delivered', 'a', 'Juin', 1),
    ];
    const { figures } = await readAll([[HEAD, ...rows, ...more]]);
    expect(figures.campaigns).toEqual([
      {
        ...{ name: 'Juin', prospecting: true, channel: 'email', sends: 5, delivered: 1, hardBounces: 1, complaints: 1 },
        ...{ unsubscriptions: 1, opens: 3, openPersons: 2, clicks: 1, steps: [] },
      },
    ]);
    expect(figures).toMatchObject({ events: 13, persons: 5, refusals: 2, attempts: { email: 5, phone: 0, sms: 0, post: 0 } });
  });

  it('do not tell what the product does not log', async () => {
    const head = 'event,time,MessageID,email,mj_campaign_id,customcampaign';
    const { figures } = await readAll([[head, `sent,${T0},1,a@acme.example,7,Juin`]]);
    expect(figures.campaigns[0]).toMatchObject({ sends: 1, complaints: 0, hardBounces: 0 });
    expect(figures.campaigns[0]).not.toHaveProperty('delivered');
    expect(figures.campaigns[0]).not.toHaveProperty('replies');
  });

  it('of fewer than five people have no name, in the order in which they began', async () => {
    const crowd = ['a', 'b', 'c', 'd', 'e'].map((who) => mail('sent', who, 'Juin', 500));
    const rows = [mail('sent', 'a', 'Madame Bournazel', 0), ...crowd, mail('sent', 'b', 'Monsieur Villebresme', 900)];
    const { figures } = await readAll([[HEAD, ...rows]]);
    expect(figures.campaigns.map(({ name }) => name)).toEqual(['#1', 'Juin', '#3']);
    expect((await readAll([[HEAD, ...rows]], { fewestPersons: 1 })).figures.campaigns.map(({ name }) => name)).toEqual([
      'Madame Bournazel',
      'Juin',
      'Monsieur Villebresme',
    ]);
  });

  it('are at most two hundred', async () => {
    const rows = Array.from({ length: 250 }, (_, i) => mail('sent', 'a', `Campagne ${i}`, i));
    expect((await readAll([[HEAD, ...rows]])).figures.campaigns).toHaveLength(200);
  });

  it('by step, counted from the first of the product', async () => {
    const head = 'type,createdAt,leadEmail,campaignName,sequenceStep';
    const rows = ['a', 'b', 'c', 'd', 'e'].flatMap((who) =>
      [0, 1].map((step) => `emailsSent,2026-06-0${step + 1}T10:00:00Z,${who}@acme.example,Juin,${step}`),
    );
    const [campaign] = (await readAll([[head, ...rows]])).figures.campaigns;
    expect(campaign?.steps.map(({ step, sends }) => [step, sends])).toEqual([
      [1, 5],
      [2, 5],
    ]);
  });
});

describe('figures of weeks', () => {
  const CALLS = 'Horodatage;Sens;Numéro composé;Issue';
  it('are those of the calendar of the contact', async () => {
    const rows = [
      // Sunday evening in Paris is Monday morning in Nouméa.
      '2026-06-07T23:30:00+02:00;sortant;+687200100;joint',
      '2026-06-05T18:30:00+02:00;sortant;+33199000510;messagerie',
      '2026-06-06T11:00:00+02:00;sortant;+33199000511;joint',
      '2026-06-05T11:00:00+02:00;entrant;+33199000510;joint',
    ];
    const { figures } = await readAll([[CALLS, ...rows]]);
    expect(figures.weeks).toEqual([
      { monday: '2026-06-01', calls: 2, emails: 0, texts: 0, callsOutOfHours: 1, callsOnDaysOff: 1 },
      { monday: '2026-06-08', calls: 1, emails: 0, texts: 0, callsOutOfHours: 1, callsOnDaysOff: 0 },
    ]);
    expect(figures).toMatchObject({ answered: 2, span: { from: '2026-06-05', to: '2026-06-08' }, attempts: { phone: 3 } });
  });

  it('do not judge hours whose zone nobody knows', async () => {
    const { figures, zoned, logs } = await readAll([['Date d’appel;Sens;Numéro composé', '05/06/2026 21:30;sortant;+33199000510']]);
    expect([zoned, logs[0]?.zone]).toEqual([false, 'unknown']);
    expect(figures.weeks).toEqual([{ monday: '2026-06-01', calls: 1, emails: 0, texts: 0 }]);
    expect(figures).not.toHaveProperty('answered');
  });

  it('of nothing are none', async () => {
    const { figures } = await readAll([[CALLS, 'hier;sortant;+33199000510;joint', '2026-06-05T11:00:00Z;interne;+33199000510;']]);
    expect(figures).toMatchObject({ events: 1, persons: 1, weeks: [], campaigns: [] });
    expect(figures).not.toHaveProperty('span');
  });
});

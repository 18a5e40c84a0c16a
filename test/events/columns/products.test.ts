import { describe, expect, it } from 'vitest';
import { logProductOf } from '../../../src/events/columns/products.js';
import { eventsOf, readAll } from '../support.js';

/** What an export of each product tells of mails; of the rest nothing is known. */
describe('what the logs of a product can tell', () => {
  it.each<readonly [string, string, readonly string[] | undefined]>([
    ['Aircall', 'aircall number,direction', undefined],
    ['lemlist', 'lead email,sequence step', ['attempt', 'bounced', 'clicked', 'opened', 'opened-by-machine', 'refused', 'replied']],
    [
      'Brevo',
      'st_text,frm,mid',
      ['attempt', 'bounced', 'clicked', 'complained', 'deferred', 'delivered', 'opened', 'opened-by-machine', 'refused'],
    ],
    ['Brevo', 'event,camp_id,ts_event', ['bounced', 'clicked', 'complained', 'deferred', 'delivered', 'opened', 'refused']],
    ['Mailchimp', 'unsub_time,unsub_campaign_title', ['refused']],
    ['Mailjet', 'event,mj_campaign_id', ['attempt', 'bounced', 'clicked', 'complained', 'deferred', 'opened', 'refused']],
  ])('%s: %s', (name, headers, tells) => {
    const product = logProductOf(headers.split(','));
    expect([product?.name, product?.tells?.toSorted()]).toEqual([name, tells]);
  });

  it.each(['Aircall', 'Ringover', 'HubSpot', 'Asterisk', 'SIP', 'lemlist', 'Brevo', 'Mailchimp', 'Mailjet'])('%s is known', (name) => {
    const marks = {
      Aircall: ['Aircall number', 'Direction'],
      Ringover: ['CDR id', 'Channel id', 'Direction'],
      HubSpot: ['Call direction', 'Call outcome'],
      Asterisk: ['calldate', 'dcontext', 'lastapp'],
      SIP: ['caller', 'callee'],
      lemlist: ['leadEmail', 'sequenceStep'],
      Brevo: ['event', 'camp_id', 'ts_event'],
      Mailchimp: ['UNSUB_TIME', 'UNSUB_CAMPAIGN_TITLE'],
      Mailjet: ['event', 'mj_campaign_id'],
    }[name] as string[];
    expect(logProductOf([...marks, 'x'])?.name).toBe(name);
    // Each of its headers may be another's too.
    for (const mark of marks) expect(logProductOf(['x', ...marks.filter((one) => one !== mark)])).toBeUndefined();
  });
});

describe('what is read of an export otherwise than of others', () => {
  it('Brevo calls its campaigns tags', async () => {
    const lines = ['st_text,ts,sub,frm,email,mid,Tag', 'Sent,2026-06-02T10:30:00Z,x,n@acme.example,a@acme.example,1,Juin'];
    const { figures, logs } = await readAll([lines], { fewestPersons: 1 });
    expect([figures.campaigns.map(({ name }) => name), logs[0]?.columns.campaign]).toEqual([['Juin'], ['Tag']]);
    const other = lines.map((line) => line.replace(/,mid|,1,/, (text) => (text === ',1,' ? ',1,' : ',number')));
    expect((await readAll([other], { fewestPersons: 1 })).figures.campaigns).toEqual([]);
  });

  it('Brevo sends nothing that its logs of events tell: what arrived was sent', async () => {
    const lines = ['event,email,ts_event,camp_id', 'delivered,a@acme.example,1780308000,1', 'opened,b@acme.example,1780308000,1'];
    expect((await readAll([lines])).figures.attempts.email).toBe(1);
  });

  it('Mailjet and Brevo tell what they sent; of an export by what was delivered, that was sent', async () => {
    const lines = ['event,time,email,mj_campaign_id', 'delivered,1780308000,a@acme.example,1'];
    const brevo = ['ts;frm;email;tag;mid;st_text', '20-11-2026 09:00:00;s@acme.example;a@acme.example;noel;<3>;Délivré'];
    expect((await readAll([lines])).figures.attempts.email).toBe(1);
    expect((await readAll([brevo])).figures.attempts.email).toBe(1);
    expect((await readAll([[...lines, 'sent,1780308000,a@acme.example,1']])).figures.attempts.email).toBe(1);
  });

  it.each([
    ['lemlist counts its steps from nought', 'type,createdAt,leadEmail,sequenceStep', [1, 2, undefined]],
    ['others from one', 'type,createdAt,leadEmail,step', [undefined, 1, undefined]],
  ])('%s', async (_, head, steps) => {
    const row = (step: string): string => `emailsSent,2026-06-02T10:30:00Z,a@acme.example,${step}`;
    const events = await eventsOf([head, row('0'), row('1'), row('1000')]);
    expect(events.map(({ step }) => step)).toEqual(steps);
  });
});

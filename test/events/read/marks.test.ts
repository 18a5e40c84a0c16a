import { describe, expect, it } from 'vitest';
import { eventsOf, readAll } from '../support.js';

const MAIL = 'email,sent at,status,';
const ROWS = ['paul@acme.example,2026-07-01T08:00:00Z,sent', 'paul@acme.example,2026-09-10T08:00:00Z,sent'] as const;

/** The refusals of a log of two mails to one person, with one more column. */
const refusalsOf = async (header: string, first: string, second = ''): Promise<string> => {
  const events = await eventsOf([`${MAIL}${header}`, `${ROWS[0]},${first}`, `${ROWS[1]},${second}`]);
  return events
    .filter(({ refuses, outcomeUnread }) => refuses.length > 0 || outcomeUnread)
    .map(({ refuses, from, dated, at, outcomeUnread }) => {
      const row = at.at === 'row' ? at.row : 0;
      return outcomeUnread && refuses.length === 0 ? `${row} unread` : `${row} ${from} ${refuses.join('+')}${dated ? '' : ' undated'}`;
    })
    .join(', ');
};
const ALL = 'email+phone+sms+post';

describe('marks, answers and notes of a log', () => {
  it.each([
    // How somebody stands: the same in all of their rows.
    ['Désinscrit', 'oui', 'oui', `2 mark ${ALL} undated, 3 mark ${ALL} undated`],
    ['Unsubscribed At', '2026-07-01 09:00', '2026-07-01 09:00', `2 mark ${ALL}, 3 mark ${ALL}`],
    ['DNC', 'yes', 'yes', '2 mark phone undated, 3 mark phone undated'],
    ['Opt-out', 'x', 'x', `2 mark ${ALL} undated, 3 mark ${ALL} undated`],
    // What happened in the row.
    ['Désinscrit', 'oui', 'non', `2 log ${ALL}`],
    ['Ne plus appeler', 'oui', '', '2 log phone'],
    ['Réponse', "STOP ne m'écrivez plus", '', `2 log ${ALL}`],
    ['Reply Text', 'Please remove me from your list', '', `2 log ${ALL}`],
    ['Reply Class', 'unsubscribe', '', `2 log ${ALL}`],
    ['Commentaire', 'Merci de ne plus me solliciter', '', `2 log ${ALL}`],
    ['Verbatim client', 'Ne souhaite plus être contacté', '', `2 log ${ALL}`],
    // Words of a column of refusals that nobody understands.
    ['Désinscrit', 'peut-être', '', '2 unread'],
  ])('are refusals under %s: %s, %s', async (header, first, second, expected) => {
    expect(await refusalsOf(header, first, second)).toBe(expected);
  });

  it.each([
    ['Désinscrit', 'non', 'non'],
    ['Unsubscribed At', '', ''],
    ['DNC', 'no', 'no'],
    ['Réponse', 'Oui, rappelez-moi jeudi', ''],
    ['Reply Text', 'Thanks, send me the quote', ''],
    ['Commentaire', 'Intéressé', ''],
    // What we wrote ourselves, our lists and our campaigns, and what servers say.
    ['Message', 'Promo -20% STOP 36111', 'Promo -30% STOP 36111'],
    ['SMS', 'Promo -20% STOP 36111', ''],
    ['text', 'Pour ne plus recevoir nos messages répondez STOP', ''],
    ['Liste', 'Désinscrits 2024', ''],
    ['Tags', 'do not call', ''],
    ['Campagne', 'Ne plus attendre : offre STOP', ''],
    ['errorMessage', '550 message refused', ''],
    ['Parking permission', 'refused', ''],
  ])('are none under %s: %s, %s', async (header, first, second) => {
    expect(await refusalsOf(header, first, second)).toBe('');
  });

  it('are read in an answer where a text is ours in what was sent', async () => {
    const head = 'type,createdAt,leadEmail,text';
    const stop = 'Merci de ne plus me solliciter';
    const sent = await eventsOf([head, `emailsSent,2026-09-01T08:00:00Z,paul@acme.example,${stop}`]);
    const replied = await eventsOf([head, `emailsReplied,2026-09-01T08:00:00Z,paul@acme.example,${stop}`]);
    expect([sent[0]?.refuses, replied[0]?.refuses]).toEqual([[], ['email', 'phone', 'sms', 'post']]);
  });

  it.each(['Categories', 'Category', 'Labels', 'Tags'])('are read of a call that went out, under %s', async (header) => {
    const call = 'Start time,Direction,From,To,Duration';
    const made = '2026-11-16T10:05:00Z,outbound,+33199005090,+33199005131,60';
    const [event] = await eventsOf([`${call},${header}`, `${made},"outbound,connected,do_not_call"`]);
    expect(event?.refuses).toContain('phone');
  });

  it('count once for a person that is marked in every row, and once for a mail that arrived', async () => {
    const marked = await readAll([[`${MAIL}Désinscrit`, `${ROWS[0]},oui`, `${ROWS[1]},oui`]]);
    expect([marked.figures.refusals, marked.figures.events]).toEqual([1, 2]);
    const arrived = await readAll([['email,sent at,status,Reply', 'paul@acme.example,2026-07-01T08:00:00Z,delivered,STOP']]);
    expect([arrived.figures.refusals, arrived.figures.attempts.email]).toEqual([1, 1]);
  });

  it('hold whatever came of what we did', async () => {
    const failed = await eventsOf([`${MAIL}Opt-out`, `paul@acme.example,2026-07-01T08:00:00Z,failed,oui`]);
    expect(failed).toMatchObject([{ kind: 'refused', from: 'mark', dated: false }]);
  });
});

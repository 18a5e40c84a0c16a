import { describe, expect, it } from 'vitest';
import { eventsOf, readAll } from '../support.js';

const HEAD = 'Date;Sens;Numéro;Message;Statut';
const AFTER = '18/10/2026 10:00;Sortant;+33639982102;Encore -30% STOP 36179;délivré';

describe('text messages of a log in both directions', () => {
  it.each([
    ['Stop 36179 merci', true],
    ['stop 36179 svp', true],
    ['STOP au 36179', true],
    ['Stop pub 36179', true],
    ['ARRET', true],
    ['Arrêtez', true],
    ['Arrêt de travail, je vous rappelle', false],
    ['Stop by tomorrow', false],
    ['ok merci', false],
  ])('%s refuses text messages: %s', async (text, refuses) => {
    const events = await eventsOf([HEAD, `12/10/2026 10:05;Entrant;+33639982102;${text};reçu`, AFTER]);
    expect(events.filter((event) => event.refuses.includes('sms')).map(({ kind }) => kind)).toEqual(refuses ? ['inbound'] : []);
    expect(events.some(({ outcomeUnread }) => outcomeUnread)).toBe(false);
  });

  it('are ours on their way out, whatever they say', async () => {
    const events = await eventsOf([HEAD, '12/10/2026 10:05;Sortant;+33639982102;Stop 36179 merci;délivré', AFTER]);
    expect(events.flatMap(({ refuses }) => refuses)).toEqual([]);
  });

  it('refuse in a column of answers beside what was sent', async () => {
    const lines = ['Date;Numéro;Message;Statut;Réponse', '12/10/2026 10:05;+33639982102;-30% STOP 36179;délivré;ARRET'];
    const events = await eventsOf([...lines, '13/10/2026 10:05;+33639982103;-30% STOP 36179;délivré;ok']);
    expect(events.filter(({ refuses }) => refuses.includes('sms')).length).toBe(1);
  });

  it('that arrived are one event for each row', async () => {
    const { figures } = await readAll([[HEAD, '12/10/2026 10:05;Entrant;+33639982102;ok;reçu', AFTER]], { zone: 'Europe/Paris' });
    expect(figures).toMatchObject({ events: 2, attempts: { sms: 1 } });
  });
});

describe('text messages of which a type or a state says the way', () => {
  const OUT = 'PONS;+33639982102;PONS: -20% STOP 36180';
  const told = async (...lines: readonly string[]): Promise<readonly string[]> =>
    (await eventsOf(lines, { zone: 'Europe/Paris' })).map(({ kind, channel, refuses, unread }) =>
      [kind, channel, unread, refuses.length > 0 && 'refuses'].filter(Boolean).join(' '),
    );

  it.each([
    ['Envoyé', 'Reçu', '+33639982102;36180'],
    ['envoyés', 'reçus', '06 39 98 21 02;36180'],
    ['sent', 'received', '+33639982102;PONS'],
    ['MT', 'MO', '+33639982102;PONS'],
    ['Sortant', 'Entrant', '+33639982102;36180'],
    // Noted beside the number that it is about.
    ['Envoyé', 'Reçu', 'PONS;+33639982102'],
  ])('%s and %s, an answer between %s', async (out, back, sides) => {
    for (const head of ['Date;Type;Expéditeur;Destinataire;Contenu', 'Date;Statut;Expéditeur;Destinataire;Message'])
      expect(
        await told(
          head,
          `17/11/2026 10:30;${out};${OUT}`,
          `18/11/2026 11:00;${back};${sides};STOP`,
          `20/11/2026 11:00;${out};${OUT}`,
          `20/11/2026 11:00;${out};${OUT.replace('102', '103')}`,
        ),
      ).toEqual(['attempt sms', 'inbound sms refuses', 'attempt sms', 'attempt sms']);
  });

  it('are of whoever wrote STOP, though their state says no more than that it arrived', async () => {
    const rows = ['18/11/2026 11:00;PONS;+33639982102;STOP;reçu', '19/11/2026 11:00;PONS;+33639982102;merci, à bientôt;reçu'];
    expect(await told('date;expediteur;destinataire;message;statut', `17/11/2026 10:30;${OUT};Délivré`, ...rows)).toEqual([
      'attempt sms',
      'delivered sms',
      'inbound sms refuses',
      'unread sms kind',
    ]);
  });

  it('that refuse and name nobody are told as such', async () => {
    const rows = [`17/11/2026 10:30;Envoyé;${OUT}`, '18/11/2026 11:00;Reçu;inconnu;36180;STOP'];
    expect(await told('Date;Type;Expéditeur;Destinataire;Contenu', ...rows)).toEqual(['attempt sms', 'unread sms person refuses']);
  });
});

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

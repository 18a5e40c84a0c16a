import { describe, expect, it } from 'vitest';
import { readAll } from '../support.js';

/** The kinds of the events of a log with one column of this header and these cells, one day apart. */
const kinds = async (header: string, ...cells: readonly string[]): Promise<readonly string[]> => {
  const lines = cells.map((cell, at) => `luc@acme.example,${cell},2026-11-0${at + 1}T09:00:00Z,Nov`);
  const { people, unjudged } = await readAll([[`Email Address,${header},Activity Date,Campaign`, ...lines]]);
  return [...people.flat(), ...unjudged].map(({ kind }) => kind);
};

describe('what happened to mails, whatever its column is called', () => {
  it.each([
    ['Activity Type', 'Send Email', 'Unsubscribe Email'],
    ['Activity Type', 'EmailSend', 'EmailUnsubscribe'],
    ['Activity Type', 'Email Sent', 'Unsubscribed'],
    ['Activity Type', 'Send Sales Email', 'Unsubscribed'],
    ['Activity Name', 'Send Email', 'Unsubscribe Email'],
    ['Type d’activité', 'Envoyé', 'Désinscrit'],
    ['Statut du message', 'Envoyé', 'Désabonné'],
    ['Message Status', 'Sent', 'Unsubscribed'],
    ['Zdarzenie', 'Wysłano', 'Wypisanie'],
    ['Nachrichtenstatus', 'Gesendet', 'Abgemeldet'],
    ['Estado del mensaje', 'Enviado', 'Baja'],
    ['Stato del messaggio', 'Inviato', 'Disiscritto'],
    ['Berichtstatus', 'Verzonden', 'Uitgeschreven'],
    ['Aktion', 'Versand', 'Abmeldung'],
  ])('%s: %s, %s', async (header, sent, left) => {
    expect(await kinds(header, sent, left, sent)).toEqual(['attempt', 'refused', 'attempt']);
  });

  it('bounces by the words of Marketo and Eloqua', async () => {
    expect(await kinds('Activity Type', 'Send Email', 'Email Bounced', 'Email Bounced Soft', 'Bounceback')).toEqual([
      'attempt',
      'bounced',
      'deferred',
      'bounced',
    ]);
  });

  it('what is not known is unread, and no send', async () => {
    expect(await kinds('Activity Type', 'Send Email', 'Changed Mind')).toEqual(['attempt', 'unread']);
    expect(await kinds('Wynik', 'Wysłano', 'Zmiana zdania')).toEqual(['attempt', 'unread']);
  });

  it.each([
    ['a channel is one', 'Activity Type', 'Email', 'Email'],
    ['words of nothing that we know', 'Team', 'Nord', 'Sud'],
    ['answers alone, under the header of anything', 'Newsletter', 'Unsubscribed', 'Subscribed'],
  ])('%s', async (_case, header, ...cells) => expect(await kinds(header, ...cells)).toEqual(['attempt', 'attempt']));
});

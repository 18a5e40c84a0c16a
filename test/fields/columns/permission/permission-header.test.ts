import { describe, expect, it } from 'vitest';
import { readPermissionHeader } from '../../../../src/fields/columns/permission/permission-header.js';

describe('headers of refusals and consents, by the stems of their words', () => {
  it.each([
    ['A NE PAS RELANCER !!!', 'optOut'],
    ['Ne veut plus de pub', 'optOut'],
    ['Phone 1 Do Not Call', 'doNotCall'],
    ['E-Mails nicht zulassen', 'doNotEmail'],
    ['No llamar', 'doNotCall'],
    ['non mandare più sms', 'doNotSms'],
    ['Anti-prospection', 'optOut'],
    ['À effacer de la base', 'optOut'],
    ['Zu löschen (Art. 17)', 'optOut'],
    ['non joignable', 'optOut'],
    ['Permission to email', 'optInEmail'],
    ['contactable', 'optIn'],
    ['J’accepte que mes données soient utilisées à des fins commerciales', 'optIn'],
    ['Souhaitez-vous recevoir nos offres par SMS ?', 'optInSms'],
    ['Statut de l’abonné', 'subscription'],
  ])('%s: %s', (header, field) => expect(readPermissionHeader(header)).toEqual({ field }));

  it.each(['opt-in / opt-out', 'RGPD version'])('%s is told, and left to the user', (header) =>
    expect(readPermissionHeader(header)).toMatchObject({ doubt: ['email', 'phone', 'sms', 'post'] }),
  );

  it.each(['RGPD', 'Envoyer les documents marketing', 'DSGVO'])('%s is doubted, but a yes under it refuses nothing', (header) =>
    expect(readPermissionHeader(header)).toEqual({ doubt: ['email', 'phone', 'sms', 'post'], leans: 'allow' }),
  );

  it.each([
    'Opposition chèque n°',
    'Exclusive dealer',
    'Stop number',
    'Do not stack',
    '(Do Not Modify) Contact',
    'Consentement aux soins',
    'TPS/TVQ inclus',
    'Taux de désabonnement',
    'Option d’achat',
    'Opportunity owner',
    'Désignation',
    'Notes de frais',
    'Last call date',
    'Email',
    'Téléphone',
    'Robinson Club',
    'Subscriber no',
    'Subscriber No. 2',
  ])('%s says nothing of the kind', (header) => expect(readPermissionHeader(header)).toBeUndefined());

  it.each([
    ['Opt-in exclusive offers', 'optIn'],
    ['Opposition courier', 'optOut'],
    ['Consentement planning', 'optIn'],
    ['Badge scan consent', 'optIn'],
  ])('%s speaks of prospecting, whatever else it names: %s', (header, field) =>
    expect(readPermissionHeader(header)).toMatchObject({ field }),
  );
});

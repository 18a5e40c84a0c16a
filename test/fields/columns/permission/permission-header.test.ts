import { describe, expect, it } from 'vitest';
import { readPermissionHeader } from '../../../../src/fields/columns/permission/permission-header.js';
import { permitsSomethingElse } from '../../../../src/fields/columns/permission/permission-signs.js';

describe('headers of refusals and consents, by the stems of their words', () => {
  it.each([
    ['A NE PAS RELANCER !!!', 'optOut'],
    ['SMS subscriber status', 'optInSms'],
    ['Call subscription status', 'optInPhone'],
    ['Phone subscription status', 'optInPhone'],
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
    ['Hors prospection', 'optOut'],
    ['Gel des relances commerciales', 'optOut'],
    ['No thank-you calls', 'doNotCall'],
    ['CLI_NEPASRELANCER', 'optOut'],
    ['Désincrit newletter', 'doNotEmail'],
    ['DÃ©sabonnÃ©', 'optOut'],
    ['Refus appel à don', 'optOut'],
    ['no_enviar_correo', 'optOut'],
    ['Posso chiamarla?', 'optInPhone'],
    ['Le gustaría que le llamáramos', 'optInPhone'],
    ['Willing to be contacted', 'optIn'],
    ['OkToMail', 'optIn'],
    ['NOMAIL_REASON', 'optOut'],
    ['Données à anonymiser', 'optOut'],
    ['Daten zu vergessen', 'optOut'],
    ['Restrict processing', 'optOut'],
    ['Master opt-out', 'optOut'],
    ['Canal no permitido', 'optOut'],
    ['Oublier cette personne', 'optOut'],
    ['Suppression date', 'opposedAt'],
    ['Anruferlaubnis', 'optInPhone'],
    ['Permission status', 'subscription'],
    ['SMS subscriber status', 'optInSms'],
    ['Email subscriber status', 'subscription'],
    ['do not conact', 'optOut'],
  ])('%s: %s', (header, field) => expect(readPermissionHeader(header)).toEqual({ field }));

  it.each(['opt-in / opt-out', 'RGPD version', 'Unsubscribe link clicked'])('%s is told, and left to the user', (header) =>
    expect(readPermissionHeader(header)).toMatchObject({ doubt: ['email', 'phone', 'sms', 'post'] }),
  );

  it.each(['RGPD', 'Envoyer les documents marketing', 'DSGVO', 'Marketingfreigabe', 'Can we keep your details on file?'])(
    '%s is doubted, but a yes under it refuses nothing',
    (header) => expect(readPermissionHeader(header)).toEqual({ doubt: ['email', 'phone', 'sms', 'post'], leans: 'allow' }),
  );

  it.each(['DSGVO-Status', 'Statut RGPD', 'GDPR status'])('%s is of all channels, and its yes no consent', (header) =>
    expect(readPermissionHeader(header)).toEqual({ doubt: ['email', 'phone', 'sms', 'post'], leans: 'allow' }),
  );

  it.each(['Statut dernier appel', 'Last call outcome', 'Résultat appel', 'Call status', 'Ergebnis letzter Anruf', 'Esito chiamata'])(
    '%s is how calls ended, and no agreement',
    (header) => expect(readPermissionHeader(header)).toBeUndefined(),
  );

  it.each([
    ['Statut opt-in appel', 'optInPhone'],
    ['Phone consent status', 'optInPhone'],
    ['Do not call status', 'doNotCall'],
  ])('%s is an answer: %s', (header, field) => expect(readPermissionHeader(header)).toEqual({ field }));

  it.each([
    ['TPS', 'doNotCall'],
    ['CTPS', 'doNotCall'],
    ['MPS', 'doNotMail'],
  ])('%s is one of %s, if its cells are flags', (header, field) =>
    expect(readPermissionHeader(header)).toMatchObject({ field, flagged: true }),
  );

  it.each(['Opposition', 'Widerspruch', 'Objection (sales)'])('%s is a refusal if its cells are flags', (header) =>
    expect(readPermissionHeader(header)).toEqual({ field: 'optOut', flagged: true }),
  );

  it('a way of contact that is the only one leaves the others in doubt', () =>
    expect(readPermissionHeader('Contact by post only')).toEqual({ doubt: ['email', 'phone', 'sms'] }));

  it('a yes to WhatsApp allows nothing, and a no is held against texts', () =>
    expect(readPermissionHeader('WhatsApp consent')).toEqual({ doubt: ['sms'], leans: 'allow' }));

  it('a mail that may be email or post is doubted for both', () =>
    expect(readPermissionHeader('GDPR Mail Status')).toEqual({ doubt: ['email', 'post'], leans: 'allow' }));

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
    'Blacklist (tenant rent arrears)',
    'Désinscrit du stage',
    'Opted out of pension',
    'Landlord consent to sublet',
    'Einwilligung OP',
    'Forfait SMS bloqué',
    'Non joignable le matin',
    'Produits exclus promo',
    'Opt-out rate',
    'Unsubscribe link',
    'Objection deadline',
    'Opt-out 48h working week',
    'unsubmitted_forms',
    'Rechazo pedido',
    'Suppression date for record retention',
    'Not before (delivery)',
    '(Ne pas modifier) Contact',
  ])('%s says nothing of the kind', (header) => expect(readPermissionHeader(header)).toBeUndefined());

  it.each([
    ['Opt-in exclusive offers', 'optIn'],
    ['Opposition courier', 'optOut'],
    ['Consentement planning', 'optIn'],
    ['Badge scan consent', 'optIn'],
  ])('%s speaks of prospecting, whatever else it names: %s', (header, field) =>
    expect(readPermissionHeader(header)).toMatchObject({ field }),
  );

  it.each([
    ['Lead status code', false],
    ['Statut code', false],
    ['Account status', false],
    ['Account blocked', true],
  ])('%s permits something else: %s', (header, expected) => expect(permitsSomethingElse(header)).toBe(expected));
});

it.each([
  'A retirer en magasin',
  'Colis à retirer',
  'Produits exclus',
  'Eliminar duplicados',
  'Ausschluss Garantie',
  'Zone interdite',
  'Stationnement interdit',
  'Call status',
  'Exclusivité',
  'Ausschlussfrist',
])('%s refuses no contact', (header) => expect(readPermissionHeader(header)).not.toMatchObject({ field: 'optOut' }));

it.each(['A exclure', 'À retirer', 'Interdit', 'Exclure', 'Ausschluss', 'Ausschließen', 'Eliminar', 'Excluir', 'Da escludere'])(
  '%s refuses, where its cells are flags',
  (header) => expect(readPermissionHeader(header)).toEqual({ field: 'optOut', flagged: true }),
);

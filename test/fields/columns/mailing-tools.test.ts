import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { readCells, readRow } from '../column-reading.js';

const readers = makeValueReaders('FR');
const fieldsOf = (headers: readonly string[], ...rows: readonly (readonly string[])[]) =>
  resolveColumns(headers, rows, {}, readers).map(({ field, suspect }) => field ?? suspect?.join(' '));

const PENDING = 'In attesa|pending|no confirmado|unbestätigt|DOI ausstehend|non confirmé|unconfirmed|pendente|por confirmar'.split('|');
const INACTIVE = 'inattivo|inaktiv|inactivo|inactive|inactif|inactief'.split('|');

describe('whoever never confirmed, or is inactive in a tool of mailings, is looked at', () => {
  it.each(['Stato iscrizione', 'Estado suscripción', 'Subscription status', 'Newsletter-Status', 'Anmeldestatus', 'Statut abonnement'])(
    'under %s',
    (header) =>
      expect(readCells(header, ['active', ...PENDING, ...INACTIVE])).toEqual([
        'nothing',
        ...[...PENDING, ...INACTIVE].map(() => 'to look at'),
      ]),
  );

  it.each([
    ['Status', 'subscribed', 'pending'],
    ['Status', 'Abonniert', 'Inaktiv'],
    ['Status', 'Aktiv', 'unbestätigt'],
    ['Estado', 'Suscrito', 'Inactivo'],
    ['Estado', 'Activo', 'No confirmado'],
    ['Stato', 'subscribed', 'in attesa'],
    ['Status', 'Kunde', 'DOI ausstehend'],
    ['estado', 'Activo', 'Pendiente de confirmar'],
    ['Status', 'aktiv', 'wartet auf Bestätigung'],
    ['Status', 'Aktiv', 'Nicht aktiviert'],
    ['Statut', 'Actif', 'Non activé'],
    ['Status', 'active', 'abused'],
    ['Stato', 'attivo', 'reclamo'],
    ['Status', 'actief', 'klacht'],
    ['Estado', 'Activo', 'Quejas'],
  ])('under %s, beside %s: %s', (header, good, open) => expect(readCells(header, [good, open])).toEqual(['nothing', 'to look at']));

  it.each([
    ['Status', 'Kunde|Interessent|Inaktiv'],
    ['Status', 'active|inactive'],
    ['Estado', 'Activo|Inactivo|Pendiente'],
    ['Statut', 'Inscrit|En attente'],
    ['Status', 'Confirmed|Unconfirmed'],
    ['Statut', 'Abonné|En attente|Client'],
    ['Subscription status', 'active|trialing|past due'],
    ['Status', 'new|active|inactive'],
    ['Status', 'Activated|Not activated'],
    ['Status', 'Enabled|Disabled'],
    ['Statut', 'Activée|Désactivée'],
    ['Status', 'Confirmed|Cancelled|New'],
  ])('not where %s is one of clients, orders or plans: %s', (header, cells) =>
    expect(readCells(header, cells.split('|'))).toEqual(cells.split('|').map(() => 'nothing')),
  );
});

it('whoever complained hides nobody who never confirmed', () =>
  expect(readCells('estado', ['Activo', 'Sin confirmar', 'Queja'])).toEqual(['nothing', 'to look at', 'to look at']));

it('new is not confirmed in the words of rapidmail alone', () =>
  expect(readCells('status', ['active', 'new', 'bounced', 'abused'])).toEqual(['nothing', 'to look at', 'nothing', 'to look at']));

it.each([
  ['Opt-in', 'Status', 'bestätigt', 'unbestätigt'],
  ['Newsletter', 'Statut', 'Confirmé', 'Non confirmé'],
  ['Opt-in', 'Stato', 'attivato', 'non attivato'],
])('beside %s, %s: %s, and %s', (asked, header, good, open) => {
  const headers = ['E-mail', asked, header];
  expect(readRow(headers, ['a@acme.example', '1', good], ['b@acme.example', '1', open])).toBe('to look at');
  expect(readRow(headers, ['a@acme.example', '1', good], ['b@acme.example', '1', good])).toBe('nothing');
});

describe('a status of mailings under a header that no table knows', () => {
  it.each([
    ['Global Status', 'subscribed|unconfirmed', 'nothing|to look at'],
    ['List status', 'subscribed|unconfirmed|unsubscribed', 'nothing|to look at|email phone sms post'],
    ['Statut global', 'Abonné|Non confirmé|Inactif', 'nothing|to look at|to look at'],
    ['Statut de la liste', 'Abonné|En attente', 'nothing|to look at'],
    ['Stato lista', 'iscritto|non confermato|disiscritto', 'nothing|to look at|email phone sms post'],
    ['Global Status', 'unconfirmed|unconfirmed', 'to look at|to look at'],
    ['Global Status', 'Active|Inactive', 'nothing|nothing'],
    ['Global Status', 'Gold|Silver|Unconfirmed', 'nothing|nothing|nothing'],
    ['Statut du bien', 'Vendu|Non confirmé', 'nothing|nothing'],
    ['Order status', 'Unconfirmed|Unconfirmed', 'nothing|nothing'],
  ])('%s: %s is %s', (header, cells, said) => expect(readCells(header, cells.split('|'))).toEqual(said.split('|')));
});

describe('columns that tools of mailings export together', () => {
  const CLEVERREACH = ['email', 'registered', 'activated', 'deactivated', 'active'];

  it('CleverReach: since when, until when, and whether', () => {
    const rows = [
      ['a@acme.example', '1772440000', '1772440000', '0', '1'],
      ['b@acme.example', '1772440000', '0', '0', '0'],
    ];
    const [, , activated, , active] = fieldsOf(CLEVERREACH, ...rows);
    expect([activated, active]).toEqual(['consentAt', 'email']);
    expect(readRow(CLEVERREACH, rows[0] as string[], rows[1] as string[])).toBe('to look at');
    expect(readRow(CLEVERREACH, rows[0] as string[], rows[0] as string[])).toBe('nothing');
  });

  it('rapidmail: since when, beside a status', () =>
    expect(
      fieldsOf(['E-Mail', 'Status', 'Aktiviert'], ['a@acme.example', 'abonniert', '12.03.2026'], ['b@acme.example', 'unbestätigt', ''])[2],
    ).toBe('consentAt'));

  it.each([
    ['Abonné le', 'Statut global', 'Abonné'],
    ['Abonniert am', 'Status', 'abonniert'],
    ['Iscritto il', 'Stato', 'iscritto'],
    ['Date d’abonnement', 'Global Status', 'subscribed'],
  ])('MailPoet and its like: %s, beside %s', (since, status, subscribed) => {
    const rows = [
      ['a@acme.example', subscribed, '12/03/2026'],
      ['b@acme.example', 'désabonné', '12/03/2026'],
    ];
    expect(fieldsOf(['E-mail', status, since], ...rows)[2]).toBe('consentAt');
    expect(fieldsOf(['E-mail', 'Commentaire', since], ...rows)[2]).toBeUndefined();
  });

  it.each([
    ['registered', 'activated'],
    ['Angemeldet am', 'Aktiviert am'],
    ['Registriert am', 'aktiviert'],
  ])('CleverReach: signed up (%s), and no day of a confirmation (%s)', (registered, activated) => {
    const headers = ['E-mail', registered, activated];
    const good = ['a@acme.example', '12.05.2026 09:58:00', '12.05.2026 10:00:00'];
    expect(readRow(headers, good, good)).toBe('nothing');
    for (const none of ['', '0', '0000-00-00 00:00:00'])
      expect(readRow(headers, good, ['b@acme.example', '12.05.2026 09:58:00', none])).toBe('to look at');
    // A visitor registers, and activates an application.
    expect(readRow(headers, ['a@acme.example', 'yes', 'yes'], ['b@acme.example', 'yes', ''])).toBe('nothing');
  });

  it('CiviCRM: mail on hold by a code, since when, and by its label', () => {
    const headers = ['email', 'do_not_email', 'on_hold', 'hold_date'];
    const said = (held: string, since: string) => readRow(headers, ['a@acme.example', '0', '0', ''], ['b@acme.example', '0', held, since]);
    expect(said('0', '')).toBe('nothing');
    expect(said('1', '2026-03-01 10:00:00')).toBe('to look at');
    expect(said('2', '2026-03-01 10:00:00')).toBe('email');
    expect(said('', '2026-03-01 10:00:00')).toBe('to look at');
    expect(readCells('On Hold', ['No', 'On Hold Bounce'])).toEqual(['nothing', 'to look at']);
  });

  it.each(['On hold', 'Order on hold', 'Hold date'])('%s alone is an account, an order or a call', (header) =>
    expect(readCells(header, ['Yes', 'No', '2026-03-01'])).toEqual(['nothing', 'nothing', 'nothing']),
  );

  it('an account that was activated has agreed to nothing', () => {
    expect(fieldsOf(['E-Mail', 'Aktiviert'], ['a@acme.example', '12.03.2026'])[1]).toBeUndefined();
    expect(fieldsOf(['E-Mail', 'Active', 'activated'], ['a@acme.example', '0', '12.03.2026']).slice(1)).toEqual([undefined, undefined]);
  });
});

describe('who reported a mail as spam', () => {
  it.each(
    'IsSpam|is_spam|Queja|Beschwerde|Beschwerden|Abuse|Abus|Missbrauch|Klacht|Queixa|Spammeldung|Gemarkeerd als spam|Spam-Beschwerde'.split(
      '|',
    ),
  )('%s', (header) => expect(readCells(header, ['1', '0', ''])).toEqual(['email phone sms post', 'nothing', 'nothing']));
  it.each(['Spam date', 'Spam at'])('%s', (header) =>
    expect(readCells(header, ['2026-03-01', ''])).toEqual(['email phone sms post', 'nothing']),
  );
  it.each(['Spam score', 'Is spam trap', 'Anti-spam', 'Spam filter', 'Spam folder', 'Substance abuse', 'Beschwerdegrund', 'Abus de biens'])(
    '%s tells something else',
    (header) => expect(readCells(header, ['1', '0'])).toEqual(['nothing', 'nothing']),
  );
});

describe('a setting by which mails are turned off', () => {
  it.each([
    ['Newsletter', 'Activée', 'Désactivée'],
    ['Newsletter', 'Actif', 'Inactif'],
    ['Newsletter', 'Aktiviert', 'Deaktiviert'],
    ['Newsletter', 'An', 'Aus'],
    ['Nieuwsbrief', 'Aan', 'Uit'],
    ['Boletín', 'Activado', 'Desactivado'],
    ['Newsletter', 'attivata', 'disattivata'],
    ['Newsletter', 'Ativada', 'Desativada'],
    ['Email notifications', 'Enabled', 'Disabled'],
    ['E-Mail-Benachrichtigungen', 'Aktiviert', 'Deaktiviert'],
    ['Notifications par e-mail', 'Activées', 'Désactivées'],
    ['Notifiche email', 'Attive', 'Disattivate'],
    ['E-mailmeldingen', 'Aan', 'Uit'],
    ['SMS notifications', 'Enabled', 'Disabled'],
    ['notif_marketing_push', 'enabled', 'disabled'],
    ['Marketing emails', 'Enabled', 'Disabled'],
  ])('%s: %s, %s', (header, on, off) => expect(readCells(header, [on, off])).toEqual(['nothing', 'to look at']));

  it.each(['MFA', 'Push notifications', 'Deletion protection', 'Networking', 'Account status'])('%s turns off something else', (header) =>
    expect(readCells(header, ['Enabled', 'Disabled'])).toEqual(['nothing', 'nothing']),
  );
  it('under a header that refuses, what is off may be the mails', () => {
    expect(readCells('Do not email', ['Disabled', 'Enabled'])).toEqual(['to look at', 'email']);
    expect(readCells('Opt-out', ['inactive', 'no'])).toEqual(['to look at', 'nothing']);
  });
});

describe('what somebody answered to one invitation', () => {
  it.each([
    'Invitee Status',
    'Invitation Status',
    'Statut d’invitation',
    'Réponse à l’invitation',
    'Einladungsstatus',
    'Estado de la invitación',
    'Stato invito',
    'Uitnodigingsstatus',
    'LinkedIn invitation status',
    'RSVP',
  ])('%s', (header) => {
    const answers = ['Accepted', 'Declined', 'No Response', 'Décliné', 'Refusé', 'Abgelehnt', 'Rechazada', 'Rifiutato', 'Geweigerd'];
    expect(readCells(header, answers)).toEqual(answers.map(() => 'nothing'));
    expect(readCells(header, ['Accepted', 'Unsubscribed', 'Opted out', 'Désinscrit', 'ne plus inviter'])).toEqual([
      'nothing',
      ...Array(4).fill('to look at'),
    ]);
    expect(readCells(header, ['Accepted', 'ne plus me contacter'])).toEqual(['nothing', 'email phone sms post']);
  });
  it.each(['Opt-in invitation', 'Invitation emails', 'Newsletter invitation status', 'Accetta inviti ad eventi'])(
    '%s asks for more',
    (header) => expect(readCells(header, ['accepted', 'refused'])[1]).not.toBe('nothing'),
  );
});

describe('a no where lists, newsletters and preferences are named', () => {
  it.each([
    ['Newsletter', 'J|J|N'],
    ['Nieuwsbrief', 'J|J|N'],
    ['Boletín', 'S|S|N'],
    ['Newsletter', 'mensuelle|mensuelle|aucune'],
    ['Newsletter', 'weekly|monthly|never'],
    ['Newsletter', 'hebdo|hebdo|jamais'],
    ['Listes d’envoi', 'NL générale|Salon|aucune'],
    ['Verteiler', 'Allgemein|Presse|keiner'],
    ['Versand', 'E-Mail|E-Mail|kein Versand'],
    ['Préférences de communication', 'Newsletter, Invitations|Newsletter|Reçus fiscaux uniquement'],
    ['Préférences de communication', 'Newsletter, Invitations|Newsletter|only tax receipts'],
  ])('%s: %s', (header, cells) => expect(readCells(header, cells.split('|'))).toEqual(['nothing', 'nothing', 'to look at']));

  it.each([
    ['Newsletter', 'Mars|Avril|Mai'],
    ['Newsletter', 'Finance|Tech|Tech'],
    ['Newsletter n°', '12|13|aucune'],
    ['Abonnement magazine', 'Premium|Standard|aucun'],
    ['Centres d’intérêt', 'Finance|Tech|Aucun'],
    ['Saison', 'J|S|N'],
  ])('not %s: %s', (header, cells) => expect(readCells(header, cells.split('|'))).toEqual(['nothing', 'nothing', 'nothing']));

  it('until when a membership runs refuses nothing', () => {
    for (const header of [
      'Fin d’adhésion',
      'Fin adhésion',
      'Date de fin d’adhésion',
      'Fin d’abonnement',
      'Date fin abonnement',
      'Abo läuft bis',
    ])
      expect(readCells(header, ['31/12/2026', '31/12/2025'])).toEqual(['nothing', 'nothing']);
    expect(readCells('Perte adhésion', ['31/12/2026'])).toEqual(['to look at']);
  });

  it('grades are none beside one refusal in words, and other codes may be', () => {
    expect(readCells('Qualification', ['A', 'B', 'C', 'Hors cible - ne pas contacter'])).toEqual([
      'nothing',
      'nothing',
      'nothing',
      'email phone sms post',
    ]);
    expect(readCells('Qualification', ['A', 'Z', 'Désinscrit'])).toEqual(['nothing', 'to look at', 'email phone sms post']);
    expect(readCells('Statut', ['A', 'B', 'Désinscrit'])).toEqual(['to look at', 'to look at', 'email phone sms post']);
  });
});

import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { kindOf } from '../../../src/model/contact/field.js';

const readers = makeValueReaders('FR');
const columnOf = (header: string, cells: readonly string[]) =>
  resolveColumns(
    [header, 'E-mail'],
    cells.map((cell, at) => [cell, `n${at}@acme.fr`]),
    {},
    readers,
  )[0];
/** Whether a yes under a header is a consent to our messages, and by which field. */
const consentOf = (header: string) => {
  const column = columnOf(header, ['Oui', '', 'Oui', '']);
  return column?.field && kindOf(column.field) === 'allow' && !column.handling ? column.field : 'none';
};

describe('a yes to what sells nothing is no consent', () => {
  it.each([
    'Accepte d’être sollicité pour avis',
    'Accepte les relances avis',
    'Optin relance panier',
    'Abandoned cart consent',
    'Review request opt-in',
    'Einwilligung Bewertungsanfragen',
    'Consent groupe',
    'Newsletter (autre enseigne)',
    'Newsletter (other brand)',
    'Optin autres marques',
    'Consentement enregistrement appel',
    'Consent call recording',
    'Einwilligung Anrufaufzeichnung',
    'Consenso registrazione chiamate',
    'Consentimiento grabación de llamadas',
    'Toestemming gespreksopname',
    'Consent recueilli en début d’appel',
    'Joignable par téléphone',
    'Appelable',
    'Callable',
    'Accepte d’être appelé pour son SAV',
    'Accepte appel de confirmation RDV',
    'Optin SMS livraison',
    'Consent SMS delivery',
    'Accepte SMS de rappel RDV',
    'Consent delivery emails',
    'Opt-in constructeur',
    'Consentement constructeur',
    'Einwilligung Hersteller',
    'Accepte d’être recontacté pour un essai',
    'Agrees to be contacted for a test drive',
    'Zoom consent',
    'GDPR consent (event management only)',
    'Consent: event logistics',
    'Opt-in présumé',
    'Opt-in acheté',
  ])('%s', (header) => expect(consentOf(header)).toBe('none'));

  it.each([
    ['Consentement email', 'optInEmail'],
    ['Consentement appels', 'optInPhone'],
    ['Consent appels commerciaux', 'optInPhone'],
    ['Accepte d’être appelé', 'optInPhone'],
    ['Souhaite être rappelé', 'optInPhone'],
    ['Optin SMS', 'optInSms'],
    ['Accepte SMS promo et livraison', 'optInSms'],
    ['Optin offres commande', 'optIn'],
    ['Optin magasin', 'optIn'],
    ['Optin marque', 'optIn'],
    ['Newsletter (Oui/Non)', 'optInEmail'],
    ['Optin catalogue papier', 'optInPost'],
    ['Consent printed catalogue', 'optInPost'],
  ])('%s is one: %s', (header, field) => expect(consentOf(header)).toBe(field));
});

it.each(['Désinscrit newsletter constructeurs', 'Opposition newsletter fabricants', 'Refus offres fabricants'])(
  '%s is a refusal of ours, sent to makers',
  (header) => expect(kindOf(columnOf(header, ['Oui', '', 'Oui', ''])?.field ?? 'other')).toBe('refuse'),
);

describe('the day on which a mail of confirmation was sent', () => {
  it.each(['DOI mail versendet am', 'Date envoi double opt-in', 'Double opt-in verzonden op', 'DOI sent at', 'Double opt-in envoyé le'])(
    '%s dates no consent',
    (header) => expect(columnOf(header, ['2026-05-01', '', '2026-05-02', ''])?.field).toBeUndefined(),
  );
  it.each(['Double opt-in date', 'Double opt-in confirmé le', 'DOI bestätigt am'])('%s does', (header) =>
    expect(columnOf(header, ['2026-05-01', '', '2026-05-02', ''])?.field).toBe('consentAt'),
  );
});

describe('the boxes of a PrestaShop database', () => {
  const optinOf = (headers: readonly string[]) =>
    resolveColumns(headers, [headers.map((header) => (header === 'email' ? 'a@acme.fr' : '1')), headers.map(() => '0')], {}, readers).at(-1)
      ?.field;
  it('has its `optin` for partners', () => {
    expect(optinOf(['email', 'id_gender', 'newsletter', 'ip_registration_newsletter', 'optin'])).toBeUndefined();
  });
  it('leaves that of any other file', () => {
    expect(optinOf(['email', 'newsletter', 'optin'])).toBe('optIn');
    expect(optinOf(['email', 'id_gender', 'optin'])).toBe('optIn');
  });
});

describe('what Klaviyo exports beside a consent', () => {
  it.each(['Email Marketing Consent Method', 'SMS Marketing Consent Method'])('%s is how it was given', (header) =>
    expect(columnOf(header, ['FORM', 'LIST_IMPORT', 'PREFERENCE_PAGE', ''])?.field).toBe('consentMethod'),
  );
});

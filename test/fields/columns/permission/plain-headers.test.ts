import { describe, expect, it } from 'vitest';
import { readPermissionHeader } from '../../../../src/fields/columns/permission/permission-header.js';
import { resolveColumns } from '../../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../../src/fields/columns/values/value-readers.js';
import { asksOfBasis, lacksBasis, namesMailings, namesNone } from '../../../../src/fields/opposition/unread/answers/bare-no.js';

const said = (header: string): string => {
  const read = readPermissionHeader(header);
  if (read === undefined) return 'nothing';
  return 'field' in read ? read.field : `${read.leans} ${read.doubt.length === 4 ? 'all' : read.doubt.join()}`;
};

describe('a header that asks whether somebody may be written to', () => {
  it.each([
    ['E-Mail-Versand', 'allow email'],
    ['Mailversand', 'allow email'],
    ['Newsletterversand', 'allow email'],
    ['Verzending e-mail', 'allow email'],
    ['Mailen', 'allow email'],
    ['Mailbaar', 'allow email'],
    ['Mailabile', 'allow email'],
    ['Bewerbbar', 'allow all'],
    ['Permissioned', 'allow all'],
    ['Contact flag', 'allow all'],
    ['Marketing contact until next update', 'allow all'],
    ['Datenschutz akzeptiert', 'topic all'],
    ['Zustimmung Datenschutz', 'topic all'],
    ['Datenverarbeitung', 'topic all'],
    ['Infomaterial gewünscht', 'allow all'],
    ['Acconsente', 'allow all'],
    ['Autoriza envío', 'allow all'],
    ['Can we contact you regarding this webinar?', 'allow all'],
    ['Czy możemy się z Panem skontaktować?', 'allow all'],
    ['Czy chce otrzymywać newsletter?', 'allow email'],
    ['Postversand', 'allow post'],
    ['Print-Mailing', 'allow post'],
    ['Kein Katalogversand', 'doNotMail'],
    ['Kein Prospektversand', 'doNotMail'],
    ['Kein Mailversand', 'doNotEmail'],
    ['Nicht mailen', 'doNotEmail'],
    ['Mag niet gemaild', 'doNotEmail'],
    ['Non mailabile', 'doNotEmail'],
    ['Kein Versand', 'optOut'],
    ['Kein Infoversand', 'optOut'],
    ['Nicht bewerbbar', 'optOut'],
    ['Reklamestop', 'optOut'],
    ['Niet schrijven', 'optOut'],
    ['DNMS', 'optOut'],
    ['DNS', 'refuse all'],
    ['Cancellato', 'marks all'],
    ['Revocado', 'marks all'],
  ])('%s: %s', (header, says) => expect(said(header)).toBe(says));

  it.each(['Versand', 'Versandkosten', 'Versandart', 'DNS-Server', 'Volo cancellato', 'Verzenddatum', 'Versand am'])(
    '%s does not',
    (header) => expect(['nothing']).toContain(said(header)),
  );
});

describe('a cell that names nothing', () => {
  it.each(['Newsletterthemen', 'Zainteresowania newsletter', 'Subscription type'])('%s names what is sent', (header) =>
    expect(namesMailings(header)).toBe(true),
  );
  it.each(['None', 'keine', 'brak', 'aucune'])('%s is none of it', (text) => expect(namesNone(text)).toBe(true));
  it.each(['Lawful Basis', 'Base légale', 'Rechtsgrundlage', 'Legal basis for processing contact’s data'])(
    '%s asks for a basis',
    (header) => expect(asksOfBasis(header)).toBe(true),
  );
  it.each(['Consent - Waiting', 'Consent - Pending', 'No legal basis', 'None', 'keine Rechtsgrundlage', 'aucune base légale'])(
    '%s lacks it',
    (text) => expect(lacksBasis(text)).toBe(true),
  );
  it.each(['Legitimate Interests', 'Consent - Obtained', 'Consent', 'Contract', 'Not to be used in'])('%s does not', (text) =>
    expect(lacksBasis(text)).toBe(false),
  );
});

describe('a question whether we may be in touch, whatever it is about', () => {
  const readers = makeValueReaders('FR');
  const doubtOf = (header: string): string | undefined => {
    const [column] = resolveColumns(
      [header, 'Email'],
      [
        ['Yes', 'a@acme.example'],
        ['No', 'b@acme.example'],
      ],
      {},
      readers,
    );
    return column?.suspect && `${column.leans} ${column.suspect.join()}`;
  };
  const ALL = 'email,phone,sms,post';
  it.each([
    ['May we contact you about this product?', `topic ${ALL}`],
    ['May we contact you about delivery?', `topic ${ALL}`],
    ['May we contact you about your delivery?', undefined],
    ['Could we contact your landlord?', undefined],
    ['Can we ship this product?', undefined],
    ['Product', undefined],
  ])('%s', (header, doubt) => expect(doubtOf(header)).toBe(doubt));
});

describe('fields of marketing permissions, each of one way', () => {
  it.each([
    ['GDPR: Email', 'allow email'],
    ['GDPR: Direct Mail', 'allow post'],
    ['GDPR: SMS', 'allow sms'],
    ['RGPD téléphone', 'allow phone'],
    ['GDPR', 'allow all'],
    ['GDPR marketing', 'allow all'],
    ['GDPR: Customized Online Advertising', 'nothing'],
    ['Online advertising', 'nothing'],
  ])('%s: %s', (header, is) => expect(said(header)).toBe(is));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentStatusOf } from '../../../src/fields/consent/consent-status.js';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { CHANNELS } from '../../../src/model/contact/channel.js';
import type { Contact } from '../../../src/model/contact/contact.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import { contactOf, type Fields } from '../fake-contact.js';

const TODAY = parseIsoDay('2026-11-24');
/** The four channels in order: v valid, r refused, . none. */
const shown = (fields: Fields): string =>
  CHANNELS.map((channel) => ({ valid: 'v', refused: 'r', none: '.' })[consentStatusOf(contactOf(fields), channel, TODAY)]).join('');

const cases: Readonly<Record<string, readonly [Fields, string]>> = {
  'an empty row': [{}, '....'],
  'blank columns': [{ consent: '', optIn: ' ', consentAt: '', consentChannels: '' }, '....'],
  'a bare yes covers email only': [{ consent: 'oui' }, 'v...'],
  'a bare opt-in covers email only': [{ optIn: '1' }, 'v...'],
  'a bare date covers email only': [{ consentAt: '12/03/2026' }, 'v...'],
  // Whose yes it dates is said by the column that asks, and a blank says none.
  'a date beside a blank consent': [{ consent: '', consentAt: '12/03/2026' }, '....'],
  'a date beside a blank opt-in': [{ optIn: '', consentAt: '12/03/2026' }, '....'],
  'a date beside a blank opt-in of emails': [{ optInEmail: '', consentAt: '12/03/2026' }, '....'],
  'a date beside an opt-in of texts alone': [{ optInSms: 'oui', consentAt: '12/03/2026' }, '..v.'],
  'a date beside a blank opt-in of emails and a yes to texts': [{ optInEmail: '', optInSms: 'oui', consentAt: '12/03/2026' }, '..v.'],
  'a date beside a yes to emails': [{ optInEmail: 'oui', optInSms: '', consentAt: '12/03/2026' }, 'v...'],
  'a date beside a blank consent that names its channel': [{ consent: '', consentAt: '12/03/2026', consentChannels: 'email' }, 'v...'],
  'a date of today': [{ consentAt: '24/11/2026' }, 'v...'],
  'a date of tomorrow': [{ consentAt: '25/11/2026' }, '....'],
  'a yes dated tomorrow': [{ consent: 'oui', consentAt: '25/11/2026' }, '....'],
  'a date that is impossible': [{ consentAt: '30/02/2026' }, '....'],
  'a date that is a placeholder': [{ consentAt: '0000-00-00' }, '....'],
  'a yes whose date cannot be read': [{ consent: 'oui', consentAt: '30/02/2026' }, 'v...'],
  'an unknown word': [{ consent: 'peut-être' }, '....'],
  'a question mark': [{ consent: '?', consentAt: '12/03/2026' }, '....'],
  'a double opt-in that is pending': [{ consent: 'double_opt_in_pending', consentAt: '12/03/2026' }, '....'],
  'a yes and an unknown word': [{ consent: 'oui', optIn: 'pending' }, '....'],
  'a yes in words, of emails and texts': [{ consent: 'Oui, par e-mail et SMS' }, 'v.v.'],
  'a yes in words, of texts alone': [{ optIn: 'SMS uniquement' }, '..v.'],
  'a yes to all but texts': [{ optIn: 'Oui sauf SMS' }, 'v...'],
  'a yes in words under another channel': [{ optInEmail: 'Oui, par SMS' }, '....'],
  'a yes with its day': [{ optInEmail: 'OUI le 12/03/2026' }, 'v...'],
  'a yes that ended': [{ consent: "Oui jusqu'au 30/06/2026", consentAt: '12/03/2026' }, '....'],
  'a no': [{ consent: 'non' }, 'rrrr'],
  'a no with a date': [{ consent: 'non', consentAt: '12/03/2026' }, 'rrrr'],
  'a yes and a no': [{ consent: 'oui', optIn: '0' }, 'rrrr'],
  'two columns that disagree': [{ optIn: ['1', '0'] }, 'rrrr'],
  'an email opt-in': [{ optInEmail: 'yes' }, 'v...'],
  'an SMS opt-in': [{ optInSms: 'yes' }, '..v.'],
  'a phone opt-in': [{ optInPhone: 'x' }, '.v..'],
  'a post opt-in': [{ optInPost: 'oui' }, '...v'],
  'an opt-in for each of two channels, one refused': [{ optInEmail: 'oui', optInSms: 'non' }, 'v.r.'],
  'a general yes, and no to SMS': [{ consent: 'oui', consentChannels: 'email, sms', optInSms: 'non' }, 'v.r.'],
  'channels alone': [{ consentChannels: 'email' }, '....'],
  'a yes for email': [{ consent: 'oui', consentChannels: 'email' }, 'v...'],
  'a yes for phone and SMS, not email': [{ consent: 'oui', consentChannels: 'téléphone, sms' }, '.vv.'],
  'a date for phone': [{ consentAt: '12/03/2026', consentChannels: 'téléphone' }, '.v..'],
  'a yes for all': [{ consent: 'oui', consentChannels: 'tous canaux' }, 'vvvv'],
  'a yes for all but SMS': [{ consent: 'oui', consentChannels: 'tous sauf SMS' }, 'vvrv'],
  'a consent withdrawn, and given again tomorrow': [{ consentAt: '25/11/2026', consentWithdrawnAt: '11/03/2026' }, 'rrrr'],
  'a yes for channels that nobody knows': [{ consent: 'oui', consentChannels: 'pigeon' }, '....'],
  'a yes for channels, one negated': [{ consent: 'oui', consentChannels: 'email, pas de sms' }, '..r.'],
  'an SMS opt-in that the channels do not hold': [{ optInSms: 'oui', consentChannels: 'email' }, '....'],
  'a pre-ticked box': [{ consent: 'oui', consentMethod: 'case pré-cochée' }, '....'],
  'terms of sale': [{ consent: 'oui', consentMethod: 'acceptation des CGV' }, '....'],
  'terms of use': [{ optIn: 'oui', consentMethod: 'CGU' }, '....'],
  silence: [{ consentAt: '12/03/2026', consentMethod: 'Silence' }, '....'],
  'an implied consent': [{ consent: 'oui', consentMethod: 'consentement implicite' }, '....'],
  'a pre-ticked box in English': [{ consent: 'yes', consentMethod: 'pre-ticked checkbox' }, '....'],
  'terms in German': [{ consent: 'ja', consentMethod: 'AGB' }, '....'],
  'a box that the person ticked': [{ consent: 'oui', consentMethod: 'case à cocher (non précisé)' }, 'v...'],
  'a box that was not ticked beforehand': [{ consent: 'oui', consentMethod: 'case non pré-cochée' }, 'v...'],
  'a box unticked by default': [{ consent: 'oui', consentMethod: 'case non cochée par défaut' }, 'v...'],
  'a box not ticked beforehand, in English': [{ consent: 'yes', consentMethod: 'not pre-ticked' }, 'v...'],
  'a box ticked by default': [{ consent: 'oui', consentMethod: 'case cochée par défaut' }, '....'],
  'a double opt-in': [{ consent: 'oui', consentMethod: 'double opt-in' }, 'v...'],
  'a pre-ticked box and a no': [{ consent: 'non', consentMethod: 'case pré-cochée' }, 'rrrr'],
  'a consent withdrawn': [{ consent: 'oui', consentAt: '12/03/2025', consentWithdrawnAt: '12/03/2026' }, 'rrrr'],
  'a consent withdrawn and given again': [{ consent: 'oui', consentAt: '13/03/2026', consentWithdrawnAt: '12/03/2026' }, 'v...'],
  'a yes and an opt-out': [{ optIn: '1', optOut: '1' }, 'rrrr'],
  'neither opt-in nor opt-out': [{ optIn: '0', optOut: '0' }, 'rrrr'],
  'a yes and no calls': [{ consent: 'oui', consentChannels: 'tous', doNotCall: 'x' }, 'vrvv'],
  'a yes and an unsubscribed address': [{ consent: 'oui', consentChannels: 'email, téléphone', subscription: 'unsubscribed' }, 'rv..'],
  'a subscription is no consent': [{ subscription: 'subscribed' }, '....'],
  'an opt-out that is not ticked is no consent': [{ optOut: 'non' }, '....'],
  'a comment that refuses': [{ consent: 'oui', comments: 'STOP' }, 'rrrr'],
};

describe('email, phone, sms, post', () => {
  it.each(Object.entries(cases))('%s', (_, [fields, said]) => expect(shown(fields)).toBe(said));
});

it('takes a consent that reads two ways for past only when both readings are', () => {
  const ambiguous = (day: string, later: string): Contact => ({
    ...contactOf({ consent: 'oui' }),
    date: (field) =>
      field === 'consentAt'
        ? { status: 'ambiguous', day: parseIsoDay(day), later: parseIsoDay(later) }
        : { status: 'none', day: 0, later: 0 },
  });
  expect(consentStatusOf(ambiguous('2026-03-04', '2026-04-03'), 'email', TODAY)).toBe('valid');
  expect(consentStatusOf(ambiguous('2026-10-12', '2026-12-10'), 'email', TODAY)).toBe('none');
});

describe('silence is not consent', () => {
  const SILENT = ['', ' ', '?', 'NULL', 'n/a', 'pending', 'inconnu', '0000-00-00', 'bleu', '42 %'];

  it('whatever the columns, as long as none says yes', () => {
    const silent = fc.constantFrom(...SILENT);
    fc.assert(
      fc.property(
        fc.record({
          consent: silent,
          optIn: silent,
          optInEmail: silent,
          consentAt: silent,
          consentChannels: fc.constantFrom('', 'tous', 'email'),
          subscription: fc.constant('subscribed'),
        }),
        (row) => {
          expect(shown(row)).not.toContain('v');
        },
      ),
    );
  });

  it('and one refusal, one doubt or one withdrawal more never makes a consent', () => {
    const rows = Object.values(cases).map(([fields]) => fields);
    const adding: Fields[] = [
      { optOut: '1' },
      { optInSms: '?' },
      { doNotCall: 'x' },
      { consentWithdrawnAt: '24/11/2026' },
      { consentMethod: 'CGV' },
      { consentChannels: 'pigeon' },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.constantFrom(...adding), (row, more) => {
        if (Object.keys(more).some((key) => row[key as FieldName] !== undefined)) return;
        const [before, after] = [shown(row), shown({ ...row, ...more })];
        for (let i = 0; i < 4; i += 1) if (after[i] === 'v') expect(before[i]).toBe('v');
      }),
      { numRuns: 500 },
    );
  });
});

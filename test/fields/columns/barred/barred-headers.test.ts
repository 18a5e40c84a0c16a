import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../../src/fields/columns/values/value-readers.js';
import { letterColumnOf } from '../../../../src/fields/email/returned/letter-headers.js';
import { saysLetterReturned } from '../../../../src/fields/email/returned/returned-letter.js';
import { makeOppositionReader } from '../../../../src/fields/opposition/opposition.js';
import { makeUnreadReader } from '../../../../src/fields/opposition/unread-refusal.js';
import { makeDeathMarks } from '../../../../src/fields/person/death-marks.js';
import { makeRecordNoteReader } from '../../../../src/fields/person/record/record-notes.js';
import { CHANNELS, type Channel } from '../../../../src/model/contact/channel.js';
import { contactOf } from '../../fake-contact.js';

/**
 * Headers under which a cell bars a channel, one a line: the channel, or `none` where the header means something else, the header, the cell, and what
 * others say. They were written down before the words that read them.
 */
const casesOf = (name: string) =>
  readFileSync(new URL(`./${name}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t') as [want: Channel | 'none', header: string, cell: string, other?: string]);
const readers = makeValueReaders('FR');

/** The channels that a cell leaves: neither refused, nor to be looked at, nor of somebody dead or gone. */
const leftBy = (header: string, cell: string, other?: string): readonly Channel[] => {
  const cells = other === undefined ? [cell, '', ''] : [cell, other, cell, other, '', ''];
  const rows = cells.map((text, at) => [text, `Roy ${at}`]);
  const columns = resolveColumns([header, 'Nom'], rows, {}, readers);
  const field = columns[0]?.field;
  const contact = { ...contactOf({ ...(field && { [field]: cell }) }), cell: (column: number) => rows[0]?.[column] ?? '' };
  const taken = new Set<Channel>(makeOppositionReader({ columns })(contact));
  makeUnreadReader({ columns, channels: CHANNELS })(contact, (_, __, channels) => {
    for (const channel of channels) taken.add(channel);
  });
  if (makeRecordNoteReader(columns, saysLetterReturned, letterColumnOf)?.(contact)) taken.add('post');
  if (makeDeathMarks(columns)(contact)) return [];
  return CHANNELS.filter((channel) => !taken.has(channel));
};

describe.each(['returned-post', 'looked-up-lists', 'erasing-marks', 'left-alone', 'own-messages', 'marks-of-trades', 'permission-words'])(
  '%s',
  (name) => {
    const cases = casesOf(name);
    it.each(cases)('bars %s: %s = %s', (want, header, cell, other) => {
      const left = leftBy(header, cell, other);
      if (want === 'none') expect(left).toEqual(CHANNELS);
      else expect(left).not.toContain(want);
    });

    it('has both', () => {
      expect(cases.filter(([want]) => want === 'none').length).toBeGreaterThan(15);
      expect(cases.filter(([want]) => want !== 'none').length).toBeGreaterThan(60);
    });
  },
);

describe('ways-of-sending', () => {
  it.each(casesOf('ways-of-sending'))('bars %s: %s = %s', (want, header, cell, other) => {
    const left = leftBy(header, cell, other);
    if (want === 'none') expect(left).toEqual(CHANNELS);
    else expect(left).not.toContain(want);
  });
});

describe('an opt-in by mail beside one by email', () => {
  const fieldsOf = (...headers: readonly string[]) =>
    resolveColumns(headers, [headers.map(() => '1'), headers.map(() => '0')], {}, readers).map(({ field }) => field);
  it.each([
    ['optin_email', 'optin_mail', 'optInPost'],
    ['email_optin', 'mail_optin', 'optInPost'],
    ['Opt-in e-mail', 'Opt-in mail', 'optInPost'],
    ['optin_sms', 'optin_mail', 'optInEmail'],
    ['optin_email', 'optin_mail_partenaires', undefined],
  ])('%s, %s', (email, mail, field) => expect(fieldsOf(email, mail)[1]).toBe(field));
});

import { describe, expect, it } from 'vitest';
import { fingerprint, newFingerprint } from '../../../src/fields/bytes/fingerprint.js';
import { lineOf } from '../../../src/fields/phone/shared-line.js';
import { type FileOfRefusals, refusedElsewhere } from '../../../src/library/refusals/refused-elsewhere.js';
import { CHANNELS, type Channel } from '../../../src/model/contact/channel.js';
import { channelBits } from '../../../src/model/contact/channel-bits.js';
import type { OpposedContact } from '../../../src/model/contact/opposed-contact.js';
import { addSighted, nobodySighted } from '../../../src/model/outcome/sighted-identities.js';

const EVERY = channelBits(CHANNELS);
const MOBILE = '+33639981234';
const LINE = '+33199001234';

const by = (email: string | undefined, channels: readonly Channel[], phones: readonly string[] = [], name?: string): OpposedContact => ({
  emails: email === undefined ? [] : [{ lower: email, canonical: email.replace(/\+[a-z]+@/, '@') }],
  phones,
  channels,
  applied: true,
  ...(name !== undefined && { lines: phones.map((phone) => ({ phone, name })), offices: phones }),
});

const file = (own: readonly OpposedContact[], known: readonly string[], more: Partial<FileOfRefusals> = {}): FileOfRefusals => {
  const sighted = nobodySighted();
  const print = newFingerprint();
  for (const one of known) {
    fingerprint(one, print);
    addSighted(sighted, print);
  }
  return { own, opposed: own, sighted, channels: EVERY, ...more };
};

/** What files learn of one another, as text. */
const told = (...files: readonly FileOfRefusals[]): readonly string[] =>
  refusedElsewhere(files).flatMap((others, place) =>
    [...others].flatMap(([from, all]) =>
      all
        .map(
          ({ emails, phones, lines = [], companies = [], channels }) =>
            `${place} of ${from}: ${[...emails, ...phones, ...lines, ...companies].join()} ${channels}`,
        )
        .sort(),
    ),
  );

const A = 'claire@acme.example';
const HOME = { ...by(undefined, CHANNELS, [LINE], 'martin'), offices: [] };
const CALLS = channelBits(['phone', 'sms']);
const EMAIL = channelBits(['email']);

describe('who refuses in one file and stands in another', () => {
  it.each<readonly [string, readonly FileOfRefusals[], readonly string[]]>([
    ['nobody refuses', [file([], [A]), file([], [A])], []],
    ['by an address', [file([by(A, ['email'])], [A]), file([], [A])], [`1 of 0: ${A} ${EMAIL}`]],
    ['in whatever order', [file([], [A]), file([by(A, ['email'])], [A])], [`0 of 1: ${A} ${EMAIL}`]],
    [
      'by a mailbox, told as it is written',
      [file([by('claire+x@acme.example', ['email'])], []), file([], [A])],
      [`1 of 0: claire+x@acme.example ${EMAIL}`],
    ],
    ['by a mobile', [file([by(undefined, CHANNELS, [MOBILE])], []), file([], [MOBILE])], [`1 of 0: ${MOBILE} ${EVERY}`]],
    [
      'by a line and the name',
      [file([by(undefined, CHANNELS, [LINE], 'martin')], []), file([], [lineOf(LINE, 'martin')])],
      [`1 of 0: ${LINE} martin ${EVERY}`],
    ],
    ['not by the line of a colleague', [file([by(undefined, CHANNELS, [LINE], 'martin')], []), file([], [lineOf(LINE, 'roy')])], []],
    ['not by a line alone', [file([by(undefined, CHANNELS, [LINE], 'martin')], []), file([], [LINE])], []],
    ['by the line of a household, for calls', [file([HOME], []), file([], [LINE, lineOf(LINE, 'roy')])], [`1 of 0: ${LINE} ${CALLS}`]],
    [
      'by the line of a household and the name',
      [file([HOME], []), file([], [LINE, lineOf(LINE, 'martin')])],
      [`1 of 0: ${LINE} ${CALLS}`, `1 of 0: ${LINE} martin ${EVERY}`],
    ],
    [
      'by the line of a household that refuses emails alone, of nobody else',
      [file([{ ...HOME, channels: ['email'] }], []), file([], [LINE, lineOf(LINE, 'roy')])],
      [],
    ],
    [
      'by the domain of a company, all of which refuses',
      [file([{ ...by(undefined, CHANNELS), companies: ['@acme.example', '732829320'] }], []), file([], ['@acme.example'])],
      [`1 of 0: @acme.example ${EVERY}`],
    ],
    ['not of nobody else', [file([by(A, ['email'])], [A]), file([], ['paul@acme.example'])], []],
    ['not where it is known', [file([by(A, ['email'])], [A]), file([by(A, ['email'])], [A])], []],
    [
      'of channels that are not known',
      [file([by(A, ['email', 'phone'])], [A]), file([by(A, ['email'])], [A])],
      [`1 of 0: ${A} ${channelBits(['phone'])}`],
    ],
    ['not of channels that nobody asks about', [file([by(A, ['phone'])], [A]), file([], [A], { channels: EMAIL })], []],
    [
      'of several files',
      [file([by(A, ['email'])], [A]), file([], [A]), file([by(A, ['post'])], [A])],
      [`0 of 2: ${A} ${channelBits(['post'])}`, `1 of 0: ${A} ${EMAIL}`, `1 of 2: ${A} ${channelBits(['post'])}`, `2 of 0: ${A} ${EMAIL}`],
    ],
    [
      'by what was learned since, of which the file itself knows nothing',
      [file([], [MOBILE], { opposed: [by(A, ['email'], [MOBILE])] }), file([], [MOBILE])],
      [`1 of 0: ${MOBILE} ${EMAIL}`],
    ],
    [
      'what was learned since does not make less',
      [file([by(A, ['email'])], [A]), file([], [A], { opposed: [by(A, ['email'])] })],
      [`1 of 0: ${A} ${EMAIL}`],
    ],
    [
      'once, on however many rows',
      [file([by(A, ['email']), by(A, ['phone'])], [A, A]), file([], [A, A, A])],
      [`1 of 0: ${A} ${channelBits(['email', 'phone'])}`],
    ],
  ])('%s', (_, files, says) => {
    expect(told(...files)).toEqual(says);
  });
});

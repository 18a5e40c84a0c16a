import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSubscriptionStatus } from '../../../src/fields/answers/subscription-status.js';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { oppositionOf } from '../../../src/fields/opposition/opposition.js';
import { contactOf, type Fields } from '../fake-contact.js';

describe('the status of a subscription', () => {
  it.each([
    ['Subscribed', 'yes'],
    ['Active', 'yes'],
    ['actif', 'yes'],
    ['Abonné', 'yes'],
    ['inscrit', 'yes'],
    ['confirmed', 'yes'],
    ['1', 'yes'],
    ['oui', 'yes'],
    ['Unsubscribed', 'no'],
    ['Désinscrit', 'no'],
    ['désabonnée', 'no'],
    ['cancelled', 'no'],
    ['canceled', 'no'],
    ['cleaned', 'no'],
    ['Bounced', 'no'],
    ['Hard Bounce', 'no'],
    ['Complained', 'no'],
    ['spam complaint', 'no'],
    ['spamreport', 'no'],
    ['SpamComplaint', 'no'],
    ['MarkedAsSpam', 'no'],
    ['FBL', 'no'],
    // Who never ticked anything has left nothing.
    ['nonsubscribed', 'unknown'],
    ['nonSubscribed', 'unknown'],
    ['Non-Subscribed', 'unknown'],
    ['NEVER_SUBSCRIBED', 'unknown'],
    ['Non abonné', 'unknown'],
    ['Nicht abonniert', 'unknown'],
    ['unsubscribed', 'no'],
    ['Désabonné', 'no'],
    ['blacklisted', 'no'],
    ['opted-out', 'no'],
    ['Abgemeldet', 'no'],
    ['0', 'no'],
    ['non', 'no'],
    ['désinscrit le 12/03/2024', 'no'],
    ['Unconfirmed', 'unknown'],
    ['pending', 'unknown'],
    ['en attente', 'unknown'],
    ['soft bounce', 'unknown'],
    ['archived', 'unknown'],
    ['transactional', 'unknown'],
    ['?', 'unknown'],
    ['premium', 'unknown'],
    ['active since 2020', 'unknown'],
    ['Inactif', 'unknown'],
    ['', 'blank'],
    [' ', 'blank'],
  ] as const)('%j is %s', (text, say) => expect(readSubscriptionStatus(text)).toBe(say));
});

const ALL = 'email phone sms post';
const AS_OF = parseIsoDay('2026-11-24');
const cases: Readonly<Record<string, readonly [Fields, string]>> = {
  'an empty row': [{}, ''],
  'columns of refusal left blank': [{ optOut: '', doNotCall: '', opposedAt: '', comments: '', subscription: '' }, ''],
  'an opt-out': [{ optOut: '1' }, ALL],
  'an opt-out that is not ticked': [{ optOut: '0' }, ''],
  'an opt-out that holds a date': [{ optOut: '12/03/2024' }, ALL],
  'an opt-out of which nothing is known': [{ optOut: '?' }, ''],
  'neither opt-in nor opt-out': [{ optIn: '0', optOut: '0' }, ''],
  'both opt-in and opt-out': [{ optIn: '1', optOut: '1' }, ALL],
  'an opt-in that says no': [{ optIn: 'non', optInEmail: '0' }, ''],
  'an opt-in that says "opt-out"': [{ optIn: 'opt-out' }, ALL],
  'an email opt-in that says "désinscrit"': [{ optInEmail: 'Désinscrit' }, 'email'],
  'an SMS opt-in that says STOP': [{ optInSms: 'STOP' }, 'sms'],
  'a phone opt-in that says STOP': [{ optInPhone: 'STOP' }, 'phone'],
  'a post opt-in that says "opt-out"': [{ optInPost: 'opt-out' }, 'post'],
  'a consent that says STOP': [{ consent: 'STOP' }, ALL],
  'a consent that says no': [{ consent: 'non' }, ''],
  'no calls': [{ doNotCall: 'X' }, 'phone'],
  'no calls and no post': [{ doNotCall: 'oui', doNotMail: 'yes', doNotEmail: 'non', doNotSms: '-' }, 'phone post'],
  'no emails, in one of two columns': [{ doNotEmail: ['', 'true'] }, 'email'],
  'no texts': [{ doNotSms: 'Yes' }, 'sms'],
  'an unsubscribed address': [{ subscription: 'Unsubscribed' }, 'email'],
  'a subscribed address': [{ subscription: 'subscribed' }, ''],
  'a date of opposition': [{ opposedAt: '12/03/2024' }, ALL],
  'an ISO date of opposition': [{ opposedAt: '2024-03-12' }, ALL],
  'a date of opposition that is impossible': [{ opposedAt: '30/02/2024' }, ALL],
  'a date of opposition that says oui': [{ opposedAt: 'oui' }, ALL],
  'a date of opposition of which nothing is known': [{ opposedAt: '?', oppositionAppliedAt: '?' }, ''],
  'a date of opposition that is still waited for': [{ opposedAt: 'en attente', oppositionAppliedAt: 'inconnu' }, ''],
  'a date of opposition that says inscrit': [{ opposedAt: 'inscrit' }, ''],
  'a date of opposition that says désinscrit': [{ opposedAt: 'désinscrit' }, ALL],
  'a date of opposition that says non': [{ opposedAt: 'non' }, ''],
  'a date of opposition that is a placeholder': [{ opposedAt: '0/0/00' }, ''],
  'a date of opposition, and its channels': [{ opposedAt: '12/03/2024', oppositionChannels: 'email, sms' }, 'email sms'],
  'a date of opposition, and channels that nobody knows': [{ opposedAt: '12/03/2024', oppositionChannels: 'pigeon' }, ALL],
  'channels of opposition without a date': [{ oppositionChannels: 'téléphone' }, 'phone'],
  'channels of opposition that name none': [{ oppositionChannels: 'aucun' }, ''],
  'an opposition that was applied': [{ oppositionAppliedAt: '14/03/2024' }, ALL],
  'a consent withdrawn': [{ consentWithdrawnAt: '12/03/2024' }, ALL],
  'a consent withdrawn and given again': [{ consentWithdrawnAt: '12/03/2024', consentAt: '13/03/2024' }, ''],
  'a consent withdrawn on the day it was given': [{ consentWithdrawnAt: '12/03/2024', consentAt: '12/03/2024' }, ALL],
  'a consent withdrawn after it was given': [{ consentWithdrawnAt: '12/03/2024', consentAt: '01/01/2023' }, ALL],
  'a consent withdrawn nobody knows when, and given': [{ consentWithdrawnAt: 'oui', consentAt: '13/03/2024' }, ALL],
  'a consent withdrawn before 1970, and never given again': [{ consentWithdrawnAt: '12/03/1965', consentAt: '' }, ALL],
  'a consent withdrawn, and given again today': [{ consentWithdrawnAt: '12/03/2024', consentAt: '24/11/2026' }, ''],
  'a consent withdrawn, and given again on a day to come': [{ consentWithdrawnAt: '12/03/2024', consentAt: '25/11/2026' }, ALL],
  'a consent never withdrawn': [{ consentWithdrawnAt: '0000-00-00', consentAt: '13/03/2024' }, ''],
  'a comment': [{ comments: 'NPAI ne plus contacter' }, ALL],
  'a comment that speaks of calls': [{ comments: 'ne plus appeler' }, 'phone'],
  'a tag': [{ tags: '"salon","désinscrit"' }, ALL],
  'a status': [{ status: 'Ne plus contacter' }, ALL],
  'a status of the trade': [{ status: 'prospect', comments: 'rappeler mardi' }, ''],
  'several refusals, in the order of the channels': [{ doNotMail: '1', doNotCall: '1', subscription: 'cleaned' }, 'email phone post'],
};

describe('what the row itself refuses', () => {
  it.each(Object.entries(cases))('%s', (_, [fields, channels]) => expect(oppositionOf(contactOf(fields), AS_OF).join(' ')).toBe(channels));
});

it('one refusal more never frees a channel', () => {
  const rows = Object.values(cases).map(([fields]) => fields);
  const adding: Fields[] = [{ optOut: '1' }, { doNotCall: 'x' }, { doNotEmail: 'x' }, { opposedAt: '12/03/2024' }, { tags: 'STOP' }];
  fc.assert(
    fc.property(fc.constantFrom(...rows), fc.constantFrom(...adding), (row, more) => {
      const key = Object.keys(more)[0] as keyof Fields;
      if (row[key] !== undefined || (key === 'opposedAt' && row.oppositionChannels !== undefined)) return;
      const before = oppositionOf(contactOf(row), AS_OF);
      const after = oppositionOf(contactOf({ ...row, ...more }), AS_OF);
      expect(after).toEqual(expect.arrayContaining([...before]));
      expect(after.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

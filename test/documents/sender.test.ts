import { describe, expect, it } from 'vitest';
import { areOfOne, isPersonalDomain, isUnreadMailbox } from '../../src/documents/for-rules.js';

describe('domains of one organisation', () => {
  it.each([
    ['atelux.test', 'atelux.test'],
    ['mail.atelux.test', 'atelux.test'],
    ['news.atelux.test', 'reply.atelux.test'],
    ['news.atelux.co.uk', 'atelux.co.uk'],
    ['tryatelux.test', 'atelux.example'],
  ])('%s and %s', (a, b) => expect([areOfOne(a, b), areOfOne(b, a)]).toEqual([true, true]));
  it.each([
    ['atelux.test', 'vitrage.test'],
    ['atelux.co.uk', 'vitrage.co.uk'],
    ['atelux.asso.fr', 'vitrage.asso.fr'],
    ['abc.test', 'xabcx.example'],
    ['gmail.com', 'atelux.test'],
  ])('not %s and %s', (a, b) => expect([areOfOne(a, b), areOfOne(b, a)]).toEqual([false, false]));
});

describe('the domain of a sender', () => {
  it.each(['gmail.com', 'orange.fr', 'outlook.com', 'free.fr'])('%s is that of a person', (domain) =>
    expect(isPersonalDomain(domain)).toBe(true),
  );
  it.each(['atelux.test', 'ovh.fr', 'gandi.net', 'laposte.fr'])('%s may be that of a company', (domain) =>
    expect(isPersonalDomain(domain)).toBe(false),
  );
});

describe('a mailbox', () => {
  it.each([
    'noreply@a.test',
    'no-reply@a.test',
    'ne-pas-repondre@a.test',
    'nepasrepondre@a.test',
    'donotreply+1@a.test',
    'no_reply@a.test',
    'bounce@a.test',
    'noreply2@a.test',
    'dont-reply@a.test',
    'noresponse@a.test',
    'niet-beantwoorden@a.test',
    'naoresponda@a.test',
  ])('%s is read by nobody', (address) => expect(isUnreadMailbox(address)).toBe(true));
  it.each(['claire@a.test', 'contact@a.test', 'noraly@a.test', 'reply@a.test', 'nora.reply@a.test', 'noresp@a.test'])(
    '%s is read',
    (address) => expect(isUnreadMailbox(address)).toBe(false),
  );
});

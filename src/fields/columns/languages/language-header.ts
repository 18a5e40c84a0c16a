import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import type { FieldName } from '../../../model/contact/field.js';
import { AGREED, REFUSED } from '../permission/header-channels.js';
import type { PermissionHeader } from '../permission/permission-header.js';
import type { WordUse } from './header-language.js';
import { type Uses, usesByLanguage } from './header-words.js';

/**
 * Headers of refusals, of consents, and of who may be contacted, in languages of Europe that are read by tables of words: Czech, Slovak, Hungarian,
 * Romanian, Greek, Bulgarian, Croatian, Serbian, Slovene, Lithuanian, Latvian, Estonian, Portuguese, Dutch; consents in Swedish, Norwegian, Danish, Finnish and Polish as well.
 * @module
 */

/** What such a header says; `elsewhere`: what it refuses or allows is no contacting. */
export type LanguageHeader = PermissionHeader | 'elsewhere' | undefined;

/** The words of a header in one language. */
class Reading {
  readonly channels: readonly Channel[];
  /** How many of its words the language knows. */
  readonly known: number;
  readonly #words: readonly Uses[];

  constructor(words: readonly Uses[]) {
    this.#words = words;
    this.known = words.filter((word) => word.size > 0).length;
    this.channels = CHANNELS.filter((channel) => this.has(channel));
  }

  has(...uses: readonly WordUse[]): boolean {
    return this.#words.some((word) => uses.some((use) => word.has(use)));
  }

  get length(): number {
    return this.#words.length;
  }

  /** Whether a no stands before what is refused, which it then denies. */
  get deniesRefusal(): boolean {
    const no = this.#words.findIndex((word) => word.has('denies'));
    return no >= 0 && this.#words.slice(no + 1).some((word) => word.has('refuses') || word.has('mayRefuse'));
  }

  /** Whether it names contacting, or a way of it. */
  get isOfContact(): boolean {
    return this.channels.length > 0 || this.has('reaches');
  }

  /** The field of the one channel that it names; of all where it names none or several. */
  fieldOf(fields: Readonly<Record<Channel, FieldName>>, all: FieldName): FieldName {
    const [only, ...others] = this.channels;
    return only !== undefined && others.length === 0 ? fields[only] : all;
  }

  /** Those that it names; all where it names none. */
  get doubt(): readonly Channel[] {
    return this.channels.length > 0 ? this.channels : CHANNELS;
  }
}

const refusal = (one: Reading): LanguageHeader => {
  if (one.deniesRefusal) return { doubt: one.doubt, leans: 'clears' };
  if (one.has('dates')) return { field: 'opposedAt' };
  const flagged = !one.has('refuses') && !one.isOfContact && !one.has('agrees');
  return { field: one.fieldOf(REFUSED, 'optOut'), ...(flagged && { flagged }) };
};

const agreement = (one: Reading): LanguageHeader => {
  if (one.has('ends', 'mayRefuse')) return one.has('dates') ? { field: 'consentWithdrawnAt' } : { field: one.fieldOf(REFUSED, 'optOut') };
  if (one.has('denies')) return { field: one.fieldOf(REFUSED, 'optOut') };
  // A yes there is none to us, and a no may be one to everything.
  if (one.has('open')) return one.has('dates') ? undefined : { doubt: one.doubt, leans: 'topic' };
  return one.has('dates') ? { field: 'consentAt' } : { field: one.fieldOf(AGREED, 'optIn') };
};

const subscription = (one: Reading): LanguageHeader => {
  if (one.has('ends', 'mayRefuse', 'denies')) return { field: one.has('dates') ? 'opposedAt' : one.fieldOf(REFUSED, 'optOut') };
  if (one.has('dates')) return undefined;
  const field = one.fieldOf(AGREED, 'subscription');
  return { field: field === 'optInEmail' ? 'subscription' : field };
};

/** What the words say in one language. */
const read = (one: Reading): LanguageHeader => {
  const isOther = one.has('matters') && !one.isOfContact;
  if (one.has('refuses')) return isOther ? 'elsewhere' : refusal(one);
  if (one.has('agrees')) return isOther ? 'elsewhere' : agreement(one);
  if (one.has('subscribes') && one.isOfContact) return subscription(one);
  if (one.has('mayRefuse')) return isOther ? 'elsewhere' : refusal(one);
  if (one.has('ends') && one.has('email')) return subscription(one);
  if (!one.isOfContact) return undefined;
  if (one.has('denies')) return { field: one.has('dates') ? 'opposedAt' : one.fieldOf(REFUSED, 'optOut') };
  return one.has('may') ? { doubt: one.doubt, leans: 'allow' } : undefined;
};

/** What a header says in the language that knows most of its words, where it speaks of a refusal or a consent and at least half of it is understood. */
export const readLanguageHeader = (header: string): LanguageHeader => {
  const readings = usesByLanguage(header).map((words) => new Reading(words));
  const most = Math.max(1, ...readings.map(({ known, length }) => (known * 2 < length ? 0 : known)));
  for (const one of readings) {
    const says = one.known === most ? read(one) : undefined;
    if (says !== undefined) return says;
  }
  return undefined;
};

/** Whether a header says nothing but that somebody is on a list, whichever: "Subscrito", "Inscrição". */
export const isSubscriptionAlone = (header: string): boolean =>
  usesByLanguage(header).some(
    (words) => words.some((word) => word.has('subscribes')) && words.every((word) => word.has('subscribes') || word.has('joins')),
  );

const ORDINARY: readonly WordUse[] = ['ordinary', 'joins', 'dates', 'email', 'phone', 'sms', 'post', 'reaches'];

/**
 * Whether a header is one of facts in such a language: it names another matter (an invoice, a contract, a child), or all of its words are ordinary
 * there. Nothing that is ticked under it is a refusal.
 */
export const isOrdinaryLanguageHeader = (header: string): boolean =>
  readLanguageHeader(header) === undefined &&
  usesByLanguage(header).some((words) => {
    const one = new Reading(words);
    return one.has('matters') || (one.has('ordinary') && words.every((word) => ORDINARY.some((use) => word.has(use))));
  });

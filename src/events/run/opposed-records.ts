import type { SipKey } from '../../fields/bytes/sip-hash.js';
import { channelBits } from '../../model/contact/channel-bits.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { EmailValue, PhoneValue } from '../../model/contact/values.js';
import { EVENT_KINDS } from '../../model/events/event.js';
import { PersonPrints } from '../read/person-prints.js';
import { CERTAINTIES, newDraft, RecordWriter } from '../records/event-record.js';
import type { EventStore } from '../records/event-store.js';

const DAY = 86_400;
const NO_CODE = { text: '', source: 0 };

/** Puts the refusals of contact files among the events: each identity of somebody who refuses, on the day that the file says. */
export const addOpposed = (store: EventStore, opposed: readonly OpposedContact[], key: SipKey): void => {
  const prints = new PersonPrints(key);
  const out = new RecordWriter();
  for (const { emails, phones, channels, since } of opposed) {
    const draft = {
      ...newDraft(),
      kind: EVENT_KINDS.indexOf('refused'),
      instant: since === undefined ? 0 : since * DAY,
      certainty: CERTAINTIES.indexOf(since === undefined ? 'undated' : 'day'),
      refuses: channelBits(channels),
      from: 2,
    };
    const add = (email: readonly EmailValue[], phone: readonly PhoneValue[]): void => {
      if (prints.read(NO_CODE, email, phone)) out.add(prints.high, prints.low, draft);
    };
    for (const { lower, canonical } of emails)
      add([{ kind: 'email', valid: true, text: lower, lower, canonical, local: '', domain: '' }], []);
    for (const e164 of phones) add([], [{ kind: 'phone', valid: true, text: e164, e164, type: 'unknown', damage: 'none' }]);
  }
  store.add(out.take());
};

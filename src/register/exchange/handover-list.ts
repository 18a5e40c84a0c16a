/**
 * Who of a file of ours is opposed, as a list for a tool that has to keep them out. The register knows nobody; the file does, and each
 * of its contacts can be asked about, and refuse by itself.
 * @module
 */
import { memoise } from '../../fields/text/memoise.js';
import { digestOf, type HashRecipe } from '../../lists/hashing/hash-recipe.js';
import { NORMALISERS } from '../../lists/hashing/normalisers.js';
import { sirenOf } from '../../lists/query/clear-lookups.js';
import type { Channel } from '../../model/contact/channel.js';
import type { Contact } from '../../model/contact/contact.js';
import type { NormaliserId } from '../../model/contact/suppression-list.js';
import type { HmacKey } from '../store/hmac-key.js';
import { emailIdentity, fingerprintsOf, type Identity, parentDomains, phoneIdentity, sirenIdentity } from '../store/identity.js';
import type { SuppressionIndex } from '../suppression/suppression-index.js';

/** Which identities are handed over. */
export type HandoverKind = 'email' | 'phone';

/** How each is normalised unless somebody says otherwise, and the channels on which it is used. */
export const HANDOVER_DEFAULTS = {
  email: { normaliser: 'lower', channels: ['email'] },
  phone: { normaliser: 'e164', channels: ['phone', 'sms'] },
} as const satisfies Record<HandoverKind, { readonly normaliser: NormaliserId; readonly channels: readonly Channel[] }>;

export interface HandoverList {
  /** Contacts of the file, and those of them who are opposed on the channels. */
  readonly contacts: number;
  readonly opposed: number;
  /** Those of them whom only their own row of the file says so of. */
  readonly byRow: number;
  readonly entries: number;
  /** One entry per line under a header. */
  readonly text: string;
}

/** Who is handed over, and how. */
export interface HandoverOptions {
  readonly of: HandoverKind;
  /** A contact is handed over who is opposed on one of them. */
  readonly channels: readonly Channel[];
  /** How entries are written: in clear with the algorithm `none`. */
  readonly recipe: HashRecipe;
}

/** Takes the contacts of a file, one after the other. */
export class HandoverBuilder {
  readonly #entries = new Set<string>();
  readonly #barred: (identity: Identity) => readonly Channel[];
  readonly #above: (domain: string) => readonly Channel[];
  #contacts = 0;
  #opposed = 0;
  #byRow = 0;

  readonly #way: HandoverOptions;

  constructor(standings: SuppressionIndex, key: HmacKey, way: HandoverOptions) {
    this.#way = way;
    this.#barred = (identity) => standings.refusedChannels(fingerprintsOf(identity, key)).map(({ channel }) => channel);
    // Companies come in rows of colleagues.
    this.#above = memoise((domain: string) => parentDomains({ of: 'email', texts: [`@${domain}`] }).flatMap(this.#barred));
  }

  /** A refusal by one identity bars the whole contact on its channels, as in a run. */
  #refuses({ emails, phones }: Contact, sirens: readonly string[]): boolean {
    const barred = [
      ...emails.flatMap((email) => [...this.#barred(emailIdentity(email)), ...this.#above(email.domain)]),
      ...phones.flatMap(({ e164 }) => (e164 === '' ? [] : this.#barred(phoneIdentity(e164)))),
      ...sirens.flatMap((siren) => this.#barred(sirenIdentity(siren))),
    ];
    return this.#way.channels.some((channel) => barred.includes(channel));
  }

  /** @param own the channels that it refuses by its own row: nobody else may know of it yet */
  addContact(contact: Contact, own: readonly Channel[] = []): void {
    this.#contacts++;
    const sirens = (['siren', 'siret'] as const).map((field) => sirenOf(contact, field)).filter((siren) => siren !== '');
    const isKnown = this.#refuses(contact, sirens);
    if (!isKnown && !this.#way.channels.some((channel) => own.includes(channel))) return;
    this.#opposed++;
    if (!isKnown) this.#byRow++;
    const { of, recipe } = this.#way;
    // Nothing is sent to an address that is none; a number that is not in the plan may be dialled.
    for (const value of of === 'email' ? contact.emails.filter(({ valid }) => valid) : contact.phones) {
      const text = NORMALISERS[recipe.normaliser].of(value);
      if (text !== '') this.#entries.add(digestOf(recipe, text));
    }
  }

  /** The list, in an order that tells nothing of when anybody objected. */
  list(): HandoverList {
    const {
      of,
      recipe: { algorithm },
    } = this.#way;
    const head = algorithm === 'none' ? of : `${of}_${algorithm.replaceAll('-', '_')}`;
    const entries = [...this.#entries].sort();
    return {
      contacts: this.#contacts,
      opposed: this.#opposed,
      byRow: this.#byRow,
      entries: entries.length,
      text: `${[head, ...entries].join('\n')}\n`,
    };
  }
}

import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { Day } from '../../model/contact/values.js';
import { makeFieldReader } from '../cells/field-reader.js';
import type { RELATION_FIELDS } from '../cells/field-sets.js';
import { isDated } from '../date/date-value.js';
import { memoise } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';

/** What the file says of our relation with a contact; `unknown` when it says nothing that we understand. */
export type Relation = 'prospect' | 'client' | 'former' | 'unknown';

// The folded words of a status column, whole cell; a word we do not know must never read as "client".
const WORDS: Readonly<Record<Exclude<Relation, 'unknown'>, readonly string[]>> = {
  prospect: [
    'prospect',
    'prospects',
    'prospecte',
    'lead',
    'leads',
    'suspect',
    'opportunity',
    'opportunite',
    'mql',
    'sql',
    'prospect chaud',
    'prospect froid',
    'nouveau prospect',
    'non client',
    'marketing qualified lead',
    'sales qualified lead',
  ],
  client: [
    'client',
    'cliente',
    'clients',
    'client actif',
    'cliente active',
    'client en cours',
    'client existant',
    'customer',
    'customers',
    'active customer',
    'active client',
    'current customer',
    'current client',
    'existing customer',
    'existing client',
    'paying customer',
  ],
  former: [
    'ex client',
    'ex cliente',
    'ex clients',
    'exclient',
    'ancien client',
    'ancienne cliente',
    'anciens clients',
    'client perdu',
    'cliente perdue',
    'client inactif',
    'cliente inactive',
    'client resilie',
    'cliente resiliee',
    'resilie',
    'resiliee',
    'former',
    'former client',
    'former customer',
    'ex customer',
    'past client',
    'past customer',
    'lost customer',
    'lost client',
    'inactive customer',
    'inactive client',
    'churn',
    'churned',
    'churned customer',
  ],
};
const RELATIONS = new Map(Object.entries(WORDS).flatMap(([relation, words]) => words.map((word) => [word, relation as Relation] as const)));

/**
 * Prospect, client or former client, from `status`, `relationEndAt` and `contractActive`.
 * An end of relation in the past makes a former client, whatever the status says: that reading protects the person.
 */
export const relationOf = (contact: Contact, asOf: Day): Relation => {
  const end = contact.date('relationEndAt');
  if (isDated(end) && end.day < asOf) return 'former';
  const said = readRelation(contact.text('status'));
  return said === 'unknown' && contact.say('contractActive') === 'yes' ? 'client' : said;
};

/** What a status alone says of the relation: a whole cell, in words that we know. */
export const readRelation = memoise((text: string): Relation => RELATIONS.get(plainWords(text)) ?? 'unknown');

/** `relationOf` for all contacts of a file: one that has no column of relations is answered without a look at its rows. */
export const makeRelationReader = (file: {
  readonly columns: readonly ColumnInfo[];
  readonly asOf: Day;
}): ((contact: Contact) => Relation) => {
  const { columns, asOf } = file;
  const has = (field: keyof typeof RELATION_FIELDS): boolean => columns.some((column) => column.field === field);
  if (has('relationEndAt')) return (contact) => relationOf(contact, asOf);
  const said = makeFieldReader(file, 'status', readRelation);
  if (!has('contractActive')) return said;
  return (contact) => {
    const relation = said(contact);
    return relation === 'unknown' && contact.say('contractActive') === 'yes' ? 'client' : relation;
  };
};

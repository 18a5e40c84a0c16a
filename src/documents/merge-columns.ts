import { readHeader } from '../fields/columns/headers/header-reader.js';
import { foldHeader } from '../fields/text/fold-header.js';
import type { FieldName } from '../model/contact/field.js';
import type { ContactColumn, ContactColumns } from '../model/document/contact-columns.js';
import type { JudgedMessage } from '../model/document/judged-message.js';

/** What sending tools call the one who is written to: `contact.PRENOM`, `lead.first_name`, `custom_attributes.city`. */
const OWNERS =
  /^(?:(?:contact|contacts|lead|prospect|person|personne|recipient|destinataire|subscriber|abonne|customer|client|user|profile|member|data|var|vars|params?|attributes?|properties|property|fields?|custom|merge|this|item|enrichment)(?: (?:fields?|attributes?|properties|vars?))? )+(?=\S)/;
/** What tools know of a contact by themselves, and no file of contacts has: `contact.id`, `*|UNIQID|*`, `*|MMERGE7|*`. */
const OF_TOOL =
  /(?:^| )(?:u?u?id|uniqid|unique id|hash|token|key|m? ?merge \d+|euid|subscriber hash|random|now|today|date|year|month|day|weekday|time|timezone|index|count)$/;

/** Filled by whoever calls the sending tool (Brevo), or a mark of the tool itself (Mailchimp). */
const OF_CALL = /^(?:params? \S.*|rewards)$/;

/** The field that a name of a column or a tag means, where it means one. */
const fieldOfName = (name: string): FieldName | undefined => {
  const hint = readHeader(name);
  return hint?.is === 'field' ? hint.field : hint?.is === 'choice' && hint.choice.otherwise !== 'none' ? hint.choice.otherwise : undefined;
};

/** Fields in whose place another one serves. */
const SERVES: Readonly<Partial<Record<FieldName, readonly FieldName[]>>> = {
  fullName: ['firstName', 'lastName'],
  lastName: ['fullName'],
  phone: ['mobile'],
  mobile: ['phone'],
  siren: ['siret'],
};

/** Forms in which the name of a tag may be that of a column, the whole name first. */
const namesOf = (tag: string): readonly string[] => {
  const whole = foldHeader(tag);
  const bare = whole.replace(OWNERS, '');
  const last = foldHeader(tag.slice(tag.lastIndexOf('.') + 1));
  return [...new Set([whole, bare, last])].filter((name) => name !== '');
};

/** Whether only the contacts can say what a tag becomes: neither the sender, the mailing nor the tool itself. */
export const isAskedOfContacts = (field: string): boolean => {
  const whole = foldHeader(field);
  const name = whole.replace(OWNERS, '');
  return name !== '' && name.length <= 100 && !OF_CALL.test(whole) && !OF_TOOL.test(name);
};

/** The column of a file from which a tag is filled: by its header, else by what both mean; undefined where there is none. */
export const columnOfTag = (tag: string, { columns }: Pick<ContactColumns, 'columns'>): ContactColumn | undefined => {
  const names = namesOf(tag);
  for (const name of names) {
    const tight = name.replaceAll(' ', '');
    const found = columns.find(({ header }) => foldHeader(header).replaceAll(' ', '') === tight);
    if (found) return found;
  }
  for (const name of names) {
    const field = fieldOfName(name);
    if (field === undefined) continue;
    const found =
      columns.find((column) => column.field === field) ??
      columns.find((column) => column.field !== undefined && SERVES[field]?.includes(column.field));
    if (found) return found;
  }
  return undefined;
};

/** The field that a tag means, by a name of our vocabulary. */
export const fieldOfTag = (tag: string): FieldName | undefined =>
  namesOf(tag)
    .map(fieldOfName)
    .find((field) => field !== undefined);

/** Whether a message repeats a part for each of several things: names inside are those of the things. */
export const hasLoop = ({ tags }: Pick<JudgedMessage, 'tags'>): boolean =>
  tags.some(({ role, text }) => role === 'block' && /\b(?:each|for|foreach|range|loop)\b/i.test(text));

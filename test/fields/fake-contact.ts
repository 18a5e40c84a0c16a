import { readAnswer } from '../../src/fields/answers/leave/worded-yes.js';
import { makeDateReader } from '../../src/fields/date/date-reader.js';
import { isDated } from '../../src/fields/date/date-value.js';
import { makePhoneReader } from '../../src/fields/phone/phone-reader.js';
import type { Contact } from '../../src/model/contact/contact.js';
import { type FieldName, kindOf } from '../../src/model/contact/field.js';
import type { DateValue, Say } from '../../src/model/contact/values.js';

/** What each column of a row holds; several texts are several columns of one field. */
export type Fields = { readonly [F in FieldName]?: string | readonly string[] };

const NO_DATE: DateValue = { status: 'none', day: 0, later: 0 };

/** A contact made of texts, read by the real readers of dates, phones and yes/no cells. It has no addresses. */
export const contactOf = (fields: Fields): Contact => {
  const readDate = makeDateReader('day-first');
  const readPhone = makePhoneReader('FR');
  const texts = (field: FieldName): readonly string[] => [fields[field] ?? []].flat().map((text) => text.trim());
  return {
    is: 'contact',
    row: 2,
    emails: [],
    phones: [...texts('phone'), ...texts('mobile')].filter((text) => text !== '').map((text) => readPhone(text)),
    has: (field) => fields[field] !== undefined,
    text: (field) => texts(field).find((text) => text !== '') ?? '',
    texts: (field) => (texts(field).length < 2 ? undefined : texts(field).filter((text) => text !== '')),
    date: (field) => {
      const dates = texts(field).map(readDate);
      return dates.find(isDated) ?? dates.find(({ status }) => status === 'invalid') ?? NO_DATE;
    },
    say: (field) => {
      const said = texts(field).map((text) => readAnswer(text, kindOf(field) === 'refuse' ? 'refuse' : 'allow'));
      return (['no', 'unknown', 'yes'] as const satisfies Say[]).find((say) => said.includes(say)) ?? 'blank';
    },
  };
};

/** A row of a file of one column, read as a field or as none: its cell, and nothing behind it. */
export const contactOfCell = (field: FieldName | undefined, cell: string): Contact => ({
  ...contactOf(field ? ({ [field]: cell } as Fields) : {}),
  cell: (column) => (column === 0 ? cell : ''),
});

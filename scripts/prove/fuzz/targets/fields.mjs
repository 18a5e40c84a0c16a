// Texts of cells to values: dates, telephones, mail addresses.
import { casesOf, choiceOf, holds, same, withChoice, words } from './support.mjs';

const ORDERS = ['day-first', 'month-first', 'unresolved'];

export const dates = {
  name: 'dates',
  about: 'days in any writing: two readers agree, and no order leaves two readings',
  most: 96,
  tokens: words(
    "/¦-¦.¦ ¦T¦Z¦:¦00¦31¦02¦29¦2024¦1969¦9999¦+02:00¦AM¦PM¦'¦er¦GMT¦45021¦.000¦janvier¦févr.¦mars¦Apr¦mai¦June¦août¦lundi¦" +
      'Monday¦le ¦à ¦de ¦, ¦h¦\u00a0¦ago¦hier',
  ),
  seeds: (root) => casesOf(root, 'dates', 'text').map((bytes, i) => withChoice(i, bytes)),
  async make(load) {
    const { makeDateReader, readAnyDate } = await load('src/fields/date/date-reader');
    const { readDate } = await load('src/fields/date/date-formats');
    const { addOrderEvidence, dateOrderFrom, noOrderEvidence } = await load('src/fields/date/date-order');
    const { formatIsoDay, parseIsoDay } = await load('src/fields/date/calendar');
    return (input) => {
      const { choice, rest } = choiceOf(input);
      const text = rest.toString('utf8');
      const order = ORDERS[choice % 3];
      const value = readAnyDate(text, order);
      const day = readDate(text, order);
      const isSpan = ({ status }) => status === 'span';
      // What is no day may be a month, and in a column of dates a year.
      if (!isSpan(value)) same(day, value, 'the reader of bytes reads as that of every shape');
      const remembering = makeDateReader(order);
      const read = remembering(text);
      same(remembering(text), read, 'what is remembered is what was read');
      if (read.status === 'ok' || read.status === 'ambiguous') same(read, value, 'a column of dates reads a day as any text');
      holds(day.status === 'invalid' || !isSpan(read), 'a day is no span');
      holds(value.later >= value.day && Number.isInteger(value.day), 'the later reading is no earlier');
      holds(order === 'unresolved' || value.status !== 'ambiguous', 'of a known order there is one reading');
      const dated = value.status === 'ok' || value.status === 'ambiguous';
      if (!dated) return;
      for (const day of [value.day, value.later]) same(parseIsoDay(formatIsoDay(day)), day, 'a day is written and read again');
      const told = dateOrderFrom(addOrderEvidence(noOrderEvidence(), text));
      if (value.status === 'ambiguous') same(told, 'unresolved', 'what reads both ways tells no order');
    };
  },
};

export const phones = {
  name: 'phones',
  about: 'numbers in any spelling: bytes are read as texts are, and what was read is read again',
  most: 96,
  tokens: words(
    '+33¦0033¦(0)¦06¦07¦01¦99¦ ¦.¦-¦/¦tel:¦Tél. ¦ext. 12¦poste¦+1¦+44¦+596¦0700¦118¦3,36E+10¦.0¦\'¦="¦\u200b¦\u00a0¦٣¦０¦𝟎¦[¦]¦☎¦' +
      '(+33)',
  ),
  seeds: (root) => casesOf(root, 'phones', 'text').map((bytes, i) => withChoice(i, bytes)),
  async make(load) {
    const { makePhoneReader } = await load('src/fields/phone/phone-reader');
    const { callerKindOf } = await load('src/fields/phone/caller-kind');
    const countries = ['FR', 'BE', 'US', 'GP', ''];
    const readers = countries.map((country) => makePhoneReader(country));
    const plainOf = ({ valid, e164, type, damage }) => ({ valid, e164, type, damage });
    return (input) => {
      const { choice, rest } = choiceOf(input);
      const text = rest.toString('utf8');
      const read = readers[choice % 5];
      const country = countries[(choice >> 3) % 5];
      const value = read(text, country);
      same(plainOf(read(text, country)), plainOf(value), 'the same text is the same number');
      const bytes = Buffer.from(text);
      const plain = read.plain(bytes, 0, bytes.length, country);
      if (plain) same(plainOf(plain), plainOf(value), 'bytes are read as texts are');
      // What libphonenumber takes for possible goes beyond the fifteen digits of E.164: in Germany, in Indonesia.
      holds(value.e164 === '' || /^\+\d{4,20}$/.test(value.e164), 'a number is a plus and digits');
      if (value.valid) same(read(value.e164).e164, value.e164, 'a number that was read is read again');
      callerKindOf(value);
    };
  },
};

export const emails = {
  name: 'emails',
  about: 'mail addresses: bytes are read as texts are, and what was read is read again',
  most: 400,
  tokens: words(
    '@¦.¦..¦"¦\\"¦(¦)¦<¦>¦mailto:¦%40¦%2e¦xn--¦xn--e1afmkfd¦é¦ß¦İ¦ı¦ſ¦\u200b¦\u00ad¦gmail.com¦googlemail.com¦acme.example¦+tag¦ ¦' +
      ',¦;¦。¦＠¦．¦[127.0.0.1]¦a@b¦ﬀ¦\u0301¦\ud83d\ude00¦-',
  ),
  seeds: (root) => casesOf(root, 'mail', 'text'),
  async make(load) {
    const { readEmail } = await load('src/fields/email/email-reader');
    const { readEmailBytes } = await load('src/fields/email/byte-address');
    const { splitContacts } = await load('src/fields/cells/split-values');
    const { mailboxTwins } = await load('src/fields/email/canonical-mailbox');
    const { domainTypoOf } = await load('src/fields/email/domain-typo');
    const { registrableDomain } = await load('src/fields/email/listed-domain');
    const { domainInLetters } = await load('src/fields/email/punycode');
    const plainOf = ({ valid, lower, local, domain, canonical }) => ({ valid, lower, local, domain, canonical });
    return (input) => {
      const text = input.toString('utf8');
      const value = readEmail(text);
      const bytes = Buffer.from(text);
      const plain = readEmailBytes(bytes, 0, bytes.length);
      if (plain) same(plainOf(plain), plainOf(value), 'bytes are read as texts are');
      for (const part of splitContacts(text)) readEmail(part);
      domainTypoOf(value.domain);
      domainInLetters(value.domain);
      registrableDomain(value.domain);
      if (!value.valid) return;
      same(value.lower, `${value.local}@${value.domain}`, 'an address is its two sides');
      const again = readEmail(value.lower);
      same(plainOf(again), plainOf(value), 'an address that was read is read again');
      const canonical = readEmail(value.canonical);
      same([canonical.valid, canonical.canonical], [true, value.canonical], 'the canonical spelling is its own');
      for (const twin of mailboxTwins(value.canonical)) same(readEmail(twin).canonical, value.canonical, 'a twin is the same mailbox');
    };
  },
};

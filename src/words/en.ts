import type { Channel, Status } from '../model/contact/channel.js';
import type { ListDoubt, ListKind } from '../model/contact/suppression-list.js';
import type { ReportColumn } from '../model/report/report.js';
import type { Law } from '../model/rule/law.js';
import type { Need, Theme } from '../model/rule/rule.js';
import type { Action, Severity } from '../model/rule/severity.js';
import { languageForms } from './grammar/language-forms.js';

const { plural, number, list, date, percent } = languageForms('en');

/** Where lines stand: the first of them, after their number. */
const listed = (lines: string, n: number, at: readonly number[]): string =>
  at.length === 0 ? '' : ` (${lines} ${at.join(', ')}${n > at.length ? '…' : ''})`;

/** What is said of an action: its name, and what it did or would do to the rows found. */
export interface ActionWords {
  readonly name: string;
  readonly did: string;
  readonly would: string;
}

/** Figures of the progress line: the share that is done, what was read, the time left. What is not known is left out. */
export interface Progress {
  readonly share?: number | undefined;
  readonly rows?: number | undefined;
  readonly files?: { readonly done: number; readonly all: number } | undefined;
  readonly secondsLeft?: number | undefined;
}

const channels: Record<Channel, string> = { email: 'email', phone: 'phone', sms: 'SMS', post: 'post' };
const mayBe: Record<Channel, string> = { email: 'emailed', phone: 'called', sms: 'texted', post: 'written to by post' };
/** What a contact lacks that cannot be reached on a channel. */
const lacks: Record<Channel, string> = {
  email: 'no email address',
  phone: 'no phone number',
  sms: 'no mobile number',
  post: 'no postal address',
};
const statuses: Record<Status, string> = {
  ok: 'may be used',
  unreachable: 'no address or number',
  unknown: 'to be checked',
  unscreened: 'not screened against a list',
  'needs-consent': 'needs consent',
  expired: 'no longer to be held',
  opposed: 'opposed',
};
const severities: Record<Severity, string> = { off: 'off', info: 'remark', warning: 'warning', error: 'error' };
const actions: Record<Action, ActionWords> = {
  flag: { name: 'report only', did: 'reported only', would: 'report only' },
  blank: { name: 'blank the cell', did: 'cells blanked', would: 'cells to blank' },
  bar: { name: 'bar the channel', did: 'barred from the channel', would: 'to bar from the channel' },
  'drop-row': { name: 'drop the row', did: 'dropped', would: 'to drop' },
  'drop-column': { name: 'drop the column', did: 'column dropped', would: 'column to drop' },
};
const themes: Record<Theme, string> = {
  consent: 'Consent',
  opposition: 'Opposition',
  retention: 'Retention',
  minimisation: 'Minimisation',
  transparency: 'Transparency',
  relevance: 'Relevance',
  accuracy: 'Accuracy',
  file: 'File',
  governance: 'Governance',
};
const needs: Record<Need, string> = { required: 'required', 'one-of': 'one of these', optional: 'optional' };
const sure: Record<Law['sure'], string> = {
  text: 'read at the source',
  secondary: 'not read at the source',
  practice: 'a practice of the trade, not a text',
};
const listKinds: Record<ListKind, string> = {
  opposition: 'opposition list',
  robinson: 'Robinson list',
  directory: 'directory of refusals',
  receipt: 'receipt of a screening',
};
const listDoubts: Record<ListDoubt, string> = {
  stale: 'TOO OLD: not being on it proves nothing',
  undated: 'PROVES NOTHING: the date of this version is not known (--robinson FILE=2026-11-01, or date in the configuration)',
  future: 'PROVES NOTHING: this version is dated in the future',
  outside: 'PROVES NOTHING: on that day the register did not exist yet, or no longer did',
  closed: 'register closed: bars those on it, unless they consented later, and clears nobody',
  undeclared:
    'PROVES NOTHING: nobody said how its hashes were made, and none has matched (lumo-check lists probe LIST --seed SOMEBODY-ON-IT --write)',
  'undeclared-part':
    'PROVES NOTHING for part of its hashes: how its addresses were hashed says nothing of its numbers, nor the reverse (lumo-check lists probe LIST --seed SUCH-AN-ENTRY --write)',
  'other-identifiers': 'SCREENS NOBODY: nothing in it can be compared with this file',
  'other-file':
    'PROVES NOTHING: a receipt is valid for the very file that the service returned (sha256 in the configuration), and no other',
};
const mappedBy: Record<ReportColumn['by'], string> = {
  config: 'by configuration',
  header: 'by its header',
  values: 'by its values',
  none: 'not recognised',
};

/** How dates that read both ways are read, and why. */
const settledDates = (n: number, first: 'day' | 'month', why: string): string =>
  plural(n, {
    one: `The dates of a column can be read both ways (03/04/2026). They are read ${first} first, ${why}: if that is wrong, say --date-order.`,
    other: `The dates of # columns can be read both ways (03/04/2026). They are read ${first} first, ${why}: if that is wrong, say --date-order.`,
  });

/** One sentence per code; `n` is the count of the note, 1 when it has none. */
const notes: Readonly<Record<string, (n: number) => string>> = {
  'more-pages': () =>
    'This file is one page of an answer, and says that more follow: whoever stands on the others was not judged. Fetch them all.',
  'hidden-rows': (n) =>
    plural(n, {
      one: 'One row is hidden in the workbook: its contact was judged like the others.',
      other: '# rows are hidden in the workbook (by hand or by a filter): their contacts were judged like the others.',
    }),
  'hidden-columns': (n) =>
    plural(n, {
      one: 'One column is hidden in the workbook: it was judged like the others.',
      other: '# columns are hidden in the workbook: they were judged like the others.',
    }),
  'merged-cells': (n) =>
    plural(n, {
      one: 'One cell is merged over several rows: in the table, its value counts for each of them. Unmerge it if it is meant for the first only.',
      other:
        '# cells are merged over several rows: in the table, their value counts for each of them. Unmerge those that are meant for the first only.',
    }),
  'error-cells': (n) =>
    plural(n, {
      one: 'One cell shows an error instead of a value (N/A, REF…): it was kept as it is, as what nobody can read.',
      other: '# cells show an error instead of a value (N/A, REF…): they were kept as they are, as what nobody can read.',
    }),
  'uncalculated-cells': (n) =>
    plural(n, {
      one: 'One formula was never calculated, so that nobody knows its value: open the workbook in a spreadsheet program and save it.',
      other: '# formulas were never calculated, so that nobody knows their values: open the workbook in a spreadsheet program and save it.',
    }),
  'unread-notes': (n) =>
    plural(n, {
      one: 'One note is pinned to a cell, and was not read: somebody may have refused in it. Save the workbook as .xlsx, of which notes are read.',
      other:
        '# notes are pinned to cells, and were not read: somebody may have refused in them. Save the workbook as .xlsx, of which notes are read.',
    }),
  'mixed-line-ends': () => 'Lines do not all end in the same way (LF, CRLF or CR): each one is left as it came.',
  'encoding-guessed': () =>
    'Nothing in the file states its encoding: it was worked out from the bytes. Look at the accented letters, or state it with --encoding.',
  'stray-quotes': (n) =>
    plural(n, {
      one: 'A cell among the first rows has a quotation mark where CSV does not expect one: it was read as it stands.',
      other: '# cells among the first rows have quotation marks where CSV does not expect them: they were read as they stand.',
    }),
  'formula-cells': (n) =>
    plural(n, {
      one: 'A cell would be run as a formula by Excel or another spreadsheet (it begins with =, +, -, @, a tab or a carriage return): look at it before you open the cleaned file, or write it with --excel-safe.',
      other:
        '# cells would be run as formulas by Excel or another spreadsheet (they begin with =, +, -, @, a tab or a carriage return): look at them before you open the cleaned file, or write it with --excel-safe.',
    }),
  'formula-cells-safe': (n) =>
    plural(n, {
      one: 'A cell that a spreadsheet would run as a formula gets an apostrophe in the cleaned file (--excel-safe).',
      other: '# cells that a spreadsheet would run as formulas get an apostrophe in the cleaned file (--excel-safe).',
    }),
  'quoted-lines': () => 'Each line was one quoted cell with the delimiters in it: it was read as the cells that it holds.',
  'sep-line': () => 'The first line (“sep=”) tells Excel the delimiter: it is not a contact.',
  'preamble-skipped': (n) =>
    plural(n, {
      one: 'One line above the header was not read as a contact.',
      other: '# lines above the header were not read as contacts.',
    }),
  'description-skipped': (n) =>
    plural(n, {
      one: 'One line under the header describes the columns: it was not read as a contact.',
      other: '# lines under the header describe the columns: they were not read as contacts.',
    }),
  'totals-skipped': (n) =>
    plural(n, {
      one: 'One line is a total, a legend, a title or what a report says of itself (“Confidential”): it was not read as a contact.',
      other: '# lines are totals, legends, titles or what a report says of itself (“Confidential”): they were not read as contacts.',
    }),
  'header-repeated': (n) =>
    plural(n, {
      one: 'The header comes back once among the rows: that line is not a contact.',
      other: 'The header comes back # times among the rows: those lines are not contacts.',
    }),
  'no-header': () =>
    'The file has no header row: its columns were recognised by their values alone. Check the list of columns, or add a header.',
  'duplicate-headers': (n) =>
    plural(n, {
      one: 'Several columns have the same header: they are told apart by their position.',
      other: '# headers are each used by several columns: they are told apart by their position.',
    }),
  'dates-unresolved': () =>
    'Dates that can be read day first or month first, and the other date columns contradict each other: export them as YYYY-MM-DD, or say the order with --date-order.',
  'dates-day-first-columns': (n) => settledDates(n, 'day', 'as in the other date columns of the file'),
  'dates-month-first-columns': (n) => settledDates(n, 'month', 'as in the other date columns of the file'),
  'dates-day-first-headers': (n) => settledDates(n, 'day', 'because the headers are European'),
  'dates-month-first-headers': (n) => settledDates(n, 'month', 'because the headers are those of an American export (state, ZIP code)'),
  'dates-month-first-clock': (n) => settledDates(n, 'month', 'because hours stand beside them as in American exports (AM, PM)'),
  'dates-day-first-delimiter': (n) => settledDates(n, 'day', 'because semicolons separate the cells, as in European exports'),
  'dates-day-first-default': (n) => settledDates(n, 'day', 'as most countries write them: nothing in the file says otherwise'),
  'dates-mixed': () => 'The column mixes dates written day first and dates written month first: export it again as YYYY-MM-DD.',
  'marks-unread': (n) =>
    plural(n, {
      one: 'This column holds marks, and nothing tells of what: if it says who refuses, map it with --map COLUMN=optOut.',
      other: 'These columns hold marks, and nothing tells of what: if one says who refuses, map it with --map COLUMN=optOut.',
    }),
  'maybe-return': () =>
    'This column may tell when contacts last came back, and some are too old without it: if so, add --map "COLUMN=lastInboundAt".',
  'mapping-unsure': () => 'What this column holds is a guess: check it, or say what it is with --map.',
  'list-unread-lines': (n) =>
    plural(n, {
      one: 'One line of a list, or a part of it, is not an address, a number or another identifier: that protects nobody. Correct the list.',
      other:
        '# lines of the lists, or parts of them, are not addresses, numbers or other identifiers: those protect nobody. Correct the lists.',
    }),
  'list-too-broad': (n) =>
    plural(n, {
      one: 'One entry of a list is a whole mail provider, which would exclude everybody who uses it: it was not applied.',
      other: '# entries of the lists are whole mail providers, which would exclude everybody who uses them: they were not applied.',
    }),
  'country-where-blank': () => 'Where the cell is blank, the country that was said holds (--country, or country in the configuration).',
  'company-unnamed': () =>
    'No column names a company: all were judged as professionals. If they are private persons, use --audience consumer.',
  'phone-shared-sms': () =>
    'Calls and SMS use the same numbers: in the cleaned file, lumo_phone and lumo_sms say for which of the two each contact may be used.',
};

/** Every sentence said to a human that is not in a rule. French must have the same shape. */
export const en = {
  answer: {
    empty: 'the file holds no contact.',
    no: (n: number) =>
      plural(n, { one: 'no. It holds one error: do not use it as it is.', other: 'no. It holds # errors: do not use it as it is.' }),
    nobody: (kept: number) =>
      kept === 0
        ? 'no. Nobody in this file may be contacted.'
        : plural(kept, {
            one: 'no. Nobody may be contacted yet: one stays, to be checked first.',
            other: 'no. Nobody may be contacted yet: # stay, to be checked first.',
          }),
    none: 'no. None of its contacts may be used: the cleaned file is empty.',
    cleaned: 'not as it is. Use the cleaned file.',
    cleanedWithCare: 'not as it is. Use the cleaned file with care.',
    remaining: (n: number) =>
      plural(n, {
        one: 'not yet. The cleaned file still holds one error: fix it first.',
        other: 'not yet. The cleaned file still holds # errors: fix them first.',
      }),
    incomplete: (n: number) =>
      n === 0
        ? 'not known yet. The check could not be completed.'
        : plural(n, { one: 'not known yet. One thing could not be judged.', other: 'not known yet. # things could not be judged.' }),
    care: 'yes, with care. No error, but read what follows first.',
    careCleaned: 'yes, with care. No error: the cleaned file leaves out what is named below.',
    yes: 'yes. No error found.',
  },
  labelled: (label: string, text: string) => `${label}: ${text}`,
  contacts: (n: number) => plural(n, { one: '# contact', other: '# contacts' }),
  /** @param audience whom the run is about: consumers are called so, whatever the preset is made for */
  subject: (contacts: number, day: string, preset: string, on: readonly Channel[], audience?: string) =>
    `${plural(contacts, audience === 'consumer' ? { one: '# consumer', other: '# consumers' } : { one: '# contact', other: '# contacts' })} judged as of ${date(day)}, preset ${preset}${on.length > 0 ? `, for ${list(on.map((c) => channels[c]))}` : ''}`,
  configUsed: (name: string, above: number | undefined) =>
    `Settings of ${name}${above === undefined ? ', named on the command line' : above === 0 ? '' : `, found ${plural(above, { one: 'one folder', other: '# folders' })} up`}`,
  readAs: (encoding: string, delimiter: string, headerRow: number) =>
    `Read as ${encoding}, delimiter ${delimiter}, ${headerRow > 0 ? `header on line ${number(headerRow)}` : 'no header'}`,
  tab: 'tab',
  quoted: (text: string) => `“${text}”`,
  mayUse: (channel: Channel, ok: number, of: number) => {
    if (of === 1) return `The only contact ${ok === 1 ? 'may' : 'may not'} be ${mayBe[channel]}`;
    if (ok === 0) return `None of the ${number(of)} contacts may be ${mayBe[channel]}`;
    if (ok === of) return `${of === 2 ? 'Both' : `All ${number(of)}`} contacts may be ${mayBe[channel]}`;
    return `${number(ok)} of ${number(of)} contacts may be ${mayBe[channel]}`;
  },
  statusCount: {
    ok: (n: number) => `${number(n)} may be used`,
    unreachable: (n: number, channel: Channel) => `${number(n)} with ${lacks[channel]}`,
    unknown: (n: number) => `${number(n)} to be checked`,
    unscreened: (n: number) => `${number(n)} not screened`,
    'needs-consent': (n: number) => plural(n, { one: '# needs consent', other: '# need consent' }),
    expired: (n: number) => `${number(n)} no longer to be held`,
    opposed: (n: number) => `${number(n)} opposed`,
  } satisfies Record<Status, (n: number, channel: Channel) => string>,
  balance: (written: boolean, kept: number, edited: number, dropped: number) =>
    written
      ? `Cleaned file: ${number(kept)} kept${edited > 0 ? ` (${number(edited)} edited)` : ''}, ${number(dropped)} dropped`
      : `Cleaning would keep ${number(kept)}${edited > 0 ? ` (${number(edited)} edited)` : ''} and drop ${number(dropped)}`,
  /** Of the contacts that are dropped: by no rule. */
  unreachable: (n: number, on: readonly Channel[]) =>
    plural(n, {
      one: `of those dropped, # cannot be reached: ${list(on.map((c) => lacks[c]))}`,
      other: `of those dropped, # cannot be reached: ${list(on.map((c) => lacks[c]))}`,
    }),
  lacks,
  /** Of the contacts that are kept. */
  doubt: (channel: Channel, n: number) =>
    plural(n, {
      one: `to check first: one contact kept, of whom nothing shows that they may be ${mayBe[channel]}`,
      other: `to check first: # contacts kept, of whom nothing shows that they may be ${mayBe[channel]}`,
    }),
  rest: { did: 'others reported', would: 'others to report' },
  setAside: (blank: number, skipped: number) =>
    [
      blank > 0 ? plural(blank, { one: '# blank line', other: '# blank lines' }) : '',
      skipped > 0 ? plural(skipped, { one: '# line that is not a contact', other: '# lines that are not contacts' }) : '',
    ].filter((part) => part !== ''),
  count: {
    error: (n: number) => plural(n, { one: '# error', other: '# errors' }),
    warning: (n: number) => plural(n, { one: '# warning', other: '# warnings' }),
    info: (n: number) => plural(n, { one: '# remark', other: '# remarks' }),
  },
  exit: {
    0: 'Exit code 0: nothing that makes the run fail.',
    1: 'Exit code 1: the findings make the run fail (--fail-on sets which ones do).',
    2: 'Exit code 2: the job could not be done in full, so do not rely on this result.',
  },
  exitNobody: 'Exit code 1: nobody may be contacted, so nothing is ready to be sent (--fail-on never lets it pass).',
  headings: {
    findings: 'Findings',
    reasons: 'Why and what to do',
    columns: 'Columns',
    dropped: 'Columns dropped',
    wouldDrop: 'Columns to drop',
    notRun: 'Not run',
    lists: 'Lists',
    notes: 'Notes',
    files: 'Files written',
    says: 'What it says',
    why: 'Why',
    remedy: 'What to do',
    law: 'The law',
    needs: 'What it needs',
    options: 'Options',
    bad: 'What it finds',
    good: 'What it lets through',
    verdicts: 'Verdicts',
    outcome: 'Outcome',
    rules: 'Rules',
  },
  drops: (written: boolean, n: number) => {
    if (n === 0) return written ? 'dropped under another rule' : 'to drop under another rule';
    return written ? `${number(n)} dropped` : `${number(n)} to drop`;
  },
  dropsColumns: (written: boolean, n: number) =>
    written
      ? plural(n, { one: '# column dropped', other: '# columns dropped' })
      : plural(n, { one: '# column to drop', other: '# columns to drop' }),
  rows: (n: number) => plural(n, { one: '# row', other: '# rows' }),
  columnCount: (n: number) => plural(n, { one: '# column', other: '# columns' }),
  wholeFile: 'whole file',
  times: (n: number) => `${number(n)}\u00a0×`,
  row: (n: number) => `row ${number(n)}`,
  rowList: (rows: readonly number[]) => `${rows.length === 1 ? 'row' : 'rows'} ${rows.map(number).join(', ')}`,
  column: (header: string) => `column “${header}”`,
  columnPlace: (n: number) => `column ${number(n)}`,
  more: (n: number) => plural(n, { one: 'and # more', other: 'and # more' }),
  notAsked: (fact: string) => `${fact} (on channels that this campaign does not use)`,
  keepColumn: 'To keep one: --map "Header=keep".',
  mapped: (header: string, field: string, confidence: number, by: ReportColumn['by']) =>
    by === 'config' || confidence >= 0.9 ? `${header} → ${field}` : `${header} → ${field} (${percent(confidence)}, ${mappedBy[by]})`,
  understood: (n: number) =>
    plural(n, {
      one: '# column understood; lumo-check columns FILE shows it',
      other: '# columns understood; lumo-check columns FILE shows them',
    }),
  unsure: (columns: string) => `To be confirmed: ${columns}`,
  unmapped: (headers: string) => `Not recognised, and searched for refusals only: ${headers}`,
  fieldAbsent: (fields: readonly string[]) => `the file has no column for ${list(fields)}`,
  notInForce: (day: string) => `no text it rests on is in force on ${date(day)}`,
  coming: (day: string, rows: number, rules: string, laws: readonly string[]) =>
    `From ${date(day)} the law changes (${laws.join('; ')}): ${rows === 0 ? 'no row of this file is judged otherwise' : plural(rows, { one: '# row would be judged otherwise', other: '# rows would be judged otherwise' })} by ${rules}`,
  ahead: (day: string, rows: number, rules: string) =>
    `The law changes on ${date(day)}: ${plural(rows, { one: '# row will be judged otherwise', other: '# rows will be judged otherwise' })} from that day on (${rules}). To see it: --as-of ${day}`,
  exempted: (rule: string, rows: number, approvedBy: string, until: string, evidence: string) =>
    `${plural(rows, { one: '# row', other: '# rows' })} exempted from ${rule} until ${date(until)}, approved by ${approvedBy} (${evidence})`,
  known: (n: number, errors: number) =>
    `${plural(n, { one: '# finding is known (baseline) and fails nothing', other: '# findings are known (baseline) and fail nothing' })}${errors > 0 ? `; ${plural(errors, { one: '# error is new', other: '# errors are new' })}` : ''}`,
  accepted: 'missing on purpose, as you said',
  absentHint: (option: string) => `If that is intended, continue with ${option}; otherwise say which column it is, with --map.`,
  listLine: (name: string, kind: ListKind, entries: number, on: readonly Channel[]) =>
    `${name}: ${listKinds[kind]}, ${plural(entries, { one: '# entry', other: '# entries' })}, for ${list(on.map((c) => channels[c]))}`,
  listDate: (day: string | undefined) => (day === undefined ? 'version not dated' : `version of ${date(day)}`),
  listFresh: 'fresh',
  /** Lines of a list that could not be read, or not whole; with its name where nothing else says which. */
  listUnread: (n: number, name?: string, at: readonly number[] = []) =>
    `${plural(n, { one: '# line', other: '# lines' })}${name === undefined ? '' : ` of ${name}`}${listed(at.length === 1 ? 'line' : 'lines', n, at)} could not be read, or not whole: whoever stands there is not protected`,
  /** Lines of a list of refusals whose people agree by their own row. */
  listAgreeing: (n: number, name?: string) =>
    `${plural(n, { one: '# line', other: '# lines' })}${name === undefined ? '' : ` of ${name}`} with a yes (subscribed): barred like the others`,
  /** Lines of a list of refusals that say no refusal, where others do. */
  listSilent: (n: number, name?: string) =>
    `${plural(n, { one: '# line', other: '# lines' })}${name === undefined ? '' : ` of ${name}`} that ${plural(n, { one: 'says', other: 'say' })} no refusal, where others do: barred like the others`,
  /** Lines of a list of refusals whose people asked for something else. */
  listOtherRequests: (n: number, name?: string) =>
    `${plural(n, { one: '# request', other: '# requests' })}${name === undefined ? '' : ` of ${name}`} for something else (a copy, a correction): no refusal, so nobody is barred by it`,
  /** Lines of a register's answer that say that a number is not in it. */
  listCleared: (n: number, name?: string) =>
    `${plural(n, { one: '# line', other: '# lines' })}${name === undefined ? '' : ` of ${name}`} that ${plural(n, { one: 'says', other: 'say' })} “not registered”: nobody is barred by ${plural(n, { one: 'it', other: 'them' })}`,
  listWeak: 'unsalted MD5 or SHA-1: anybody who has this list can find out who is on it; ask for SHA-256 with a key',
  listDoubt: (doubt: ListDoubt, maxAgeDays: number | undefined, closed?: string, kind?: ListKind) =>
    doubt === 'stale' && maxAgeDays !== undefined
      ? `TOO OLD (more than ${plural(maxAgeDays, { one: '# day', other: '# days' })} old): not being on it proves nothing`
      : doubt === 'closed' && closed !== undefined
        ? kind === 'receipt'
          ? `register closed on ${date(closed)}: a file that it returned counts no more (if it holds the numbers on the list: kind: robinson)`
          : `register closed on ${date(closed)}: bars those on it, unless they consented later, and clears nobody`
        : listDoubts[doubt],
  files: { clean: 'cleaned file', report: 'report', rejects: 'rows dropped', verdicts: 'verdicts' } as Readonly<Record<string, string>>,
  unknownNote: (code: string, n: number | undefined) => `Note “${code}”${n === undefined ? '' : `: ${number(n)}`}`,
  rulePage: 'The page of this rule',
  unknownRule: 'this rule is not loaded, so its text is not available',
  channels,
  statuses,
  severities,
  actions,
  themes,
  needs,
  sure,
  listKinds,
  mappedBy,
  notes,
  /** What an option may be: one, several. */
  optionTypes: {
    names: {
      integer: ['integer', 'integers'],
      number: ['number', 'numbers'],
      string: ['text', 'texts'],
      boolean: ['true or false', 'true or false'],
      any: ['anything', 'anything'],
    } as Readonly<Record<string, readonly [one: string, several: string]>>,
    listOf: (items: string) => `list of ${items}`,
    listAmong: (items: string) => `list of ${items}`,
  },
  yes: 'yes',
  no: 'no',
  lawDates: (from: string | undefined, to: string | undefined) =>
    [from === undefined ? '' : `from ${date(from)}`, to === undefined ? '' : `to ${date(to)}`].filter((part) => part !== '').join(' '),
  /** How we know what a text says. */
  lawReading: ({ sure: how, readAt }: Pick<Law, 'sure' | 'readAt'>) =>
    readAt === undefined || how === 'practice'
      ? sure[how]
      : how === 'text'
        ? `read on ${readAt}, not at the source`
        : `${sure.secondary}: known through ${readAt}`,
  bars: (on: readonly Channel[], status: Status) =>
    `As an error, it blocks ${list(on.map((c) => channels[c]))}; the verdict is “${statuses[status]}”.`,
  barsNobody: 'By itself, it blocks nobody.',
  /** Of a rule about anything but contacts. */
  judges: {
    files: 'It judges stored files, and blocks nobody.',
    messages: 'It judges messages: what it finds is told, and nothing is changed.',
    scripts: 'It judges call scripts: what it finds is told, and nothing is changed.',
    governance: 'It judges what an organisation says that it holds: what it finds is told, and nothing is changed.',
    registers: 'It judges registers kept as tables: what it finds is told, and nothing is changed.',
    campaigns: 'It judges plans of campaigns: what it finds is told, and nothing is changed.',
  } as Readonly<Record<string, string>>,
  ruleStatuses: { preview: 'preview', deprecated: 'deprecated' },
  since: (version: string) => `since ${version}`,
  byDefault: (value: string) => `default ${value}`,
  says: (messages: readonly string[]) => `Says: ${messages.join(' · ')}`,
  saysNothing: 'Says nothing.',
  exampleAsOf: (day: string) => `as of ${date(day)}`,
  exampleOpposition: (entries: string, day: string | undefined) =>
    `opposition list${day === undefined ? '' : ` of ${date(day)}`}: ${entries}`,
  exampleRobinson: (entries: string, day: string, audience: 'consumer' | 'business' | undefined) =>
    `Robinson list ${audience === undefined ? '' : audience === 'consumer' ? 'of consumers, ' : 'of businesses, '}of ${date(day)}: ${entries}`,
  exampleContacts: (rows: string) => `contacts of the same run: ${rows}`,
  exampleSheet: (name: string, rows: string) => `another sheet of the workbook, “${name}”: ${rows}`,
  exampleFile: (name: string) => `file named ${name}`,
  table: {
    option: 'Option',
    type: 'Type',
    byDefault: 'Default',
    meaning: 'Meaning',
    rule: 'Rule',
    title: 'Title',
    severity: 'Severity',
    action: 'Action',
  },
  generated: 'Generated from the rule itself: do not edit.',
  otherLanguage: 'en français',
  trace: {
    read: 'What was read',
    found: 'What the rules found',
    blank: '(blank)',
    matched: 'this contact is on it',
    notMatched: 'this contact is not on it',
    notCleared: 'this contact is not on it, but the list is too old: that proves nothing',
    notRun: (ids: string) => `Rules not applied here: ${ids}`,
    noVerdict: 'No channel was given.',
  },
  progress: ({ share, rows, files, secondsLeft }: Progress): readonly string[] => [
    ...(share === undefined ? [] : [percent(share)]),
    ...(secondsLeft === undefined
      ? []
      : [secondsLeft < 60 ? `about ${number(secondsLeft)} s left` : `about ${number(Math.round(secondsLeft / 60))} min left`]),
    ...(files === undefined ? [] : [`${number(files.done)} of ${plural(files.all, { one: '# file', other: '# files' })}`]),
    ...(rows === undefined ? [] : [plural(rows, { one: '# row read', other: '# rows read' })]),
  ],
};

/** The shape that every language has. */
export type Sentences = typeof en;

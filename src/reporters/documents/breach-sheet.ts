import type { Lang } from '../../model/base/text.js';
import { type BreachWords, breachWords, type DeadlineStatus } from '../../words/documents/breach.js';
import { escapeMarkdown } from '../markdown/escape.js';

/** A breach as the sheet is written from: the text of its fields, and where the 72 hours stand. */
export interface SheetBreach {
  readonly id: string;
  text(field: string): string;
  /** The last instant to notify (ISO, in Paris), whether it has passed, and what comes of it; absent where nobody says since when it is known. */
  readonly deadline?: { readonly due: string; readonly isPast: boolean; readonly status: DeadlineStatus };
}

type Field = keyof BreachWords['fields'];

/** The order of the form of the CNIL: what the register holds, and what it does not. */
const SECTIONS: readonly {
  readonly title: keyof BreachWords['sections'];
  readonly fields: readonly (Field | 'controller' | 'officer' | 'before' | 'gravity' | 'countries')[];
}[] = [
  { title: 'kind', fields: ['notificationKind', 'reference', 'notifiedAt', 'delayReason'] },
  { title: 'body', fields: ['controller', 'officer', 'processor'] },
  { title: 'dates', fields: ['startedAt', 'endedAt', 'awareAt', 'discovered'] },
  { title: 'nature', fields: ['nature', 'cause'] },
  { title: 'data', fields: ['dataCategories', 'records', 'personCategories', 'persons'] },
  { title: 'effects', fields: ['consequences', 'risk', 'riskReason', 'gravity'] },
  { title: 'measures', fields: ['before', 'measures', 'prevention'] },
  { title: 'persons', fields: ['informedAt', 'notInformedReason'] },
  { title: 'abroad', fields: ['countries'] },
];

/**
 * The sheet of a breach in Markdown, in the order of the form of the CNIL, then the entry of the register (GDPR 33(5)). It holds the
 * texts of the register: it is a document for the authority, and no report.
 * @param controller who is responsible, where somebody says
 */
export const breachSheetText = (breach: SheetBreach, lang: Lang, controller?: string): string => {
  const say = breachWords(lang);
  const colon = lang === 'fr' ? '\u00a0:' : ':';
  const value = (text: string): string =>
    text.trim() === ''
      ? `_${say.fillIn}_`
      : escapeMarkdown(
          text
            .split(/[\r\n]+/)
            .map((one) => one.trim())
            .join(' '),
        );
  const line = (label: string, text: string): string => `- **${escapeMarkdown(label)}**${colon} ${value(text)}`;
  const fieldLine = (field: (typeof SECTIONS)[number]['fields'][number]): string => {
    if (field === 'controller') return line(say.controller, controller ?? '');
    if (field === 'officer' || field === 'before' || field === 'gravity' || field === 'countries') return line(say[field], '');
    return line(say.fields[field], breach.text(field));
  };
  const { due = '', isPast = false, status } = breach.deadline ?? {};
  const [day = '', time = ''] = due.split('T');
  const parts = (fields: readonly Field[]): string =>
    fields
      .map((field) => breach.text(field).trim())
      .filter((text) => text !== '')
      .join(' · ');
  const lines = [
    `# ${escapeMarkdown(say.title(breach.id))}`,
    '',
    `> ${escapeMarkdown(say.confidential)}`,
    ...(status === undefined ? [] : ['', escapeMarkdown(say.deadline(status, say.end(day, time.slice(0, 5)), isPast))]),
    ...SECTIONS.flatMap(({ title, fields }) => ['', `## ${escapeMarkdown(say.sections[title])}`, '', ...fields.map(fieldLine)]),
    '',
    `## ${escapeMarkdown(say.register)}`,
    '',
    line(say.facts, parts(['awareAt', 'nature', 'cause', 'personCategories', 'persons', 'dataCategories', 'records'])),
    line(say.effects, parts(['consequences', 'risk', 'riskReason'])),
    line(say.remedies, parts(['measures', 'prevention', 'notifiedAt', 'reference', 'informedAt', 'closedAt'])),
  ];
  return `${lines.join('\n')}\n`;
};

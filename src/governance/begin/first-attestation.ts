import { parseIsoDay } from '../../fields/date/calendar.js';
import { countryCode } from '../../fields/geography/country.js';
import { CONTROLS } from '../../law/controls-data.js';
import type { Lang } from '../../model/base/text.js';
import { QUESTIONS, type Question } from './questions-data.js';

/** An answer as YAML; undefined where it does not look like one. */
export const answerText = ({ form }: Question, answer: string): string | undefined => {
  const text = answer.trim();
  if (form === 'day') return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(parseIsoDay(text)) ? text : undefined;
  if (form === 'number') return /^\d{1,7}$/.test(text) ? String(Number(text)) : undefined;
  if (form === 'share') return /^\d{1,7}\s*\/\s*\d{1,7}$/.test(text) ? text.replace(/\s/g, '') : undefined;
  if (form === 'countries') {
    const codes = text.split(/[,;/]/).map((one) => countryCode(one.trim()));
    return codes.length > 0 && codes.every((code) => code !== '') ? `[${codes.join(', ')}]` : undefined;
  }
  return /^[\p{L}][\p{L}\p{N} ._/-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text);
};

const WORDS = {
  head: {
    en: [
      'What the organisation holds: each control dated and evidenced. Read by lumo-check governance.',
      'A control without a line is not told, and never met. Evidence is a path from this folder; seal it with lumo-check governance --seal.',
    ],
    fr: [
      'Ce que tient l’organisation : chaque contrôle daté et prouvé. Lu par lumo-check governance.',
      'Un contrôle sans ligne n’est pas dit, et jamais tenu. Une preuve est un chemin depuis ce dossier ; scellez-la avec lumo-check governance --seal.',
    ],
  },
  excused: {
    en: 'not-applicable: { hds: no health data }   # each with its reason',
    fr: 'not-applicable: { hds: pas de données de santé }   # chacun avec sa raison',
  },
} as const;

/** What an empty line of a control would hold. */
const TEMPLATES = { dated: '{ last: , evidence: }', standing: '{ holds: , since: , evidence: }' } as const;

/**
 * A first attestation: the answers as they were given, and a line in comment for every control that has none.
 * @param answers YAML by the id of the question
 */
export const firstAttestation = (answers: ReadonlyMap<string, string>, lang: Lang): string => {
  const lines = [
    ...WORDS.head[lang].map((text) => `# ${text}`),
    'lumo: governance/1',
    `entity: ${answers.get('entity') ?? '""'}`,
    'controls:',
  ];
  for (const { id, kind, title, remedy } of CONTROLS) {
    if (kind === 'proven' || kind === 'register') continue;
    const own = QUESTIONS.flatMap((question) => {
      const answer = question.control === id ? answers.get(question.id) : undefined;
      return answer === undefined ? [] : [`${question.key}: ${answer}`];
    });
    lines.push(`  # ${title[lang]}${lang === 'fr' ? '\u00a0:' : ':'} ${remedy[lang]}`);
    lines.push(own.length > 0 ? `  ${id}: { ${own.join(', ')} }` : `  # ${id}: ${TEMPLATES[kind]}`);
  }
  lines.push(`  # ${WORDS.excused[lang]}`);
  const registers = QUESTIONS.flatMap(({ id, form, key }) => {
    const answer = form === 'path' ? answers.get(id) : undefined;
    return answer === undefined ? [] : [`${key}: ${answer}`];
  });
  lines.push(
    registers.length > 0
      ? `registers: { ${registers.join(', ')} }`
      : '# registers: { breaches: breaches.csv, requests: requests.csv, training: training.csv, leavers: leavers.csv, reviews: reviews.csv }',
  );
  return `${lines.join('\n')}\n`;
};

import { CONTROLS } from '../../law/controls-data.js';
import type { Lang } from '../../model/base/text.js';
import { CHAPTERS, type Chapter, type ControlDefinition } from '../../model/governance/control.js';
import { governanceWords } from '../../words/reports/governance.js';
import { escapeMarkdown } from '../markdown/escape.js';
import { capitalised } from '../text/phrases.js';

/** Chapters that a policy on security and access answers. */
const OF_SECURITY: ReadonlySet<Chapter> = new Set([
  'hosting',
  'encryption',
  'backups',
  'logging',
  'least-privilege',
  'authentication',
  'exports',
  'leaving',
  'audits',
  'monitoring',
  'training',
  'incidents',
]);

/** The part of the policy on security and access: what the organisation undertakes, line by line of the guide, and how often. */
export const securityPolicyBlocks = (lang: Lang): readonly string[] => {
  const say = governanceWords(lang);
  const colon = lang === 'fr' ? '\u00a0:' : ':';
  const controls: readonly ControlDefinition[] = CONTROLS;
  const lineOf = ({ title, months, asks }: ControlDefinition): string => {
    const every = months === undefined ? '' : ` (${say.everyMonths(months)})`;
    return `- **${escapeMarkdown(capitalised(title[lang]))}**${every}${colon} ${asks.map((ask) => escapeMarkdown(ask[lang])).join(' ; ')}.`;
  };
  const parts = CHAPTERS.filter((chapter) => OF_SECURITY.has(chapter)).map((chapter) => {
    const own = controls.filter((control) => control.chapter === chapter && control.kind !== 'proven');
    return [`### ${escapeMarkdown(say.chapters[chapter])}`, own.map(lineOf).join('\n')].join('\n\n');
  });
  return [`## ${escapeMarkdown(say.securityTitle)}`, escapeMarkdown(say.securityNote), ...parts];
};

import type { Lang, Text } from '../../model/base/text.js';
import { breachWords } from '../../words/documents/breach.js';
import { escapeMarkdown } from '../markdown/escape.js';
import { markdownTable } from '../markdown/table.js';

/** An exercise as its report is written from. */
export interface PlayedDrill {
  readonly seed: number;
  readonly begins: Text;
  readonly injects: readonly (Text & { readonly minute: number })[];
  readonly asks: readonly Text[];
  readonly steps: readonly (Text & { readonly goal: number; readonly minute?: number })[];
}

/** The dated report of an exercise: the scenario, the time of each step against its goal, and room for what is learned. */
export const drillReportText = ({ seed, begins, injects, asks, steps }: PlayedDrill, day: string, lang: Lang): string => {
  const say = breachWords(lang).drill;
  const result = (goal: number, minute: number | undefined): string =>
    minute === undefined ? say.open : minute <= goal ? say.inGoal : say.missed;
  const rows = steps.map((step) => [
    escapeMarkdown(step[lang]),
    step.minute === undefined ? ' ' : String(step.minute),
    String(step.goal),
    result(step.goal, step.minute),
  ]);
  const timed = steps.filter(({ minute }) => minute !== undefined).length;
  const lines = [
    `# ${escapeMarkdown(say.title(day))}`,
    '',
    `${escapeMarkdown(say.seed(seed))}. ${escapeMarkdown(say.note)}`,
    '',
    `## ${say.scenario}`,
    '',
    escapeMarkdown(begins[lang]),
    '',
    `## ${say.injects}`,
    '',
    ...injects.map((inject) => `- ${say.minute(inject.minute)}${lang === 'fr' ? '\u00a0:' : ':'} ${escapeMarkdown(inject[lang])}`),
    '',
    `## ${say.questions}`,
    '',
    ...asks.map((ask) => `- ${escapeMarkdown(ask[lang])}`),
    '',
    `## ${say.steps}`,
    '',
    ...markdownTable([[say.step, say.minutes, say.goal, say.result].map(escapeMarkdown), ...rows]),
    '',
    escapeMarkdown(timed === 0 ? say.untimed : say.timed(timed, steps.length)),
    '',
    `## ${escapeMarkdown(say.present)}`,
    '',
    '-',
    '',
    `## ${say.lessons}`,
    '',
    '-',
  ];
  return `${lines.join('\n')}\n`;
};

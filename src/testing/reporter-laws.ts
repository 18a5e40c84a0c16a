import { inlineExecutor } from '../engine/threads/executor.js';
import { LANGS } from '../model/base/text.js';
import type { NamedReporter } from '../model/plugin/reporter.js';
import type { Report } from '../model/report/report.js';
import { type AnyContactRule, type AnyRule, isContactRule } from '../model/rule/rule.js';
import { pluginReporterContext, textPieces } from '../reporters/contract/plugin-reporter.js';
import { PLAIN_STYLE } from '../reporters/contract/reporter.js';
import { wordsFor } from '../words/index.js';
import { brokenLaw, mustEqual, type PluginTest } from './law-broken.js';
import { type Case, runCase } from './run-case.js';

/** An example of a rule that a run can be made of. */
const exampleOf = (rule: AnyContactRule, kind: 'bad' | 'good'): Case | undefined =>
  rule.docs[kind].find((example): example is Extract<typeof example, { rows: unknown }> => (example.rows?.length ?? 0) > 1);

/** Reports to try: of a file in which something is found, and of one in which nothing is. */
const reportsBy = async (rules: readonly AnyRule[]): Promise<readonly { readonly report: Report; readonly rows: Case['rows'] }[]> => {
  const rule = rules.filter(isContactRule).find((one) => exampleOf(one, 'bad') && exampleOf(one, 'good'));
  if (!rule) return [];
  return Promise.all(
    (['bad', 'good'] as const).map(async (kind) => {
      const example = exampleOf(rule, kind) as Case;
      const { report } = await runCase(rule, example, inlineExecutor([rule]));
      return { report, rows: example.rows };
    }),
  );
};

const SHORTEST_CELL = 6;

/**
 * The tests of a reporter: it makes text of any report in each language, the same twice, changes nothing of what it is given, and
 * prints no cell.
 * @param rules whose examples the reports are made of
 */
export const testsOfReporter = (id: string, { report: tell }: NamedReporter, rules: readonly AnyRule[]): readonly PluginTest[] =>
  LANGS.map((lang) => ({
    name: `${id}: tells a report with and without findings (${lang})`,
    run: async () => {
      for (const { report, rows } of await reportsBy(rules)) {
        const context = pluginReporterContext({
          words: wordsFor(lang),
          lang,
          rules: new Map(rules.map((rule) => [rule.id, rule])),
          style: PLAIN_STYLE,
          width: 80,
          exit: report.rows.dropped > 0 ? 1 : 0,
        });
        const given = structuredClone(report);
        const text = await (async () => {
          let all = '';
          for await (const piece of textPieces(tell(given, context))) all += piece;
          return all;
        });
        const [first, second] = [await text(), await text()];
        if (first === '') throw brokenLaw({ en: 'It made no text.', fr: 'Il n’a rendu aucun texte.' });
        mustEqual(second, first, { en: 'The second text of one report', fr: 'Le second texte d’un même rapport' });
        mustEqual(given, report, { en: 'The report after it was told', fr: 'Le rapport, une fois raconté' });
        const [headers = [], ...cells] = rows;
        const seen = cells.flat().filter((cell) => cell.length >= SHORTEST_CELL && !headers.includes(cell) && first.includes(cell));
        if (seen.length > 0) throw brokenLaw({ en: `It prints cells: ${seen.length}.`, fr: `Il imprime des cellules : ${seen.length}.` });
      }
    },
  }));

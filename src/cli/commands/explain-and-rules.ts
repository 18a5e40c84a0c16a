import { loadConfiguredParts } from '../../library/configured-parts.js';
import { closestWord } from '../../model/base/closest-word.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Lang } from '../../model/base/text.js';
import { type AnyRule, defaultActionOf } from '../../model/rule/rule.js';
import { explainRule } from '../../reporters/rule-docs/explain.js';
import { ruleStatus } from '../../reporters/rule-docs/rule-texts.js';
import { textTable } from '../../reporters/text/layout.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { wordsFor } from '../../words/index.js';
import { configPlace } from '../options/config-from-options.js';
import type { RulesOptions, RuleTextOptions } from '../options/table/contacts.js';
import { wantsJson } from '../output/plain-format.js';
import type { CommandContext, CommandHandler } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor, textWidth } from '../terminal/style.js';

/** The rules that the configuration makes available, and the language that it asks for. */
const configuredRules = async (
  options: RuleTextOptions,
  { io, lang }: CommandContext,
): Promise<{ rules: readonly AnyRule[]; lang: Lang }> => {
  const { rules, found } = await loadConfiguredParts({ cwd: io.cwd(), config: configPlace(options) });
  const said = options.lang !== undefined || io.env.LUMO_LANG?.trim();
  return { rules, lang: said ? lang : (found?.config.lang ?? lang) };
};

/** `lumo-check explain RULE`: what, why, the law, what to do. */
export const explainCommand: CommandHandler<RuleTextOptions> = async ([id = ''], options, around) => {
  const { io } = around;
  const { rules, lang } = await configuredRules(options, around);
  const rule = rules.find((one) => one.id === id);
  if (!rule) {
    const near = closestWord(
      id,
      rules.map((one) => one.id),
    );
    throw new LumoError(
      'LUMO_UNKNOWN_RULE',
      { en: `There is no rule "${safeText(id)}".`, fr: `La règle « ${safeText(id)} » n’existe pas.` },
      near
        ? {
            en: `Did you mean "${near}"? lumo-check rules lists them all.`,
            fr: `Vouliez-vous dire « ${near} » ? lumo-check rules les liste toutes.`,
          }
        : { en: 'lumo-check rules lists them all.', fr: 'lumo-check rules les liste toutes.' },
    );
  }
  const width = textWidth(io.stdout, 100);
  for (const piece of explainRule(rule, lang, styleFor(io.stdout, io.env, options.color), width)) await writeText(io.stdout, piece);
  return 0;
};

/** `lumo-check rules`: every rule on one line, by theme. */
export const rulesCommand: CommandHandler<RulesOptions> = async (_, options, around) => {
  const { io } = around;
  const { rules, lang } = await configuredRules(options, around);
  const words = wordsFor(lang);
  if (wantsJson(options.format)) {
    const list = rules.map((rule) => ({
      id: rule.id,
      theme: rule.theme,
      severity: rule.severity,
      action: defaultActionOf(rule),
      title: rule.docs.title[lang],
      ...(rule.status !== undefined && rule.status !== 'stable' && { status: rule.status }),
      law: rule.law.map((text) => text.id),
    }));
    await writeText(io.stdout, `${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  const style = styleFor(io.stdout, io.env, options.color);
  for (const theme of new Set(rules.map((rule) => rule.theme))) {
    const rows = rules
      .filter((rule) => rule.theme === theme)
      .map((rule) => [`  ${rule.id}`, words.severities[rule.severity], [rule.docs.title[lang], ...ruleStatus(words, rule)].join(' · ')]);
    await writeText(io.stdout, `${style.bold(words.themes[theme])}\n${[...textTable(rows)].join('\n')}\n\n`);
  }
  await writeText(io.stdout, `lumo-check explain ${lang === 'fr' ? 'REGLE' : 'RULE'}\n`);
  return 0;
};

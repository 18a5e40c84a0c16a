import { loadConfiguredParts } from '../../library/setup/configured-parts.js';
import { closestWord } from '../../model/base/closest-word.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Lang } from '../../model/base/text.js';
import { type AnyRule, defaultActionOf } from '../../model/rule/rule.js';
import type { RuleSubject } from '../../model/rule/subject.js';
import { errorCodeOf, nearestErrorCodes } from '../../reporters/rule-docs/error-codes.js';
import { explainError } from '../../reporters/rule-docs/error-docs.js';
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

/** What `explain` knows under none of its names, with what was probably meant. */
const unknownName = (given: string, rules: readonly AnyRule[]): LumoError => {
  const isCode = /^lumo[_-]/i.test(given);
  const name = safeText(given);
  const near = isCode
    ? nearestErrorCodes(given)
    : [
        closestWord(
          given,
          rules.map(({ id }) => id),
        ) ??
          nearestErrorCodes(given)[0] ??
          '',
      ].filter(Boolean);
  const [en, fr] = [near.map((one) => `"${one}"`).join(', '), near.map((one) => `« ${one} »`).join(', ')];
  const meant = near.length === 0 ? { en: '', fr: '' } : { en: `Did you mean ${en}? `, fr: `Vouliez-vous dire ${fr} ? ` };
  return isCode
    ? new LumoError(
        'LUMO_USAGE',
        { en: `There is no error "${name}".`, fr: `L’erreur « ${name} » n’existe pas.` },
        { en: `${meant.en}docs/errors.md lists them all.`, fr: `${meant.fr}docs/fr/errors.md les liste toutes.` },
      )
    : new LumoError(
        'LUMO_UNKNOWN_RULE',
        { en: `There is no rule "${name}".`, fr: `La règle « ${name} » n’existe pas.` },
        { en: `${meant.en}lumo-check rules lists them all.`, fr: `${meant.fr}lumo-check rules les liste toutes.` },
      );
};

/** `lumo-check explain RULE` (what, why, the law, what to do) and `lumo-check explain LUMO_…`, in letters of any case. */
export const explainCommand: CommandHandler<RuleTextOptions> = async ([given = ''], options, around) => {
  const { io } = around;
  const style = styleFor(io.stdout, io.env, options.color);
  const width = textWidth(io.stdout, 100);
  const code = errorCodeOf(given);
  // An error is explained even where the configuration is what is wrong.
  if (code !== undefined) {
    for (const piece of explainError(code, around.lang, style, width)) await writeText(io.stdout, piece);
    return 0;
  }
  const { rules, lang } = await configuredRules(options, around);
  const rule = rules.find(({ id }) => id.toLowerCase() === given.toLowerCase());
  if (!rule) throw unknownName(given, rules);
  for (const piece of explainRule(rule, lang, style, width)) await writeText(io.stdout, piece);
  return 0;
};

/** What `--subject` names, by what rules say that they are about; without it, all of them. */
const ABOUT = {
  contacts: 'contacts',
  message: 'messages',
  script: 'scripts',
  campaign: 'campaigns',
  log: 'logs',
  governance: 'governance',
  register: 'registers',
  files: 'files',
} as const satisfies Record<NonNullable<RulesOptions['subject']>, RuleSubject>;

/** `lumo-check rules`: every rule on one line, by theme. */
export const rulesCommand: CommandHandler<RulesOptions> = async (_, options, around) => {
  const { io } = around;
  const { rules: all, lang } = await configuredRules(options, around);
  const { subject } = options;
  const rules = subject === undefined ? all : all.filter(({ about }) => about === ABOUT[subject]);
  const words = wordsFor(lang);
  if (wantsJson(options.format)) {
    const list = rules.map((rule) => ({
      id: rule.id,
      about: rule.about,
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

import { environmentLayer } from '../../config/resolve/environment-layer.js';
import { languageOf } from '../../config/resolve/language.js';
import { ORIGIN_NAMES } from '../../config/resolve/settings.js';
import { type ConfiguredParts, loadConfiguredParts } from '../../library/setup/configured-parts.js';
import { closestWord } from '../../model/base/closest-word.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Lang } from '../../model/base/text.js';
import { FIELDS } from '../../model/contact/field.js';
import { translationOf } from '../../model/plugin/language.js';
import { defaultActionOf } from '../../model/rule/rule.js';
import type { RuleSubject } from '../../model/rule/subject.js';
import { errorCodeOf, nearestErrorCodes } from '../../reporters/rule-docs/error-codes.js';
import { explainError } from '../../reporters/rule-docs/error-docs.js';
import { explainRule } from '../../reporters/rule-docs/explain.js';
import { explainPart, listParts } from '../../reporters/rule-docs/explain-part.js';
import { ruleStatus } from '../../reporters/rule-docs/rule-texts.js';
import { textTable } from '../../reporters/text/layout.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { type Words, wordsFor } from '../../words/index.js';
import { configPlace } from '../options/config-from-options.js';
import type { RulesOptions, RuleTextOptions } from '../options/table/contacts.js';
import { wantsJson } from '../output/plain-format.js';
import { broughtParts, namedParts } from '../setup/brought-parts.js';
import type { CommandContext, CommandHandler } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor, textWidth } from '../terminal/style.js';

/** What the configuration makes available, and the language that it asks for. */
interface Available extends Pick<ConfiguredParts, 'rules' | 'presets' | 'plugins'> {
  readonly lang: Lang;
  readonly words: Words;
}

/** The language that is asked for, by the option, the variable, or the configuration, in which the last file has the last word. */
const askedLanguage = (options: RuleTextOptions, { io }: CommandContext, { files }: ConfiguredParts): string | undefined =>
  options.lang ??
  (io.env.LUMO_LANG?.trim() ? environmentLayer({ LUMO_LANG: io.env.LUMO_LANG }).config.lang : undefined) ??
  files.findLast(({ config }) => config.lang !== undefined)?.config.lang;

const available = async (options: RuleTextOptions, around: CommandContext): Promise<Available> => {
  const parts = await loadConfiguredParts({ cwd: around.io.cwd(), config: configPlace(options), env: around.io.env });
  const { rules, presets, plugins, languages } = parts;
  const asked = askedLanguage(options, around, parts);
  const { lang = around.lang, translation } = asked === undefined ? {} : languageOf(asked, languages, ORIGIN_NAMES['command line']);
  const language = languages.find(({ tag }) => tag === translation);
  return { rules, presets, plugins, lang, words: wordsFor(lang, language && translationOf(language, rules, FIELDS)) };
};

/** What `explain` knows under none of its names, with what was probably meant. */
const unknownName = (given: string, ids: readonly string[]): LumoError => {
  const isCode = /^lumo[_-]/i.test(given);
  const name = safeText(given);
  const near = isCode ? nearestErrorCodes(given) : [closestWord(given, ids) ?? nearestErrorCodes(given)[0] ?? ''].filter(Boolean);
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

/** `lumo-check explain RULE` (what, why, the law, what to do), of a preset or another part of a plugin, and `lumo-check explain LUMO_…`, in letters of any case. */
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
  const { rules, presets, plugins, lang, words } = await available(options, around);
  const isMeant = ({ id }: { readonly id: string }): boolean => id.toLowerCase() === given.toLowerCase();
  const rule = rules.find(isMeant);
  const parts = namedParts(plugins, presets);
  const meant = parts.filter(isMeant);
  if (!rule && meant.length === 0) {
    const ids = [...rules, ...parts].map(({ id }) => id);
    throw unknownName(given, ids);
  }
  if (rule) for (const piece of explainRule(rule, words, style, width)) await writeText(io.stdout, piece);
  // A preset and a language may have one name: es.
  for (const [i, part] of meant.entries()) {
    if (rule || i > 0) await writeText(io.stdout, '\n');
    for (const piece of explainPart(part, lang, style, width)) await writeText(io.stdout, piece);
  }
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
  const { rules: all, plugins, lang, words } = await available(options, around);
  const { subject } = options;
  const rules = subject === undefined ? all : all.filter(({ about }) => about === ABOUT[subject]);
  if (wantsJson(options.format)) {
    const list = rules.map((rule) => ({
      id: rule.id,
      about: rule.about,
      theme: rule.theme,
      severity: rule.severity,
      action: defaultActionOf(rule),
      title: words.text(rule.docs.title),
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
      .map((rule) => [
        `  ${rule.id}`,
        words.severities[rule.severity],
        [words.text(rule.docs.title), ...ruleStatus(words, rule)].join(' · '),
      ]);
    await writeText(io.stdout, `${style.bold(words.themes[theme])}\n${[...textTable(rows)].join('\n')}\n\n`);
  }
  if (subject === undefined) for (const piece of listParts(broughtParts(plugins), lang, style)) await writeText(io.stdout, piece);
  await writeText(io.stdout, `lumo-check explain ${lang === 'fr' ? 'REGLE' : 'RULE'}\n`);
  return 0;
};

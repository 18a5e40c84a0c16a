import { closestWord } from '../../model/base/closest-word.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import type { AnyRule } from '../../model/rule/rule.js';

/**
 * @param from who names them, where it is not the command line
 * @throws LumoError LUMO_UNKNOWN_RULE naming every id that no rule has, with the one that was probably meant
 */
export const refuseUnknownRules = (named: readonly string[], rules: readonly AnyRule[], from?: Text): void => {
  const known = rules.map(({ id }) => id);
  const unknown = [...new Set(named)].filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  const meant = [...new Set(unknown.map((id) => closestWord(id, known)).filter((id) => id !== undefined))];
  const one = unknown.length === 1;
  const quoted = (ids: readonly string[], open: string, close: string): string => ids.map((id) => open + id + close).join(', ');
  throw new LumoError(
    'LUMO_UNKNOWN_RULE',
    {
      en: from
        ? `${from.en} names ${one ? 'a rule that does' : 'rules that do'} not exist: ${quoted(unknown, '"', '"')}.`
        : `${one ? 'No rule is' : 'No rules are'} called ${quoted(unknown, '"', '"')}.`,
      fr: from
        ? `${from.fr} nomme ${one ? 'une règle qui n’existe' : 'des règles qui n’existent'} pas : ${quoted(unknown, '« ', ' »')}.`
        : `${one ? 'Aucune règle ne s’appelle' : 'Ces règles n’existent pas :'} ${quoted(unknown, '« ', ' »')}.`,
    },
    meant.length > 0
      ? {
          en: `Did you mean ${quoted(meant, '"', '"')}?`,
          fr: `Vouliez-vous dire ${quoted(meant, '« ', ' »')} ?`,
        }
      : {
          en: `Known rules: ${known.join(', ')}.`,
          fr: `Règles connues : ${known.join(', ')}.`,
        },
  );
};

/** @throws LumoError LUMO_USAGE where every rule that should run alone is left out as well: who runs no rule finds nothing, and knows nothing */
export const refuseNoRules = (only: readonly string[] | undefined, skip: readonly string[] = []): void => {
  if (!only || only.length === 0 || !only.every((id) => skip.includes(id))) return;
  throw new LumoError(
    'LUMO_USAGE',
    {
      en: '--only and --skip name the same rules: none is left to run.',
      fr: '--only et --skip nomment les mêmes règles : il n’en reste aucune à appliquer.',
    },
    {
      en: 'Take a rule out of --skip (or LUMO_SKIP), or name another one with --only.',
      fr: 'Retirez une règle de --skip (ou de LUMO_SKIP), ou nommez-en une autre avec --only.',
    },
  );
};

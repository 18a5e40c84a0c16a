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

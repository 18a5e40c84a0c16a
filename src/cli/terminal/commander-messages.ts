import type { Lang } from '../../model/base/text.js';

/** What commander says of a wrong command line, in the reader's language: what it is, and below it what was probably meant. */
export const commanderMessage = (message: string, lang: Lang): string => {
  const plain = message.replace(/^error: /, '').trim();
  const [what = '', meant] = plain.split(/\n\(Did you mean (?:one of )?(.+?)\?\)$/);
  const asked = meant === undefined ? '' : `\n${lang === 'fr' ? `Vouliez-vous dire ${meant} ?` : `Did you mean ${meant}?`}`;
  return (lang === 'fr' ? messageInFrench(what) : what) + asked;
};

const messageInFrench = (plain: string): string =>
  plain
    .replace(/^unknown option '(.+?)'/, 'option inconnue « $1 »')
    .replace(/^unknown command '(.+?)'/, 'commande inconnue « $1 »')
    .replace(/^missing required argument '(.+?)'/, 'il manque l’argument « $1 »')
    .replace(/^option '(.+?)' argument missing/, 'l’option « $1 » attend une valeur')
    .replace(/^option '(.+?)' argument '(.+?)' is invalid\./, 'l’option « $1 » n’accepte pas « $2 » :')
    .replace(/ Allowed choices are (.+)\.$/, ' valeurs possibles : $1.')
    .replace(/ Allowed are whole numbers from (\d+) up\.$/, ' un nombre entier d’au moins $1.')
    .replace(/ Allowed are whole numbers from (\d+) to (\d+)\.$/, ' un nombre entier de $1 à $2.')
    .replace(/^required option '(.+?)' not specified/, 'il manque l’option « $1 »')
    .replace(/^too many arguments for '(.+?)'\. Expected (\d+) arguments? but got (\d+)\..*/, (_, command, most, given) =>
      most === '0'
        ? `trop d’arguments pour « ${command} » : aucun attendu`
        : `trop d’arguments pour « ${command} » : ${most} au plus, ${given} donnés`,
    )
    .replace(/^too many arguments(?! ).*/, 'trop d’arguments');

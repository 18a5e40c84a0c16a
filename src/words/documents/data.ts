import type { Audience, Purpose } from '../../model/rule/contact-rule.js';
import type { Period } from '../../model/rule/rule-core.js';
import type { FindingSeverity } from '../../model/rule/severity.js';
import { wordTable } from '../grammar/bilingual.js';
import type { LanguageForms } from '../grammar/language-forms.js';
import { frenchSpacing } from '../grammar/typography.js';

/** What data contracts and lineage say in words. */
interface DataWords {
  /** What the contacts are for. @param channels in words */
  readonly purpose: (purpose: Purpose | string, audience: Audience | string, channels: readonly string[]) => string;
  readonly usage: string;
  readonly limitations: string;
  /** Why a run is told as failed. */
  readonly failed: (counts: Readonly<Record<FindingSeverity, number>>, unread: number) => string;
  /** What a length of time is of. */
  readonly periods: Readonly<Record<Period, string>>;
}

const en = ({ plural, list }: LanguageForms): DataWords => ({
  purpose: (purpose, audience, channels) => {
    const whom = audience === 'consumer' ? 'consumers' : 'businesses';
    const what = purpose === 'archive' ? `Archive of contacts of ${whom}` : `Prospecting of ${whom}`;
    return channels.length > 0 ? `${what} by ${list(channels)}.` : `${what}.`;
  },
  usage: 'What lumo-check checked of this file as of the day that is its version: columns as they were read, rules with what they found.',
  limitations: 'Types are those that columns were read as; a cell may be in another form, and rules say so. No value of a cell is told.',
  failed: ({ error, warning }, unread) => {
    const found = `${plural(error, { one: '# error', other: '# errors' })}, ${plural(warning, { one: '# warning', other: '# warnings' })}`;
    return unread > 0 ? `${found}; ${plural(unread, { one: '# file could not be judged', other: '# files could not be judged' })}` : found;
  },
  periods: {
    prospects: 'Prospects: how long they are kept after the last contact that came from them.',
    formerClients: 'Former clients: how long they may be prospected.',
    archived: 'Archived former clients: how long they are kept.',
    consents: 'Consents: how long they hold.',
    accounting: 'Accounting records: how long they are kept.',
    logs: 'Logs: how long they are kept.',
    notice: 'Information of the persons: within how many days.',
  },
});

const fr = ({ plural, list }: LanguageForms): DataWords => ({
  purpose: (purpose, audience, channels) => {
    const whom = audience === 'consumer' ? 'de particuliers' : 'd’entreprises';
    const what = purpose === 'archive' ? `Archives de contacts ${whom}` : `Prospection ${whom}`;
    return channels.length > 0 ? `${what} par ${list(channels)}.` : `${what}.`;
  },
  usage: frenchSpacing(
    'Ce que lumo-check a contrôlé de ce fichier au jour qui en est la version : les colonnes telles qu’elles ont été lues, les règles et leurs constats.',
  ),
  limitations: frenchSpacing(
    'Les types sont ceux que les colonnes ont reçus à la lecture ; une cellule peut avoir une autre forme, et les règles le disent. Aucune valeur de cellule n’y figure.',
  ),
  failed: ({ error, warning }, unread) => {
    const found = `${plural(error, { one: '# erreur', other: '# erreurs' })}, ${plural(warning, { one: '# avertissement', other: '# avertissements' })}`;
    return unread > 0
      ? frenchSpacing(
          `${found} ; ${plural(unread, { one: '# fichier n’a pas pu être contrôlé', other: '# fichiers n’ont pas pu être contrôlés' })}`,
        )
      : found;
  },
  periods: {
    prospects: frenchSpacing('Prospects : durée de conservation après le dernier contact venu d’eux.'),
    formerClients: frenchSpacing('Anciens clients : durée pendant laquelle on peut les prospecter.'),
    archived: frenchSpacing('Anciens clients archivés : durée de conservation.'),
    consents: frenchSpacing('Consentements : durée de validité.'),
    accounting: frenchSpacing('Pièces comptables : durée de conservation.'),
    logs: frenchSpacing('Journaux : durée de conservation.'),
    notice: frenchSpacing('Information des personnes : dans combien de jours.'),
  },
});

/** The words of data contracts and of lineage. */
export const dataWords = wordTable({ en, fr });

import type { Lang } from '../../../model/base/text.js';
import type { Channel } from '../../../model/contact/channel.js';
import type { HandoverKind } from '../../../register/exchange/handover-list.js';
import { frenchSentence } from '../../../words/grammar/typography.js';
import { wordsFor } from '../../../words/index.js';

/** What came of a list that was handed over. */
export interface SuppressionListSummary {
  readonly name: string;
  readonly of: HandoverKind;
  readonly channels: readonly Channel[];
  readonly clear: boolean;
  /** Tells which key hashed them. */
  readonly key?: string | undefined;
  readonly contacts: number;
  readonly opposed: number;
  readonly byRow: number;
  readonly entries: number;
}

/** Says it, and what the file now is: a list of people that nobody but its recipient may have. */
export const suppressionListText = (
  lang: Lang,
  { name, of, channels, clear, key, contacts, opposed, byRow, entries }: SuppressionListSummary,
): readonly string[] => {
  const { plural, list, channels: names } = wordsFor(lang);
  const on = list(channels.map((channel) => names[channel]));
  if (lang === 'fr') {
    const written =
      of === 'email'
        ? plural(entries, { one: '# adresse', other: '# adresses' })
        : plural(entries, { one: '# numéro', other: '# numéros' });
    const among = plural(opposed, { one: '# contact opposé', other: '# contacts opposés' });
    return [
      frenchSentence`${name} : ${written}, de ${among} (${on}) sur ${plural(contacts, { one: '# contact', other: '# contacts' })}.`,
      ...(byRow > 0
        ? [
            frenchSentence`${plural(byRow, { one: '# d’entre eux refuse', other: '# d’entre eux refusent' })} dans le fichier même, et pas dans le registre.`,
          ]
        : []),
      ...(key === undefined
        ? []
        : [frenchSentence`Haché avec la clé d’empreinte ${key} : vérifiez avec le destinataire que c’est la sienne.`]),
      ...(clear
        ? ['Le fichier désigne des personnes en clair : transmettez-le par une voie sûre, et effacez-le une fois chargé.']
        : ['Des empreintes restent des données personnelles : effacez le fichier une fois chargé.']),
    ];
  }
  const written =
    of === 'email' ? plural(entries, { one: '# address', other: '# addresses' }) : plural(entries, { one: '# number', other: '# numbers' });
  const among = plural(opposed, { one: '# opposed contact', other: '# opposed contacts' });
  return [
    `${name}: ${written}, of ${among} (${on}) among ${plural(contacts, { one: '# contact', other: '# contacts' })}.`,
    ...(byRow > 0
      ? [`${plural(byRow, { one: '# of them refuses', other: '# of them refuse' })} in the file itself, and not in the register.`]
      : []),
    ...(key === undefined ? [] : [`Hashed with the key of fingerprint ${key}: make sure with the recipient that it is theirs.`]),
    clear
      ? 'The file names people in clear: hand it over by a safe way, and delete it once it is uploaded.'
      : 'Hashes are personal data still: delete the file once it is uploaded.',
  ];
};

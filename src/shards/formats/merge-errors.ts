/**
 * Why the parts of a plan cannot be put together. Nothing is published then.
 * @module
 */
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';

const END: Text = {
  en: 'Nothing is published. Survey or judge these parts again, then settle or merge.',
  fr: 'Rien n’est publié. Relevez ou jugez de nouveau ces parties, puis relancez settle ou merge.',
};

/** @param missing numbers of parts */
export const outcomesMissing = (missing: readonly number[], parts: number): LumoError => {
  const some = missing.slice(0, 10).join(', ');
  const more = missing.length > 10 ? '…' : '';
  return new LumoError(
    'LUMO_SHARD_PARTS',
    {
      en: `Parts that left nothing (of ${parts}): ${some}${more}.`,
      fr: `Parties qui n’ont rien laissé (sur ${parts}) : ${some}${more}.`,
    },
    END,
  );
};

/** @param part a number that no part can have */
export const partBeyond = (part: number, parts: number): LumoError =>
  new LumoError(
    'LUMO_SHARD_PARTS',
    {
      en: `There is a part ${part}: by --parts ${parts} they are numbered from 0 to ${parts - 1}.`,
      fr: `Il y a une partie ${part} : avec --parts ${parts}, leurs numéros vont de 0 à ${parts - 1}.`,
    },
    {
      en: 'Give --parts as many as cut told, and the files of this run alone.',
      fr: 'Donnez à --parts le nombre de parties que cut a indiqué, et les seuls fichiers de cette exécution.',
    },
  );

/**
 * Rows were left out, or read twice.
 * @param part the one that does not begin where it should; `end` where the last one does not end there
 * @param wanted row that comes next, by what cut or the survey told, and @param found by what the parts have read
 */
export const partsApart = (part: number | 'end', wanted: number, found: number): LumoError =>
  new LumoError(
    'LUMO_SHARD_PARTS',
    part === 'end'
      ? {
          en: `The parts end with row ${found - 1}, and the survey ended with row ${wanted - 1}.`,
          fr: `Les parties s’arrêtent à la ligne ${found - 1}, alors que le relevé s’arrêtait à la ligne ${wanted - 1}.`,
        }
      : {
          en: `The first row of part ${part} is ${wanted}, and the part before it ends with row ${found - 1}.`,
          fr: `La partie ${part} commence à la ligne ${wanted}, alors que la partie précédente s’arrête à la ligne ${found - 1}.`,
        },
    {
      en: 'Some part was not given the bytes from begin to end that cut told. Nothing is published: judge the parts again.',
      fr: 'Une partie n’a pas reçu les octets de begin à end que cut a indiqués. Rien n’est publié : rejugez les parties.',
    },
  );

/** Judged with what another `settle` wrote, or with none. */
export const judgedOtherwise = (part: number): LumoError =>
  new LumoError(
    'LUMO_SHARD_FOREIGN',
    {
      en: `Part ${part} was not judged with the file that --settled names here.`,
      fr: `La partie ${part} n’a pas été jugée avec le fichier que --settled nomme ici.`,
    },
    {
      en: 'Judge all parts with the one file that settle wrote, and give merge the same.',
      fr: 'Jugez toutes les parties avec l’unique fichier que settle a écrit, et donnez le même à merge.',
    },
  );

export const outcomeTwice = (part: number): LumoError =>
  new LumoError(
    'LUMO_SHARD_PARTS',
    { en: `Part ${part} is there twice, and the two differ.`, fr: `La partie ${part} existe deux fois, et les deux diffèrent.` },
    {
      en: 'Its input changed between two attempts, or two parts have one number. Nothing is published: judge all parts again.',
      fr: 'Son entrée a changé entre deux essais, ou deux parties portent un même numéro. Rien n’est publié : rejugez toutes les parties.',
    },
  );

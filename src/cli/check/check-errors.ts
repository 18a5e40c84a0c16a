import { LumoError } from '../../model/base/lumo-error.js';
import type { Lang } from '../../model/base/text.js';
import type { CheckOptions } from '../options/table/contacts.js';

export const noInputError = (): LumoError =>
  new LumoError(
    'LUMO_NO_INPUT',
    { en: 'No contact file is named.', fr: 'Aucun fichier de contacts n’est indiqué.' },
    {
      en: 'lumo-check contacts.csv, or lumo-check - to read standard input.',
      fr: 'lumo-check contacts.csv, ou lumo-check - pour lire l’entrée standard.',
    },
  );

export const sharedOutputError = (): LumoError =>
  new LumoError(
    'LUMO_SAME_OUTPUT',
    {
      en: 'Several inputs cannot share one --out or one --rejects.',
      fr: 'Plusieurs fichiers d’entrée ne peuvent pas partager un même --out ou --rejects.',
    },
    {
      en: 'Leave it out: each input gets a cleaned file beside it. Or run once per file.',
      fr: 'Retirez l’option : chaque fichier d’entrée aura son fichier nettoyé à côté de lui. Ou lancez une fois par fichier.',
    },
  );

/** Options that a document has no use for, and why: passed over in silence they would seem to have done something. */
const OF_CONTACTS = {
  out: { en: 'it writes cleaned contacts', fr: 'elle écrit des contacts nettoyés' },
  rejects: { en: 'it writes contacts that leave', fr: 'elle écrit des contacts retirés' },
  history: { en: 'it draws figures of contacts', fr: 'elle trace des chiffres de contacts' },
  target: { en: 'it lays out contacts for a tool', fr: 'elle met en forme des contacts pour un outil' },
  reveal: { en: 'it shows values of contacts', fr: 'elle montre des valeurs de contacts' },
} as const;

/** @param name of the one document that is checked @throws LumoError LUMO_USAGE */
export const refuseContactOptions = (options: CheckOptions, name: string): void => {
  const given = (Object.keys(OF_CONTACTS) as (keyof typeof OF_CONTACTS)[]).find((option) => options[option] !== undefined);
  if (given === undefined) return;
  const { en, fr } = OF_CONTACTS[given];
  throw new LumoError(
    'LUMO_USAGE',
    {
      en: `--${given} is for contacts (${en}), and "${name}" is none.`,
      fr: `--${given} concerne des contacts (${fr}), et « ${name} » n’en contient pas.`,
    },
    { en: `Leave --${given} out, or check contacts with it.`, fr: `Retirez --${given}, ou contrôlez des contacts avec elle.` },
  );
};

/** That no baseline was written, and why. */
export const baselineLeftLine = (lang: Lang): string =>
  ({
    en: 'The baseline was not written: a file could not be judged.',
    fr: 'La référence n’a pas été écrite : un fichier n’a pas pu être contrôlé.',
  })[lang];

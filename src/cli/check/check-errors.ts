import { LumoError } from '../../model/base/lumo-error.js';

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

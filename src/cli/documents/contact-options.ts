import { LumoError } from '../../model/base/lumo-error.js';
import type { CheckOptions } from '../options/table/contacts.js';

/** Options that a document has no use for, and why: passed over in silence they would seem to have done something. */
const OF_CONTACTS = {
  out: { en: 'it writes cleaned contacts', fr: 'elle écrit des contacts nettoyés' },
  rejects: { en: 'it writes contacts that leave', fr: 'elle écrit des contacts retirés' },
  history: { en: 'it draws figures of contacts', fr: 'elle trace des chiffres de contacts' },
  target: { en: 'it lays out contacts for a tool', fr: 'elle met en forme des contacts pour un outil' },
  maxRate: { en: 'it counts contacts', fr: 'elle compte des contacts' },
  stats: { en: 'it times rules on contacts', fr: 'elle mesure des règles sur des contacts' },
  reveal: { en: 'it shows values of contacts', fr: 'elle montre des valeurs de contacts' },
} as const;

/** @param name of the one document that is checked @throws LumoError LUMO_USAGE */
export const refuseContactOptions = (options: Partial<Pick<CheckOptions, keyof typeof OF_CONTACTS>>, name: string): void => {
  const given = (Object.keys(OF_CONTACTS) as (keyof typeof OF_CONTACTS)[]).find((option) => options[option] !== undefined);
  if (given === undefined) return;
  const { en, fr } = OF_CONTACTS[given];
  const flag = `--${given === 'maxRate' ? 'max-rate' : given}`;
  throw new LumoError(
    'LUMO_USAGE',
    {
      en: `${flag} is for contacts (${en}), and "${name}" is none.`,
      fr: `${flag} concerne des contacts (${fr}), et « ${name} » n’en contient pas.`,
    },
    {
      en: `Leave ${flag} out. If "${name}" holds contacts all the same, say so: --as contacts.`,
      fr: `Retirez ${flag}. Si « ${name} » contient tout de même des contacts, dites-le : --as contacts.`,
    },
  );
};

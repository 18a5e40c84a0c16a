import { LumoError } from '../../model/base/lumo-error.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { INPUT_KINDS } from './input-kinds.js';

/** What `--as` cannot mean. */
export const unknownKind = (kind: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: `--as takes ${INPUT_KINDS.join(', ')}, and not "${safeText(kind, 40)}".`,
      fr: `--as accepte ${INPUT_KINDS.join(', ')}, et non « ${safeText(kind, 40)} ».`,
    },
    {
      en: 'Leave it out to have each file recognised, or speak of one file: --as calls.csv=log.',
      fr: 'Retirez-la pour que chaque fichier soit reconnu, ou parlez d’un seul : --as appels.csv=log.',
    },
  );

/** `--as` speaks of a file that no input is. */
export const idleKind = (pattern: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: `--as says what "${safeText(pattern, 60)}" is, and no file of this run is called so.`,
      fr: `--as dit ce qu’est « ${safeText(pattern, 60)} », et aucun fichier de ce passage ne porte ce nom.`,
    },
    {
      en: 'Name the file as the command line does, or by a pattern: --as "calls-*.csv=log".',
      fr: 'Nommez le fichier comme la ligne de commande, ou par un motif : --as "appels-*.csv=log".',
    },
  );

/** A text that may be messages, a script or contacts. */
export const undecidedText = (name: string): LumoError =>
  new LumoError(
    'LUMO_INPUT_UNDECIDED',
    {
      en: `Nothing in "${safeText(name, 60)}" tells whether it holds messages, a call script or contacts.`,
      fr: `Rien dans « ${safeText(name, 60)} » ne dit s’il contient des messages, un script d’appel ou des contacts.`,
    },
    {
      en: 'Say it with --as message, --as script or --as contacts, or begin each message with a line “Subject: …”.',
      fr: 'Dites-le avec --as message, --as script ou --as contacts, ou commencez chaque message par une ligne « Objet : … ».',
    },
  );

/** A table of numbers, moments and results, which may be a log of calls or contacts with their last call. */
export const undecidedCalls = (name: string): LumoError => {
  const shown = safeText(name, 60);
  return new LumoError(
    'LUMO_INPUT_UNDECIDED',
    {
      en: `"${shown}" may be a log of calls, or contacts with their last call: nothing in it tells which.`,
      fr: `« ${shown} » peut être un journal d’appels, ou des contacts avec leur dernier appel : rien n’y dit lequel.`,
    },
    {
      en: `Say it: --as "${shown}=log" where each row is a call, --as "${shown}=contacts" where each is a contact.`,
      fr: `Dites-le : --as "${shown}=log" si chaque ligne est un appel, --as "${shown}=contacts" si c’est un contact.`,
    },
  );
};

/** Mails of an agent or a tool, in JSON. */
export const undecidedRecords = (name: string): LumoError =>
  new LumoError(
    'LUMO_INPUT_UNDECIDED',
    {
      en: `"${safeText(name, 60)}" holds mails, each with its subject and body: it was not taken for contacts.`,
      fr: `« ${safeText(name, 60)} » contient des mails, chacun avec son objet et son corps : il n’a pas été pris pour des contacts.`,
    },
    {
      en: 'Check the mails with --as message, and the people that they are written to with --as contacts.',
      fr: 'Contrôlez les mails avec --as message, et les personnes à qui ils s’adressent avec --as contacts.',
    },
  );

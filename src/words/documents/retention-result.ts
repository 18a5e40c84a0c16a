import type { RetentionFile, RetentionOutcome } from '../../model/report/retention-report.js';
import { wordTable } from '../grammar/bilingual.js';
import type { LanguageForms, PluralForms } from '../grammar/language-forms.js';
import { frenchSentence, frenchSpacing } from '../grammar/typography.js';

/** What `lumo-check retain` says, on the terminal and in the certificate. */
export interface RetentionWords {
  readonly first: (name: string, contacts: number, day: string) => string;
  readonly fates: Readonly<Record<RetentionOutcome, (n: number) => string>>;
  /** Nobody leaves. @param known what that rests on: everybody, those with a date, or those of the sheets that were read */
  readonly nothing: (known: 'all' | 'dated' | 'read') => string;
  readonly ending: (n: number, days: number) => string;
  readonly endingRefused: (n: number) => string;
  readonly undated: (n: number) => string;
  readonly unclear: (n: number) => string;
  readonly anonymity: (k: number | undefined, asked: number) => string;
  readonly suppressed: (n: number) => string;
  readonly refused: (n: number, remembered: boolean) => string;
  /** @param whole whether all its contacts were read */
  readonly untouched: (name: string, whole: boolean) => string;
  /** @param sheets of refusals, quoted: none of the files has them */
  readonly compared: (sheets: string, n: number) => string;
  readonly checkPermission: (name: string) => string;
  readonly dryRun: string;
  readonly files: Readonly<Record<RetentionFile['label'] | 'certificate', string>>;
  readonly certificate: {
    readonly title: string;
    readonly on: (day: string, version: string) => string;
    readonly sections: {
      readonly files: string;
      readonly policy: string;
      readonly done: string;
      readonly left: string;
      readonly sign: string;
    };
    readonly file: readonly string[];
    readonly input: string;
    readonly policyHead: readonly string[];
    readonly kinds: { readonly prospects: string; readonly formerClients: string; readonly archived: string };
    readonly months: (n: number) => string;
    readonly acts: Readonly<Record<'drop' | 'anonymise' | 'archive', string>>;
    readonly doneHead: readonly string[];
    readonly totals: string;
    readonly law: string;
    readonly notContacts: (n: number) => string;
    readonly todo: readonly string[];
    readonly signature: readonly string[];
  };
}

const en = ({ plural, date, number }: LanguageForms): RetentionWords => {
  return {
    first: (name, contacts, day) => `${name}: ${plural(contacts, { one: '# contact', other: '# contacts' })}, as of ${date(day)}`,
    fates: {
      kept: (n) => `${number(n)} kept`,
      archived: (n) => `${number(n)} archived`,
      anonymised: (n) => `${number(n)} anonymised`,
      dropped: (n) => `${number(n)} dropped`,
    },
    nothing: (known) =>
      ({
        all: 'Nobody is past the end of their retention.',
        dated: 'Of those whose dates can be read, nobody is past the end of their retention.',
        read: 'Of those who were read, nobody is known to be past the end of their retention.',
      })[known],
    ending: (n, days) =>
      `${plural(n, { one: '# contact ends', other: '# contacts end' })} within ${plural(days, { one: '# day', other: '# days' })}: ask them now whether they wish to stay, once`,
    endingRefused: (n) => `${plural(n, { one: '# more had refused and is', other: '# more had refused and are' })} not asked`,
    undated: (n) =>
      `${plural(n, { one: '# contact is kept because no date tells whether its time is over (none that can be read, a last contact that cannot be read, or one that does not say who contacted whom): check it', other: '# contacts are kept because no date tells whether their time is over (none that can be read, a last contact that cannot be read, or one that does not say who contacted whom): check them' })} (lumo-check explain retention-date-missing)`,
    unclear: (n) =>
      `${plural(n, { one: '# old contact is kept because it may be a client (a status that is not understood, a contract without an end, no purchase for long) or an employee (a staff file): write prospect, client or former client in its status', other: '# old contacts are kept because they may be clients (a status that is not understood, a contract without an end, no purchase for long) or employees (a staff file): write prospect, client or former client in their status' })} (lumo-check explain retention-prospect)`,
    anonymity: (k, asked) =>
      k === undefined
        ? `Of the anonymised contacts nothing is left: no group of ${number(asked)} shares a thing`
        : `Anonymised contacts: each shares all that is left of it with ${plural(k - 1, { one: '# other', other: '# others' })} at least (k = ${number(k)}, ${number(asked)} asked)`,
    suppressed: (n) =>
      plural(n, {
        one: 'Of # of them nothing is left: its group was too small',
        other: 'Of # of them nothing is left: their groups were too small',
      }),
    refused: (n, remembered) =>
      remembered
        ? `${plural(n, { one: '# of those who left had refused: the register remembers it', other: '# of those who left had refused: the register remembers them' })}`
        : `${plural(n, { one: '# of those who left had refused', other: '# of those who left had refused' })}, and no register will remember it: create one first (lumo-check oppose --help), or they come back with the next import`,
    untouched: (name, whole) =>
      whole
        ? `${name} is as it was: once you have looked at the result, erase it and its copies`
        : `${name} is as it was: erase it and its copies once its other sheets have been treated too (--sheet), not before`,
    compared: (sheets, n) =>
      `Compared with ${n === 1 ? 'the sheet' : 'the sheets'} ${sheets}, which no file that was written holds: before you erase the workbook, keep the refusals (lumo-check oppose import, with --sheet)`,
    checkPermission: (name) => `Before you write to them, check them like any campaign: lumo-check ${name}`,
    dryRun: 'Nothing was written.',
    files: { out: 'contacts kept', archive: 'archive', permission: 'to ask again', certificate: 'certificate' },
    certificate: {
      title: 'Certificate of retention',
      on: (day, version) => `As of ${date(day)}, lumo-check ${version}. This page holds counts and hashes, and no personal data.`,
      sections: { files: 'Files', policy: 'Policy applied', done: 'What was done', left: 'What is left to do', sign: 'Confirmed by' },
      file: ['File', 'Name', 'Contacts', 'Bytes', 'SHA-256'],
      input: 'input',
      policyHead: ['Data', 'Kept', 'Then'],
      kinds: {
        prospects: 'Prospects, after the last contact that came from them or, failing that, the collection',
        formerClients: 'Former clients, prospected after the end of the relation',
        archived: 'Former clients, archived after the end of the relation',
      },
      months: (n) => plural(n, { one: '# month', other: '# months' }),
      acts: { drop: 'erased', anonymise: 'made anonymous', archive: 'moved to the archive' },
      doneHead: ['Rule', 'What it said', 'Done', 'Contacts'],
      totals: 'In all',
      law: 'Texts applied:',
      notContacts: (n) =>
        plural(n, { one: '# line that is not a contact was left out', other: '# lines that are not contacts were left out' }),
      todo: [
        'Erase the input and its copies (exports, downloads, attachments, backups as they expire) with a tool that you can show.',
        'Keep the archive apart, for disputes only, with access for the few who need it.',
        'Send one message to those whose time is running out; without an answer they are erased at the next run.',
      ],
      signature: ['Name and function', 'Date', 'Input erased on, and how'],
    },
  };
};

const fr = ({ date, number, plural: agreed }: LanguageForms): RetentionWords => {
  const plural = (n: number, forms: PluralForms): string => frenchSpacing(agreed(n, forms));
  return {
    first: (name, contacts, day) =>
      frenchSentence`${name} : ${plural(contacts, { one: '# contact', other: '# contacts' })}, à la date du ${date(day)}`,
    fates: {
      kept: (n) => plural(n, { one: '# gardé', other: '# gardés' }),
      archived: (n) => plural(n, { one: '# archivé', other: '# archivés' }),
      anonymised: (n) => plural(n, { one: '# anonymisé', other: '# anonymisés' }),
      dropped: (n) => plural(n, { one: '# retiré', other: '# retirés' }),
    },
    nothing: (known) =>
      ({
        all: 'Aucune durée de conservation n’est échue.',
        dated: 'Parmi ceux dont les dates sont lisibles, personne n’a dépassé sa durée de conservation.',
        read: 'Parmi ceux qui ont été lus, personne n’a dépassé, à notre connaissance, sa durée de conservation.',
      })[known],
    ending: (n, days) =>
      frenchSentence`${plural(n, { one: '# contact arrive à échéance', other: '# contacts arrivent à échéance' })} ${plural(days, { one: 'dans la journée', other: 'dans les # jours' })} : ${plural(n, { one: 'demandez-lui maintenant, une seule fois, si le contact souhaite', other: 'demandez-leur maintenant, une seule fois, s’ils souhaitent' })} rester`,
    endingRefused: (n) =>
      plural(n, { one: '# autre avait refusé et n’est pas sollicité', other: '# autres avaient refusé et ne sont pas sollicités' }),
    undated: (n) =>
      frenchSentence`${plural(n, { one: '# contact est gardé faute de date qui dise si son délai est passé (aucune lisible, un dernier contact illisible, ou qui ne dit pas qui a contacté qui) : vérifiez-le', other: '# contacts sont gardés faute de date qui dise si leur délai est passé (aucune lisible, un dernier contact illisible, ou qui ne dit pas qui a contacté qui) : vérifiez-les' })} (lumo-check explain retention-date-missing)`,
    unclear: (n) =>
      frenchSentence`${plural(n, { one: '# contact ancien est gardé car c’est peut-être un client (statut non compris, contrat sans fin connue, aucun achat depuis longtemps) ou un salarié (fichier du personnel) : écrivez prospect, client ou ancien client dans son statut', other: '# contacts anciens sont gardés car ce sont peut-être des clients (statut non compris, contrat sans fin connue, aucun achat depuis longtemps) ou des salariés (fichier du personnel) : écrivez prospect, client ou ancien client dans leur statut' })} (lumo-check explain retention-prospect)`,
    anonymity: (k, asked) =>
      k === undefined
        ? frenchSentence`Il ne reste rien des contacts anonymisés : aucun groupe de ${number(asked)} n’a quoi que ce soit en commun`
        : frenchSentence`Contacts anonymisés : chacun partage tout ce qui reste de lui avec au moins ${plural(k - 1, { one: '# autre', other: '# autres' })} (k = ${number(k)}, ${plural(asked, { one: '# demandé', other: '# demandés' })})`,
    suppressed: (n) =>
      plural(n, {
        one: 'De # d’entre eux il ne reste rien : son groupe était trop petit',
        other: 'De # d’entre eux il ne reste rien : leurs groupes étaient trop petits',
      }),
    refused: (n, remembered) =>
      remembered
        ? plural(n, {
            one: '# de ceux qui partent avait refusé : le registre s’en souvient',
            other: '# de ceux qui partent avaient refusé : le registre s’en souvient',
          })
        : frenchSentence`${plural(n, { one: '# de ceux qui partent avait refusé', other: '# de ceux qui partent avaient refusé' })}, et aucun registre ne s’en souviendra : créez-en un d’abord (lumo-check oppose --help), sinon le prochain import les ramènera`,
    untouched: (name, whole) =>
      whole
        ? frenchSentence`${name} n’a pas changé : après avoir vérifié le résultat, effacez-le, lui et ses copies`
        : frenchSentence`${name} n’a pas changé : effacez-le, lui et ses copies, une fois ses autres feuilles traitées aussi (--sheet), et pas avant`,
    compared: (sheets, n) =>
      frenchSentence`Comparé ${n === 1 ? 'à la feuille' : 'aux feuilles'} ${sheets}, qu’aucun fichier écrit ne contient : avant d’effacer le classeur, gardez les refus (lumo-check oppose import, avec --sheet)`,
    checkPermission: (name) =>
      frenchSentence`Avant d’écrire à qui que ce soit, contrôlez ce fichier comme toute campagne : lumo-check ${name}`,
    dryRun: 'Rien n’a été écrit.',
    files: { out: 'contacts gardés', archive: 'archive', permission: 'à solliciter', certificate: 'attestation' },
    certificate: {
      title: 'Attestation de conservation',
      on: (day, version) =>
        `À la date du ${date(day)}, lumo-check ${version}. Cette page contient des nombres et des empreintes, et aucune donnée personnelle.`,
      sections: {
        files: 'Fichiers',
        policy: 'Politique appliquée',
        done: 'Ce qui a été fait',
        left: 'Ce qui reste à faire',
        sign: 'Confirmé par',
      },
      file: ['Fichier', 'Nom', 'Contacts', 'Octets', 'SHA-256'],
      input: 'entrée',
      policyHead: ['Données', 'Conservées', 'Ensuite'],
      kinds: {
        prospects: 'Prospects, après le dernier contact venu d’eux ou, à défaut, la collecte',
        formerClients: 'Anciens clients, en prospection après la fin de la relation',
        archived: 'Anciens clients, en archive après la fin de la relation',
      },
      months: (n) => plural(n, { one: '# mois', other: '# mois' }),
      acts: { drop: 'effacées', anonymise: 'rendues anonymes', archive: 'versées à l’archive' },
      doneHead: ['Règle', 'Ce qu’elle a dit', 'Suite donnée', 'Contacts'],
      totals: 'En tout',
      law: frenchSpacing('Textes appliqués :'),
      notContacts: (n) =>
        plural(n, {
          one: '# ligne qui n’est pas un contact a été écartée',
          other: '# lignes qui ne sont pas des contacts ont été écartées',
        }),
      todo: [
        'Effacer l’entrée et ses copies (exports, téléchargements, pièces jointes, sauvegardes à leur échéance) avec un outil dont vous pouvez rendre compte.',
        'Garder l’archive à part, pour les seuls litiges, avec un accès réservé à ceux qui en ont besoin.',
        'Envoyer un seul message à ceux qui arrivent à échéance ; sans réponse, ils sont effacés au passage suivant.',
      ].map(frenchSpacing),
      signature: ['Nom et fonction', 'Date', 'Entrée effacée le, et comment'],
    },
  };
};

/** The words of one language. */
export const retentionWords = wordTable<RetentionWords>({ en, fr });

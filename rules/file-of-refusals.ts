import {
  CHANNELS,
  csv,
  defineRule,
  doubt,
  HELD_FIELDS,
  isFileOfDeadAddresses,
  isOptOutSheetName,
  isSheetOfTheLaw,
  LAWS,
  makeHeldReader,
  othersOfFile,
  type Text,
  whatNamesRefusals,
} from '../src/author.js';

const isRead = ({ lists }: { readonly lists: { readonly all: readonly { readonly sheet?: string }[] } }, name: string): boolean =>
  lists.all.some(({ sheet }) => sheet === name);

const holdsRefusals = (what: string, quoi: string): Text => ({
  en: `${what} says that this file holds refusals: use it as an opposition list, not for a campaign.`,
  fr: `${quoi} annonce des refus : utilisez ce fichier comme liste d’opposition, pas pour une campagne.`,
});

const warned = (en: string, fr: string) => ({ en, fr, severity: 'warning' as const });
const inFileOf = <const R extends string>(role: R, what: string, quoi: string) => ({
  en: `This contact is in a file of ${what}, by its name: find out before you contact them.`,
  fr: `Ce contact est dans un fichier de ${quoi}, d’après son nom : vérifiez avant de le contacter.`,
  ...({ severity: 'warning', verdict: 'unknown', role } as const),
});

/** A file that is itself a list of refusals is no campaign file. */
export default defineRule({
  id: 'file-of-refusals',
  about: 'contacts',
  since: '0.1.0',
  theme: 'file',
  law: [LAWS['gdpr-21'], LAWS['lumo-guide-opposition']],
  docs: {
    title: { en: 'File of refusals', fr: 'Fichier de désinscrits' },
    why: {
      en: 'Only its name or title says that nobody in this file may be contacted. Some tools export the unsubscribed, bounced and never-subscribed contacts into files without a status column. Files called by a code of refusals (NPA, KO) or after deaths, minors, bounces, complaints or unconfirmed sign-ups are no campaign either: their contacts are to be checked.',
      fr: 'Seul le nom ou le titre du fichier dit qu’il ne faut écrire à personne. Certains outils exportent désinscrits, adresses rejetées et non-abonnés dans des fichiers sans colonne de statut. Un fichier nommé d’un code de refus (NPA, KO) ou d’après des décès, mineurs, rebonds, plaintes ou inscriptions non confirmées n’en est pas un de campagne non plus : ses contacts sont à vérifier.',
    },
    remedy: {
      en: 'Give this file to lumo-check with --opposition. If its name or title misleads, change it.',
      fr: 'Donnez ce fichier à lumo-check avec --opposition. Si son nom ou son titre est trompeur, changez-le.',
    },
    bad: [
      { rows: csv('email', 'claire@acme.example'), says: ['file', 'contact'], fileName: 'unsubscribed_members_export_7f3a.csv' },
      { rows: csv('email', 'claire@acme.example'), says: ['file', 'dead'], fileName: 'cleaned_members_export_7f3a.csv' },
      { rows: csv('email', 'claire@acme.example'), says: ['others', 'deaths'], fileName: 'clients_decedes.csv' },
      { rows: csv('email', 'paul@acme.example'), says: ['onSheet'], sheet: { name: 'KO', rows: csv('email', 'paul@acme.example') } },
    ],
    good: [
      { rows: csv('email', 'claire@acme.example'), says: [], fileName: 'subscribed_members_export_7f3a.csv' },
      { rows: csv('Contacts hors opposition;', 'email;nom', 'claire@acme.example;Martin'), says: [] },
    ],
  },
  needs: HELD_FIELDS,
  channels: CHANNELS,
  verdict: 'opposed',
  severity: 'error',
  action: 'bar',
  messages: {
    file: holdsRefusals('The name of this file', 'Le nom de ce fichier'),
    sheetRead: holdsRefusals('The name of the sheet that was read', 'Le nom de la feuille lue'),
    titled: holdsRefusals('A title above the header', 'Un titre au-dessus de l’en-tête'),
    others: {
      en: 'The name or a title of this file tells of refusals, deaths, minors, bounces, complaints or unconfirmed sign-ups: use it to exclude, not to contact.',
      fr: 'Le nom ou un titre de ce fichier parle de refus, décès, mineurs, rebonds, plaintes ou inscriptions non confirmées : il sert à exclure, pas à contacter.',
    },
    other: inFileOf('doubted-refusal', 'refusals, complaints or unconfirmed sign-ups', 'refus, plaintes ou inscriptions non confirmées'),
    deaths: inFileOf('deceased-person', 'people who have died', 'personnes décédées'),
    protected: inFileOf('protected-person', 'people under age or guardianship', 'mineurs ou protégés'),
    bounces: inFileOf('dead-address', 'addresses that bounced', 'adresses en rebond'),
    sheet: {
      en: 'Another sheet of this workbook lists refusals, and nobody was screened against it: save it as a file and give it with --opposition.',
      fr: 'Une autre feuille de ce classeur liste des refus, et personne n’a été comparé à elle : enregistrez-la comme fichier et donnez-la avec --opposition.',
    },
    sheetBeside: warned(
      'Another sheet of this workbook lists refusals: make sure that they are in the opposition list.',
      'Une autre feuille de ce classeur liste des refus : assurez-vous qu’ils sont dans la liste d’opposition.',
    ),
    sheetOfLaw: warned(
      'Another sheet is called after the GDPR and was not read: if people who refuse stand there, save it as a file and give it with --opposition.',
      'Une autre feuille porte le nom du RGPD et n’a pas été lue : si des refus y figurent, enregistrez-la comme fichier et donnez-la avec --opposition.',
    ),
    onSheet: doubt(
      'This contact is on another sheet that may list refusals, by its name (KO, NPAI, RGPD) or a column: find out before you contact them.',
      'Ce contact est sur une autre feuille qui liste peut-être des refus (KO, NPAI, RGPD, ou une colonne) : vérifiez avant de le contacter.',
    ),
    contact: {
      en: 'This contact is in a file of refusals: do not contact them.',
      fr: 'Ce contact figure dans un fichier de refus : ne le contactez pas.',
      role: 'named-refusal',
    },
    dead: {
      en: 'This contact is in a file of addresses that bounced: do not write to it, though the person has not refused.',
      fr: 'Ce contact figure dans un fichier d’adresses en rebond : ne lui écrivez pas, même si la personne n’a rien refusé.',
      role: 'dead-address',
    },
  },
  start(ctx) {
    const saysSo = whatNamesRefusals(ctx);
    if (saysSo) ctx.report('file', saysSo);
    else if (othersOfFile(ctx)) ctx.report('file', 'others');
    else if (ctx.sheets?.others.some((name) => isOptOutSheetName(name) && !isRead(ctx, name)))
      ctx.report('file', ctx.lists.all.some(({ kind, from }) => kind === 'opposition' && !from) ? 'sheetBeside' : 'sheet');
    else if (ctx.sheets?.others.some((name) => isSheetOfTheLaw(name) && !isRead(ctx, name))) ctx.report('file', 'sheetOfLaw');
  },
  visit(ctx) {
    const ofRefusals = isFileOfDeadAddresses(ctx) ? 'dead' : 'contact';
    const others = othersOfFile(ctx);
    const all = whatNamesRefusals(ctx) ? ofRefusals : others === 'doubts' ? 'other' : others;
    if (all) return { contact: (contact) => ctx.report(contact, all) };
    const isDoubted = makeHeldReader(ctx.lists, 'doubts');
    return isDoubted ? { contact: (contact) => isDoubted(contact) && ctx.report(contact, 'onSheet') } : {};
  },
});

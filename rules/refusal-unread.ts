import { CHANNELS, csv, defineRule, doubt, LAWS, makeHeldTeller, makeUnreadReader, UNREAD_FIELDS, UNREAD_TEXTS, z } from '../src/author.js';

/** A refusal may stand where nobody can read it: a header that is not understood, a word that is not known, an opt-in that says no. */
export default defineRule({
  id: 'refusal-unread',
  about: 'contacts',
  since: '0.2.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['gdpr-7'], LAWS['lumo-guide-opposition']],
  docs: {
    title: { en: 'Possible refusal to check', fr: 'Refus possible, à vérifier' },
    why: {
      en: 'A header or a word may mean a refusal, and we cannot tell. An unclear column bars its contacts; unclear words leave them, to be checked. An opt-in that says no is not a refusal by itself, nor an agreement.',
      fr: 'Un en-tête ou un mot veut peut-être dire un refus. Une colonne peu claire écarte ses contacts ; des mots peu clairs les laissent, à vérifier. Un opt-in à « non » n’est pas à lui seul un refus, ni un accord.',
    },
    remedy: {
      en: 'Read these cells, or say what the column is, with --map. Write --map "Header=optOut" where yes refuses, =optIn where yes agrees, =keep where it is neither. Read the comments that are named.',
      fr: 'Lisez ces cellules, ou dites ce qu’est la colonne, avec --map. Écrivez --map "En-tête=optOut" si oui refuse, =optIn si oui accepte, =keep si ce n’est ni l’un ni l’autre. Relisez les commentaires signalés.',
    },
    options: {
      optInNo: {
        en: 'What a no in an opt-in column makes of a contact: undetermined, refusal, or nothing.',
        fr: 'Ce qu’un non dans une colonne d’opt-in fait d’un contact : undetermined (indéterminé), refusal (un refus) ou nothing (rien).',
      },
    },
    bad: [
      { rows: csv('email;opt-in / opt-out', 'claire@acme.example;x'), says: ['column', 'inColumn'] },
      { rows: csv('email;optout;commentaire', 'a@b.example;cf. dossier;', 'c@d.example;;a refusé, cf. mail'), says: ['answer', 'words'] },
      { rows: csv('email;nom;statut', 'a@b.example;Roy STOP;', 'c@d.example;;9', 'e@f.example;;idem'), says: ['words', 'mark', 'ditto'] },
      { rows: csv('email;optin;consentement', 'a@b.example;non;en attente', 'a@b.example;;'), says: ['no', 'permission', 'elsewhere'] },
    ],
    good: [
      { rows: csv('email;optout;commentaire', 'claire@acme.example;non;à rappeler mardi'), says: [] },
      { rows: csv('email;optout', 'claire@acme.example;oui'), says: [], note: { en: 'Opposed.', fr: 'C’est un refus.' } },
    ],
  },
  needs: UNREAD_FIELDS,
  channels: CHANNELS,
  verdict: 'unknown',
  severity: 'error',
  action: 'bar',
  messages: {
    column: {
      en: 'This column seems to hold refusals or consents, but what a yes means is not clear: say so with --map "Header=optOut", =optIn or =keep.',
      fr: 'Cette colonne semble parler de refus ou d’accords, sans que l’on sache ce qu’y veut dire un oui : dites-le avec --map "En-tête=optOut", =optIn ou =keep.',
    },
    campaign: doubt(
      'All rows of this column say the same words of refusal, taken for the name of a campaign: if each contact refuses, say so with --map "Header=status".',
      'Toutes les lignes disent le même mot de refus, pris pour le nom d’une campagne : si chaque contact refuse, dites-le avec --map "En-tête=status".',
    ),
    inColumn: {
      en: 'This column may hold refusals, and what it says of this contact is not clear: first say what the column is, with --map.',
      fr: 'Cette colonne contient peut-être des refus, et ce qu’elle dit de ce contact n’est pas clair : dites d’abord ce qu’elle est, avec --map.',
      role: 'doubted-refusal',
    },
    answer: {
      en: 'The refusal column holds a word we do not know: replace it with yes or no, or read it and decide.',
      fr: 'La colonne des refus contient un mot inconnu : remplacez-le par oui ou non, ou lisez-le et tranchez.',
      role: 'doubted-refusal',
    },
    ...UNREAD_TEXTS,
    logged: doubt(
      'A log, register or other file of this run says something of this contact that may be a refusal: read it there before you contact them.',
      'Un journal, registre ou autre fichier de ce passage dit de ce contact quelque chose qui est peut-être un refus : lisez-le avant de le contacter.',
    ),
    no: doubt(
      'The opt-in column says no: this person agreed to nothing (no refusal by itself), so decide before you contact them.',
      'La colonne d’opt-in dit non : cette personne n’a rien accepté (ce n’est pas un refus à lui seul), tranchez avant de la contacter.',
    ),
    unlisted: doubt(
      'The means that this person chose or allowed leave this one out (no refusal by itself): do not use it before you have asked.',
      'Cette personne a choisi ou autorisé d’autres moyens que celui-ci (ce n’est pas un refus à lui seul) : demandez avant de vous en servir.',
    ),
    elsewhere: doubt(
      'Another row may hold a refusal of this person: read that row before you contact them.',
      'Une autre ligne contient peut-être un refus de cette personne : lisez-la avant de la contacter.',
    ),
    noRefuses: {
      en: 'The opt-in column says no, which counts as a refusal here: do not contact this person.',
      fr: 'La colonne d’opt-in dit non, ce qui vaut ici refus : ne contactez pas cette personne.',
      verdict: 'opposed',
    },
  },
  ofPerson: { message: 'elsewhere', byChannel: true },
  eases: { optInNo: ['nothing'] },
  options: z.object({ optInNo: z.enum(['undetermined', 'refusal', 'nothing']).default('undetermined') }),
  start(ctx) {
    for (const column of ctx.columns) if (column.suspect && !column.leans && !column.own) ctx.report(column, 'column');
    for (const column of ctx.columns) if (column.common?.names === 'campaign') ctx.report(column, 'campaign');
  },
  visit(ctx) {
    const unread = makeUnreadReader(ctx);
    const tellLogged = makeHeldTeller(ctx.lists, 'logged', (contact, channels) => ctx.report(contact, 'logged', { channels }));
    const ofNo = ({ refusal: 'noRefuses', undetermined: 'no', nothing: undefined } as const)[ctx.options.optInNo];
    return {
      contact(contact) {
        unread(contact, (at, why, channels) => {
          const told = why === 'no' ? ofNo : why === 'column' ? 'inColumn' : why;
          if (told) ctx.report(at, told, { channels });
        });
        tellLogged?.(contact);
      },
    };
  },
});

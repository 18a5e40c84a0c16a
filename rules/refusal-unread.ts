import {
  CHANNELS,
  csv,
  defineRule,
  LAWS,
  makeOppositionReader,
  OPPOSITION_FIELDS,
  type UnreadReason,
  unreadColumnsOf,
  z,
} from '../src/author.js';

type Told = Exclude<UnreadReason, 'no'>;
const SAYS = { column: 'inColumn', answer: 'answer', permission: 'permission', words: 'words' } as const satisfies Record<Told, string>;

/** A refusal may stand where nobody can read it: a header that is not understood, a word that is not known, an opt-in that says no. */
export default defineRule({
  id: 'refusal-unread',
  about: 'contacts',
  since: '0.2.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['gdpr-7'], LAWS['lumo-guide-opposition']],
  docs: {
    title: { en: 'Refusal that cannot be read', fr: 'Refus illisible' },
    why: {
      en: 'A header or a word that may tell a refusal cannot be read. A contact who may have refused is not cleared by our ignorance. An opt-in that says no is no refusal by itself, and no agreement either.',
      fr: 'Un en-tête ou un mot qui dit peut-être un refus reste illisible. Notre ignorance ne met hors de cause aucun contact qui a peut-être refusé. Un opt-in à « non » n’est pas à lui seul un refus, et pas un accord non plus.',
    },
    remedy: {
      en: 'Say what the column is, with --map. Write --map "Header=optOut" where yes refuses, =optIn where yes agrees, =keep where it is neither. Read the comments that are named.',
      fr: 'Dites ce qu’est la colonne, avec --map. Écrivez --map "En-tête=optOut" si oui refuse, =optIn si oui accepte, =keep si ce n’est ni l’un ni l’autre. Relisez les commentaires signalés.',
    },
    options: {
      optInNo: {
        en: 'What a no in an opt-in column makes of a contact: undetermined, refusal, or nothing.',
        fr: 'Ce qu’un non dans une colonne d’opt-in fait d’un contact : undetermined (indéterminé), refusal (un refus) ou nothing (rien).',
      },
    },
    bad: [
      { rows: csv('email;opt-in / opt-out', 'claire@acme.example;x'), says: ['column', 'inColumn'] },
      { rows: csv('email;optout', 'claire@acme.example;cf. dossier'), says: ['answer'] },
      { rows: csv('email;optin', 'claire@acme.example;non'), says: ['no'] },
      { rows: csv('email;commentaire', 'claire@acme.example;a refusé, voir son mail'), says: ['words'] },
    ],
    good: [
      { rows: csv('email;optout', 'claire@acme.example;non'), says: [] },
      { rows: csv('email;commentaire', 'claire@acme.example;à rappeler mardi'), says: [] },
      {
        rows: csv('email;optout', 'claire@acme.example;oui'),
        says: [],
        note: { en: 'A refusal that is read is another rule’s business.', fr: 'Un refus bien lu est l’affaire d’une autre règle.' },
      },
    ],
  },
  needs: OPPOSITION_FIELDS,
  channels: CHANNELS,
  verdict: 'unknown',
  severity: 'error',
  action: 'bar',
  messages: {
    column: {
      en: 'This column seems to tell refusals or consents, and which way a yes goes is not clear: say it with --map "Header=optOut", =optIn or =keep.',
      fr: 'Cette colonne semble parler de refus ou d’accords, sans que l’on sache dans quel sens va un oui : dites-le avec --map "En-tête=optOut", =optIn ou =keep.',
    },
    inColumn: {
      en: 'This contact is marked in a column that may tell a refusal and cannot be read: map the column first.',
      fr: 'Ce contact est marqué dans une colonne qui dit peut-être un refus, illisible : associez d’abord la colonne.',
    },
    answer: {
      en: 'A column of refusals holds a word that is not known: replace it by yes or no, or read it and decide.',
      fr: 'Une colonne de refus contient un mot inconnu : remplacez-le par oui ou non, ou lisez-le et tranchez.',
    },
    permission: {
      en: 'A column of consents holds a word that is not known: read it, since it may be a no.',
      fr: 'Une colonne de consentement contient un mot inconnu : lisez-le, c’est peut-être un non.',
      severity: 'warning',
    },
    words: {
      en: 'This text holds words by which people refuse: read it before you contact this person.',
      fr: 'Ce texte contient des mots par lesquels on refuse : lisez-le avant de contacter cette personne.',
      severity: 'warning',
    },
    no: {
      en: 'The opt-in column says no: this person agreed to nothing (no refusal by itself), so decide before you contact them.',
      fr: 'La colonne d’opt-in dit non : cette personne n’a rien accepté (ce n’est pas un refus à lui seul), tranchez avant de la contacter.',
      severity: 'warning',
    },
    noRefuses: {
      en: 'The opt-in column says no, which counts as a refusal here: do not contact this person.',
      fr: 'La colonne d’opt-in dit non, ce qui vaut ici refus : ne contactez pas cette personne.',
      verdict: 'opposed',
    },
  },
  eases: { optInNo: ['nothing'] },
  options: z.object({ optInNo: z.enum(['undetermined', 'refusal', 'nothing']).default('undetermined') }),
  start(ctx) {
    for (const column of ctx.columns) if (column.suspect && !column.leans) ctx.report(column, 'column');
  },
  visit(ctx) {
    const unread = unreadColumnsOf(ctx.columns);
    if (unread.length === 0) return {};
    const oppositionOf = makeOppositionReader(ctx);
    const { optInNo } = ctx.options;
    const ofNo = optInNo === 'refusal' ? 'noRefuses' : optInNo === 'undetermined' ? 'no' : undefined;
    return {
      contact(contact) {
        for (const { channels, reason } of unread) {
          const why = reason(contact);
          const message = why && (why === 'no' ? ofNo : SAYS[why]);
          if (message === undefined) continue;
          // Whoever certainly refuses is not also perhaps refusing.
          const refused = oppositionOf(contact);
          const open = channels.filter((channel) => !refused.includes(channel));
          if (open.length > 0) ctx.report(contact, message, { channels: open });
        }
      },
    };
  },
});

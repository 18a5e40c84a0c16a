import { CHANNELS, csv, defineRule, HELD_FIELDS, LAWS, leavesSheetUnread, makeHeldReader, makeProtectionMarks } from '../src/author.js';

/** Somebody under guardianship decides with somebody else, or not at all. */
export default defineRule({
  id: 'contact-protected',
  about: 'contacts',
  since: '0.2.0',
  theme: 'consent',
  law: [LAWS['ccivil-425']],
  docs: {
    title: { en: 'Person under legal protection', fr: 'Personne sous protection juridique' },
    why: {
      en: 'Whoever is under guardianship may be unable to agree or to buy alone. The file says it by a status, a comment or a column of measures. Whether an offer may be made to them, and through whom, depends on the measure: somebody must look.',
      fr: 'Une personne protégée ne peut pas toujours accepter ou acheter seule. Le fichier le dit par un statut, un commentaire ou une colonne de mesures. Ce qu’on peut lui proposer, et par qui, dépend de la mesure : quelqu’un doit regarder.',
    },
    remedy: {
      en: 'Leave these contacts out until you have checked. Keep what concerns a contract with the guardian, and do not note the measure in a file for campaigns.',
      fr: 'Écartez ces contacts tant que rien n’est vérifié. Traitez un contrat en cours avec le tuteur ou le curateur, et ne notez pas la mesure dans un fichier de prospection.',
    },
    bad: [
      { rows: csv('email;statut', 'claire@acme.example;Majeur protégé'), says: ['noted'] },
      { rows: csv('email;commentaire', 'claire@acme.example;son tuteur a appelé'), says: ['noted'] },
      { rows: csv('email;mesure de protection', 'claire@acme.example;Curatelle simple'), says: ['noted'] },
      { rows: csv('email;statut', 'claire@acme.example;Majeur protégé', 'claire@acme.example;'), says: ['noted', 'elsewhere'] },
    ],
    good: [
      { rows: csv('email;fonction', 'claire@acme.example;Tutrice de stage'), says: [] },
      { rows: csv('email;commentaire', 'claire@acme.example;sa mère est sous tutelle'), says: [] },
      { rows: csv('email;mesure de protection', 'claire@acme.example;aucune'), says: [] },
    ],
  },
  needs: {
    ...HELD_FIELDS,
    civility: 'optional',
    jobTitle: 'optional',
    status: 'optional',
    comments: 'optional',
    tags: 'optional',
  },
  channels: CHANNELS,
  verdict: 'unknown',
  severity: 'warning',
  action: 'flag',
  messages: {
    noted: {
      en: 'A cell suggests guardianship or another legal protection: check who decides before any contact.',
      fr: 'Une cellule parle de tutelle, de curatelle ou d’une autre protection : voyez qui décide avant tout contact.',
      role: 'protected-person',
    },
    listed: {
      en: 'Another sheet or another file says that this person is under guardianship, or a minor: check who decides before any contact.',
      fr: 'Une autre feuille ou un autre fichier dit cette personne sous tutelle ou curatelle, ou mineure : voyez qui décide avant tout contact.',
    },
    elsewhere: {
      en: 'Another row suggests that this person is under guardianship: check who decides before any contact.',
      fr: 'Une autre ligne parle pour cette personne de tutelle, de curatelle : voyez qui décide avant tout contact.',
    },
    sheet: {
      en: 'Another sheet of this workbook lists people under guardianship, and nobody was compared with it: add addresses or numbers to it.',
      fr: 'Une autre feuille du classeur liste des personnes protégées, et personne n’y a été comparé : ajoutez-y adresses ou numéros.',
    },
  },
  ofPerson: { message: 'elsewhere' },
  start(ctx) {
    if (leavesSheetUnread(ctx, 'protected')) ctx.report('file', 'sheet');
  },
  visit(ctx) {
    const isListed = makeHeldReader(ctx.lists, 'protected');
    const isNoted = makeProtectionMarks(ctx.columns);
    return {
      contact(contact) {
        if (isListed?.(contact)) ctx.report(contact, 'listed');
        else if (isNoted(contact)) ctx.report(contact, 'noted');
      },
    };
  },
});

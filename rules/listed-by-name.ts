import { CHANNELS, csv, defineRule, HELD_FIELDS, LAWS, makeNamesakeReader, makeRemarkReader, sheetsOfNames } from '../src/author.js';

const OF = {
  refusals: { contact: 'refused', file: 'sheetOfRefusals' },
  deaths: { contact: 'died', file: 'sheetOfDeaths' },
  protected: { contact: 'protected', file: 'sheetOfProtected' },
} as const;
const doubt = (en: string, fr: string) => ({ en, fr, severity: 'warning', verdict: 'unknown' }) as const;

/** Two people may have one name, and who refused is one of them: somebody must look. */
export default defineRule({
  id: 'listed-by-name',
  about: 'contacts',
  since: '0.2.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['gdpr-5-1-d']],
  docs: {
    title: { en: 'Same name as on a sheet of people not to contact', fr: 'Même nom que sur une feuille de personnes à écarter' },
    why: {
      en: 'A workbook may list by name those who refused, died or are protected. A name without an address or a number does not prove who is meant: two people may share it. Everybody of that name is to be checked, and nobody of them is called ok.',
      fr: 'Un classeur liste parfois par leur nom refus, décès ou tutelles. Un nom sans adresse ni numéro ne prouve pas de qui il s’agit : deux personnes peuvent le porter. Tous ceux qui le portent sont à vérifier, et aucun n’est donné pour bon.',
    },
    remedy: {
      en: 'Add addresses or numbers to that sheet, or compare it yourself. Then check the file again: whoever is on it leaves, and their namesakes stay.',
      fr: 'Ajoutez adresses ou numéros à cette feuille, ou comparez vous-même. Puis relancez le contrôle : ceux qui y sont sortent, leurs homonymes restent.',
    },
    bad: [
      {
        rows: csv('nom;prenom;email', 'Martin;Claire;claire@acme.example', 'Roy;Paul;paul@acme.example'),
        says: ['sheetOfRefusals', 'refused'],
        sheet: { name: 'Désinscrits', rows: csv('Nom', 'MARTIN Claire') },
      },
      {
        rows: csv('nom;prenom;email', 'Martin;Claire;claire@acme.example'),
        says: ['sheetOfProtected', 'protected'],
        sheet: { name: 'Tutelles', rows: csv('Prénom;Nom', 'claire;martin') },
      },
    ],
    good: [
      {
        rows: csv('nom;prenom;email', 'Martin;Paul;paul@acme.example'),
        says: [],
        sheet: { name: 'Désinscrits', rows: csv('Nom;Email', 'Paul Martin;paul.martin@else.example') },
      },
    ],
  },
  needs: { ...HELD_FIELDS, company: 'optional' },
  channels: CHANNELS,
  verdict: 'unknown',
  severity: 'error',
  action: 'bar',
  facts: { list: 'list' },
  messages: {
    refused: doubt(
      'Somebody of this name, or this company, is on a sheet of refusals: find out whether it is meant before you contact this person.',
      'Quelqu’un de ce nom, ou cette société, est sur une feuille de refus : voyez si c’est bien le cas avant de contacter cette personne.',
    ),
    died: doubt(
      'Somebody of this name is on a sheet of deaths: find out whether it is this person before you contact them.',
      'Quelqu’un de ce nom est sur une feuille de décès : voyez s’il s’agit de cette personne avant de la contacter.',
    ),
    protected: doubt(
      'Somebody of this name is on a sheet of protected people: find out whether it is this person before you contact them.',
      'Quelqu’un de ce nom est sur une feuille de personnes protégées : voyez s’il s’agit de cette personne avant de la contacter.',
    ),
    noted: doubt(
      'A note on another sheet refuses, and names this contact: read it first.',
      'Une note sur une autre feuille dit un refus, et nomme ce contact : lisez-la d’abord.',
    ),
    notesBeside: doubt(
      'A note on another sheet says that somebody refuses: read it.',
      'Une note sur une autre feuille dit un refus : lisez-la.',
    ),
    sheetOfRefusals: {
      en: 'Another sheet of this workbook lists refusals by name only: add addresses or numbers to it, and check contacts of the same name.',
      fr: 'Une autre feuille de ce classeur liste des refus par le seul nom : ajoutez-y adresses ou numéros, et vérifiez les contacts du même nom.',
    },
    sheetBeside: doubt(
      'Another sheet of this workbook lists refusals: make sure that they are in the opposition list.',
      'Une autre feuille de ce classeur liste des refus : assurez-vous qu’ils sont dans la liste d’opposition.',
    ),
    sheetOfDeaths: doubt(
      'Another sheet of this workbook lists deaths by name only: add addresses or numbers to it, and check contacts of the same name.',
      'Une autre feuille de ce classeur liste des décès par le seul nom : ajoutez-y adresses ou numéros, et vérifiez les contacts du même nom.',
    ),
    sheetOfProtected: doubt(
      'Another sheet of this workbook lists people under guardianship by name only: add addresses or numbers to it, and check contacts of the same name.',
      'Une autre feuille de ce classeur liste des personnes protégées par le seul nom : ajoutez-y adresses ou numéros, et vérifiez les contacts du même nom.',
    ),
  },
  start(ctx) {
    const isGiven = ctx.lists.all.some(({ kind, from, sheet }) => kind === 'opposition' && !from && sheet === undefined);
    for (const { of, list } of sheetsOfNames(ctx.lists))
      ctx.report('file', of === 'refusals' && isGiven ? 'sheetBeside' : OF[of].file, { facts: { list } });
    if (ctx.remarks) ctx.report('file', 'notesBeside');
  },
  visit(ctx) {
    const namesakesOf = makeNamesakeReader(ctx.lists);
    const isNoted = makeRemarkReader(ctx.remarks);
    if (!namesakesOf && !isNoted) return {};
    return {
      contact(contact) {
        if (isNoted?.(contact)) ctx.report(contact, 'noted');
        for (const { of, list } of namesakesOf?.(contact) ?? []) ctx.report(contact, OF[of].contact, { facts: { list } });
      },
    };
  },
});

import {
  AUDIENCE_FIELDS,
  CHANNELS,
  csv,
  defineRule,
  doubt,
  LAWS,
  LIST_FIELDS,
  MOBILE_REFUSALS,
  makeMarksOfPerson,
  makeOthersConcerned,
  makeRefusedBits,
  makeRefusedOnOtherRows,
  OPPOSITION_FIELDS,
} from '../src/author.js';

/** A person who refuses on one row refuses on all of them, whichever row comes first. */
export default defineRule({
  id: 'opposed-elsewhere',
  about: 'contacts',
  since: '0.1.0',
  theme: 'opposition',
  role: 'own-refusal',
  law: [LAWS['gdpr-21'], LAWS['gdpr-5-1-d']],
  docs: {
    title: { en: 'Refusal on another row', fr: 'Refus sur une autre ligne' },
    why: {
      en: 'A person who refuses on one row of the file refuses on all of them. The refusal is the person’s, not the row’s: an opt-in on another row does not outweigh it. They are known by an address, by a mobile, or by a landline together with the name. A consumer of another first name and another address who has the same mobile is somebody else of the household: the number is barred, the rest is to be checked. A landline alone is many people’s: a row without a name that has it is for somebody to look at, and so is everybody else who has it where such a row refuses by nothing else. On the landline of a household nobody is called once one of them refuses calls; the rest of the others is theirs. What one row refuses for the whole company holds for all of its people. Somebody of the same first and last name at the same domain of a company, under another address, is to be checked.',
      fr: 'Une personne qui refuse sur une ligne du fichier refuse sur toutes. Le refus est celui de la personne, non de la ligne : un accord sur une autre ligne ne l’efface pas. La personne se reconnaît à une adresse, à un mobile, ou à un fixe avec le nom. Un particulier d’un autre prénom et d’une autre adresse qui a le même mobile est quelqu’un d’autre du foyer : le numéro est écarté, le reste est à vérifier. Un fixe seul est celui de plusieurs personnes : une ligne sans nom qui le porte est à vérifier, et de même tous ceux qui l’ont si une telle ligne ne refuse que par lui. Sur le fixe d’un foyer, personne n’est appelé dès que l’un des siens refuse les appels ; le reste des autres leur appartient. Ce qu’une ligne refuse pour toute l’entreprise vaut pour tous les siens. Quelqu’un des mêmes prénom et nom au même domaine d’entreprise, sous une autre adresse, est à vérifier.',
    },
    remedy: {
      en: 'Do not contact this person on the channels refused. Merge the rows at the source, keeping the refusal.',
      fr: 'Ne contactez pas cette personne sur les canaux refusés. Fusionnez les lignes à la source en gardant le refus.',
    },
    bad: [
      { rows: csv('email;optout', 'claire@acme.example;', 'Claire@ACME.example;oui'), says: ['opposed'] },
      { rows: csv('email;optin;optout', 'claire@acme.example;;oui', 'claire@acme.example;oui;'), says: ['opposed'] },
      { rows: csv('email;mobile;optout', 'claire@acme.example;06 39 98 12 34;', ';+33 6 39 98 12 34;oui'), says: ['opposed'] },
      { rows: csv('email;remarques', 'claire@acme.example;ne pas contacter : paul@acme.example', 'paul@acme.example;'), says: ['opposed'] },
      { rows: csv('email;remarques', 'claire@acme.example;société entière : ne plus contacter', 'paul@acme.example;'), says: ['company'] },
      { rows: csv('societe;telephone;optout', 'Acme;01 99 00 12 34;', 'Acme;01 99 00 12 34;oui'), channels: ['phone'], says: ['line'] },
      {
        rows: csv('societe;nom;telephone;optout', 'Acme;Roy;01 99 00 12 34;', 'Else;Paul;01 99 00 12 34;oui'),
        channels: ['phone'],
        says: ['officeCalls'],
      },
      { rows: csv('nom;telephone;optout', 'Roy;01 99 00 12 34;', ';01 99 00 12 34;oui'), channels: ['phone'], says: ['line'] },
      { rows: csv('email;nom;optout', 'claire.roy@acme.example;Claire Roy;', 'c.roy@acme.example;Claire Roy;oui'), says: ['namesake'] },
    ],
    good: [
      { rows: csv('email;optout', 'claire@acme.example;', 'paul@acme.example;oui'), says: [] },
      {
        rows: csv('societe;nom;telephone;optout', 'Acme;Martin;01 99 00 12 34;', 'Acme;Roy;01 99 00 12 34;oui'),
        channels: ['phone'],
        says: [],
        note: { en: 'Colleagues behind one switchboard.', fr: 'Des collègues derrière un même standard.' },
      },
      {
        rows: csv('email;optout', 'claire@acme.example;oui', 'claire@acme.example;oui'),
        says: [],
        note: { en: 'Each row refuses by itself: opposition-column says so.', fr: 'Chaque ligne refuse déjà : opposition-column le dit.' },
      },
    ],
  },
  needs: { ...OPPOSITION_FIELDS, ...AUDIENCE_FIELDS, ...LIST_FIELDS, recordId: 'optional' },
  channels: CHANNELS,
  verdict: 'opposed',
  severity: 'error',
  action: 'bar',
  messages: {
    opposed: {
      en: 'This person refuses on another row of the file (a refusal holds for all): do not contact them.',
      fr: 'Cette personne refuse sur une autre ligne du fichier (un refus vaut pour toutes) : ne la contactez pas.',
    },
    lineCalls: {
      en: 'Somebody who shares this landline refuses calls (a refusal holds for the line): do not call anybody on it.',
      fr: 'Une personne qui partage ce fixe refuse les appels (son refus vaut pour la ligne) : n’y appelez personne.',
      role: 'line-refusal',
    },
    ...MOBILE_REFUSALS,
    officeCalls: doubt(
      'Somebody of another company refuses calls on this landline: find out whose line it is before you call.',
      'Quelqu’un d’une autre entreprise refuse les appels sur ce fixe : voyez à qui est cette ligne avant d’appeler.',
    ),
    line: doubt(
      'Another row without a name refuses by this landline, which several people may share: find out whom it concerns before you contact this one.',
      'Une autre ligne sans nom refuse par ce numéro fixe, que plusieurs personnes partagent peut-être : voyez qui cela concerne avant de contacter celle-ci.',
    ),
    company: {
      en: 'Another row says that the whole company refuses: contact nobody there.',
      fr: 'Une autre ligne dit que toute l’entreprise refuse : n’y contactez personne.',
      role: 'company-refusal',
    },
    companyName: doubt(
      'Another row says that a whole company of this name refuses: find out whether it is this one before you contact this person.',
      'Une autre ligne dit que toute une entreprise de ce nom refuse : voyez si c’est celle-ci avant de contacter cette personne.',
    ),
    namesake: doubt(
      'Somebody of the same name refuses on another row, at the same company or under the same number: find out first whether it is this person.',
      'Quelqu’un du même nom refuse sur une autre ligne, dans la même entreprise ou sous le même numéro : voyez d’abord s’il s’agit de cette personne.',
    ),
  },
  // It speaks only of those who refuse: they are few, and nobody else can bar another row. One row that refuses is enough.
  keyed: {
    least: 1,
    says(ctx) {
      const refusedBy = makeRefusedBits(ctx);
      return (contact) => refusedBy(contact) || undefined;
    },
    names: makeOthersConcerned,
    marks: ({ columns }) => makeMarksOfPerson(columns),
  },
  visit(ctx) {
    if (ctx.persons.isEmpty) return {};
    const refusals = makeRefusedOnOtherRows(ctx);
    return { contact: (contact) => refusals(contact, (at, message, channels) => ctx.report(at, message, { channels })) };
  },
});

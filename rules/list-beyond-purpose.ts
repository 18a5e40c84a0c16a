import { csv, defineRule, LAWS } from '../src/author.js';

/** A list of refusals is personal data too: it needs who refused, when, how and what, and nothing else about them. */
export default defineRule({
  id: 'list-beyond-purpose',
  about: 'contacts',
  since: '0.1.0',
  theme: 'minimisation',
  law: [LAWS['gdpr-5-1-c'], LAWS['cnil-med-2023-040']],
  docs: {
    title: { en: 'Opposition list that holds too much', fr: 'Liste d’opposition qui en dit trop' },
    why: {
      en: 'A refusal needs who, when and on which channels, and nothing more. Names, birth dates or incomes in a list that is copied from tool to tool for years are what the CNIL has given formal notice for.',
      fr: 'Un refus demande qui, quand et sur quels canaux, et rien de plus. Noms, dates de naissance ou revenus dans une liste recopiée d’outil en outil pendant des années : c’est ce que la CNIL a mis en demeure de supprimer.',
    },
    remedy: {
      en: 'Delete the columns that a refusal does not need. Keep the address or number, the date, the channel, the scope and the origin; `lumo-check lists verify --opposition FILE` names the others. Or put the list into the register, which keeps fingerprints only: `lumo-check oppose import`.',
      fr: 'Supprimez les colonnes dont un refus n’a pas besoin. Gardez l’adresse ou le numéro, la date, le canal, la portée et l’origine ; `lumo-check lists verify --opposition FICHIER` nomme les autres. Ou versez la liste au registre, qui ne conserve que des empreintes : `lumo-check oppose import`.',
    },
    bad: [
      {
        rows: csv('email', 'paul.durand@acme.example'),
        says: ['columns'],
        opposition: ['email;nom;date_naissance', 'claire.martin@acme.example;Martin;1980-02-29'],
      },
      {
        rows: csv('email', 'paul.durand@acme.example'),
        says: ['agreeing'],
        opposition: ['email;statut', 'claire.martin@acme.example;désabonnée', 'lea.roy@acme.example;abonnée'],
      },
      {
        rows: csv('email', 'paul.durand@acme.example'),
        says: ['silent'],
        opposition: ['email;qualification', 'claire.martin@acme.example;Ne plus appeler', 'lea.roy@acme.example;RDV'],
      },
      {
        rows: csv('email', 'paul.durand@acme.example'),
        says: ['narrower'],
        opposition: ['email;canal', 'claire.martin@acme.example;tous', 'lea.roy@acme.example;SMS'],
      },
    ],
    good: [
      {
        rows: csv('email', 'paul.durand@acme.example'),
        says: [],
        opposition: ['email;statut', 'claire.martin@acme.example;désabonnée'],
      },
      {
        rows: csv('email', 'paul.durand@acme.example'),
        says: [],
        opposition: ['email;date_opposition;canal', 'claire.martin@acme.example;2026-03-02;email'],
      },
      { rows: csv('email', 'paul.durand@acme.example'), says: [], opposition: ['claire.martin@acme.example'] },
    ],
  },
  needs: {},
  severity: 'warning',
  action: 'flag',
  facts: {
    list: 'list',
    lines: { is: 'number', en: '{value:# line|# lines}', fr: '{value:# ligne|# lignes}' },
    columns: { is: 'number', en: '{value:# column too many|# columns too many}', fr: '{value:# colonne de trop|# colonnes de trop}' },
  },
  messages: {
    columns: {
      en: 'An opposition list holds more than a refusal needs: keep the address or number, the day and the channel, and delete its other columns.',
      fr: 'Une liste d’opposition contient plus que n’en demande un refus : gardez-y l’adresse ou le numéro, la date et le canal, et supprimez ses autres colonnes.',
    },
    agreeing: {
      en: 'An opposition list names people who agree (“subscribed”), and bars them like all others: keep only those who refuse in it.',
      fr: 'Une liste d’opposition contient des personnes d’accord (« abonné »), et les écarte comme les autres : n’y gardez que celles qui refusent.',
    },
    silent: {
      en: 'An opposition list names people of whom it says no refusal (“appointment”), and bars them too: keep the refusals, or give a log with `--as log`.',
      fr: 'Une liste d’opposition nomme des personnes sans dire leur refus (« RDV »), et les écarte aussi : gardez les refus, ou donnez le journal avec `--as log`.',
    },
    narrower: {
      en: 'An opposition list names the channels refused, and bars all of them: put it into the register (`lumo-check oppose import`) to bar only those.',
      fr: 'Une liste d’opposition nomme les canaux refusés, et les écarte tous : versez-la au registre (`lumo-check oppose import`) pour n’écarter que ceux-là.',
    },
  },
  start(ctx) {
    for (const { kind, name: list, holds, excessColumns: columns = 0, agreeing = 0, silent = 0, narrower = 0 } of ctx.lists.all) {
      if (kind !== 'opposition' || holds) continue;
      if (columns > 0) ctx.report('file', 'columns', { facts: { list, columns } });
      if (agreeing > 0) ctx.report('file', 'agreeing', { facts: { list, lines: agreeing } });
      if (silent > 0) ctx.report('file', 'silent', { facts: { list, lines: silent } });
      if (narrower > 0) ctx.report('file', 'narrower', { facts: { list, lines: narrower } });
    }
  },
});

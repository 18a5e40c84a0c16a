import { csv, defineRule, LAWS } from '../src/author.js';

/** Mailboxes, and numbers, that people of a country like France use: the fewer, the more of two lists of strangers would meet by chance. */
const IDENTITIES_IN_USE = 100_000_000;
/** With so many matches to be expected, none at all comes about once in twenty files. */
const EXPECTED = 3;
const HASHES = ['sha256', 'a1'.repeat(32)];

/** A list that cannot have worked says nothing by its silence: unknown hashes that match nobody, numbers against addresses. */
export default defineRule({
  id: 'list-unproven',
  about: 'contacts',
  since: '0.3.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['gdpr-5-1-d']],
  docs: {
    title: { en: 'List that cannot have worked', fr: 'Liste qui n’a pas pu servir' },
    why: {
      en: 'A list that cannot match anybody proves nothing. A hash is of one spelling: salted, cut, or made of capitals, the hashes of a list match nobody, and the file looks clean. The same goes for addresses compared with numbers. Such a list still blocks the people it matches, but proves nothing for the others.',
      fr: 'Une liste qui ne peut reconnaître personne ne prouve rien. Une empreinte vaut pour une seule écriture : salées, tronquées ou faites de majuscules, celles d’une liste ne correspondent à personne, et le fichier semble propre. Il en va de même d’adresses confrontées à des numéros. Une telle liste bloque encore ceux qu’elle reconnaît, mais ne prouve rien pour les autres.',
    },
    remedy: {
      en: 'Find out how the hashes were made, with somebody who is on the list. This does, and writes it down: `lumo-check lists probe LIST --seed SOMEBODY --write`. Or declare `hash` or a canary in the manifest (docs/lists.md). If the identifiers differ, give a list of those that the file holds.',
      fr: 'Trouvez comment les empreintes ont été faites, à l’aide d’un inscrit. Cette commande le fait, et le note : `lumo-check lists probe LISTE --seed QUELQU’UN --write`. Ou déclarez `hash` ou un témoin dans le manifeste (docs/fr/lists.md). Si les identifiants diffèrent, donnez une liste de ceux que contient le fichier.',
    },
    bad: [
      { rows: csv('email', 'paul.durand@acme.example'), says: ['undeclared'], opposition: HASHES },
      { rows: csv('email', 'paul.durand@acme.example'), says: ['otherIdentifiers'], opposition: ['01 99 00 12 34'] },
    ],
    good: [
      { rows: csv('email', 'paul.durand@acme.example'), says: [], opposition: ['claire.martin@acme.example'] },
      { rows: csv('telephone', '01 99 00 12 34'), says: [], opposition: ['01 99 00 12 35'], channels: ['phone'] },
    ],
  },
  needs: {},
  severity: 'warning',
  action: 'flag',
  facts: {
    list: 'list',
    entries: { is: 'number', en: '{value:# entry|# entries}', fr: '{value:# entrée|# entrées}' },
    contacts: { is: 'number', en: '{value:# contact|# contacts}', fr: '{value:# contact|# contacts}' },
    expected: {
      is: 'number',
      en: '{value:# match|# matches} to be expected by chance alone',
      fr: '{value:# correspondance attendue|# correspondances attendues} par le seul hasard',
    },
  },
  messages: {
    undeclared: {
      en: 'Nobody said how these hashes were made and none matches, so the list proves nothing: run `lists probe` with a known member.',
      fr: 'On ignore comment ces empreintes ont été faites et aucune ne correspond, la liste ne prouve donc rien : lancez `lists probe` avec un inscrit.',
    },
    improbable: {
      en: 'None of these many hashes matches any contact, so they must have been made another way: run `lists probe` with a known member.',
      fr: 'Aucune de ces nombreuses empreintes ne correspond à un contact, leur recette doit être autre : lancez `lists probe` avec un inscrit.',
    },
    otherIdentifiers: {
      en: 'This list cannot be compared with the file (numbers against addresses, say), so it checks nobody: give another one.',
      fr: 'Cette liste n’est pas comparable au fichier (numéros contre adresses, par exemple), elle ne vérifie personne : donnez-en une autre.',
    },
  },
  tally: { empty: () => ({ contacts: 0 }), merge: (a, b) => ({ contacts: a.contacts + b.contacts }) },
  start(ctx) {
    for (const { name, doubt } of ctx.lists.all)
      if (doubt === 'other-identifiers') ctx.report('file', 'otherIdentifiers', { facts: { list: name } });
  },
  visit(ctx, _, tally) {
    if (!ctx.lists.all.some(({ doubt }) => doubt === 'undeclared')) return {};
    return {
      contact() {
        tally.contacts++;
      },
    };
  },
  end(ctx, _, { contacts }) {
    for (const { name, doubt, entries } of ctx.lists.all) {
      if (doubt !== 'undeclared') continue;
      const held = Object.values(entries).reduce((sum, n) => sum + n, 0);
      const expected = Math.floor((held * contacts) / IDENTITIES_IN_USE);
      const facts = { list: name, entries: held, contacts };
      if (expected >= EXPECTED) ctx.report('file', 'improbable', { facts: { ...facts, expected } });
      else ctx.report('file', 'undeclared', { facts });
    }
  },
});

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
      en: 'A list that cannot match anybody clears nobody. A hash is of one spelling: salted, cut, or made of capitals, the hashes of a list match nobody, and the file looks clean. So does a file of addresses that is held against numbers. Such a list still bars whom it matches, and clears nobody.',
      fr: 'Une liste qui ne peut reconnaître personne n’innocente personne. Une empreinte vaut pour une seule écriture : salées, tronquées ou faites de majuscules, celles d’une liste ne correspondent à personne, et le fichier semble propre. Il en va de même d’adresses confrontées à des numéros. Une telle liste bloque encore ceux qu’elle reconnaît, mais ne met personne hors de cause.',
    },
    remedy: {
      en: 'Find out how the hashes were made, with somebody who is on the list. This does, and writes it down: `lumo-check lists probe LIST --seed SOMEBODY --write`. Or declare `hash` or a canary in the manifest (docs/lists.md). Against other identifiers, give a list of what the file holds.',
      fr: 'Trouvez comment les empreintes ont été faites, à l’aide d’un inscrit. Cette commande le fait, et le note : `lumo-check lists probe LISTE --seed QUELQU’UN --write`. Ou déclarez `hash` ou un témoin dans le manifeste (docs/fr/lists.md). Contre d’autres identifiants, donnez une liste de ce que porte le fichier.',
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
      en: 'Hashes made nobody knows how match no contact, so this list clears nobody: run `lists probe` with somebody who is on it.',
      fr: 'Des empreintes d’origine inconnue ne correspondent à personne, la liste n’innocente donc nul contact : lancez `lists probe` avec un inscrit.',
    },
    improbable: {
      en: 'So many hashes should match some of so many contacts, and none does, so they were made otherwise: run `lists probe` with a member.',
      fr: 'Tant d’empreintes devraient correspondre à des contacts, et aucune ne le fait, leur recette est autre : lancez `lists probe` avec un inscrit.',
    },
    otherIdentifiers: {
      en: 'This list holds only what no column of the file has (numbers against addresses, say), so it screens nobody: give another.',
      fr: 'Cette liste ne contient que ce qu’aucune colonne ne porte (numéros contre adresses, par exemple), elle ne vérifie personne : donnez-en une autre.',
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

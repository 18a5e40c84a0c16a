import { csv, defineRule, LAWS } from '../src/author.js';

/** Mailboxes, and numbers, that people of a country like France use: the fewer, the more of two lists of strangers would meet by chance. */
const IDENTITIES_IN_USE = 100_000_000;
/** With so many matches to be expected, none at all comes about once in twenty files. */
const EXPECTED = 3;
/** What identities are, in the words of findings. */
const KINDS = { email: 'email', domain: 'email', phone: 'phone', siren: 'company', siret: 'company', post: 'post' } as const;
const HOLDS = {
  email: { en: 'it holds addresses only, and the file none', fr: 'elle ne contient que des adresses email, et le fichier aucune' },
  phone: { en: 'it holds numbers only, and the file none', fr: 'elle ne contient que des numéros, et le fichier aucun' },
  company: { en: 'it holds companies only, and the file none', fr: 'elle ne contient que des SIREN ou SIRET, et le fichier aucun' },
  post: { en: 'it holds postal addresses only, and the file none', fr: 'elle ne contient que des adresses postales, et le fichier aucune' },
};
const OF = {
  email: { en: 'those of addresses', fr: 'celles des adresses email' },
  phone: { en: 'those of numbers', fr: 'celles des numéros' },
  company: { en: 'those of companies', fr: 'celles des SIREN ou SIRET' },
  post: { en: 'those of postal addresses', fr: 'celles des adresses postales' },
};
/** What identifiers are of, where they are all of one sort. */
const sortOf = (identifiers: readonly (keyof typeof KINDS)[]): keyof typeof HOLDS | undefined => {
  const [only, another] = new Set(identifiers.map((one) => KINDS[one]));
  return another === undefined ? only : undefined;
};
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
      en: 'Give a list that fits the file, or say how its hashes were made. Somebody who is on it is enough to find out: this does, and writes it down: `lumo-check lists probe LIST --seed SOMEBODY --write`. Or declare `hash` or a canary in the manifest (docs/lists.md). A list of addresses says nothing of a file that has none, and there is nothing to correct where you hold no other.',
      fr: 'Donnez une liste comparable au fichier, ou dites comment elle est hachée. Un inscrit suffit à le trouver : cette commande le fait, et le note : `lumo-check lists probe LISTE --seed QUELQU’UN --write`. Ou déclarez `hash` ou un témoin dans le manifeste (docs/fr/lists.md). Une liste d’adresses ne dit rien d’un fichier qui n’en a pas, et il n’y a rien à corriger si vous n’en tenez pas d’autre.',
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
    holds: { is: HOLDS, en: '{value}', fr: '{value}' },
    of: { is: OF, en: '{value}', fr: '{value}' },
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
    undeclaredPart: {
      en: 'Nothing shows how some of its hashes were made, whatever the others prove, so those prove nothing: run `lists probe` with such a member.',
      fr: 'Rien ne dit comment une partie de ses empreintes a été faite, quoi que prouvent les autres : lancez `lists probe` avec un tel inscrit.',
    },
    improbable: {
      en: 'None of these many hashes matches any contact, so they must have been made another way: run `lists probe` with a known member.',
      fr: 'Aucune de ces nombreuses empreintes ne correspond à un contact, leur recette doit être autre : lancez `lists probe` avec un inscrit.',
    },
    otherIdentifiers: {
      en: 'This list holds only what no column of the file has, so it checks nobody here: give one that fits the file, if you keep one.',
      fr: 'Cette liste ne contient que ce que le fichier n’a pas, elle ne vérifie donc personne ici : donnez-en une comparable, si vous en tenez une.',
    },
    closedReceipt: {
      en: 'This list counts as a file that a closed register returned, and proves nothing: if it holds those on it, add `kind: robinson`.',
      fr: 'Cette liste passe pour un fichier renvoyé par un registre fermé, et ne prouve rien : si elle contient ses inscrits, déclarez-la `robinson` (clé `kind`).',
    },
  },
  tally: { empty: () => ({ contacts: 0 }), merge: (a, b) => ({ contacts: a.contacts + b.contacts }) },
  start(ctx) {
    for (const { name, kind, doubt, unproven, entries } of ctx.lists.all) {
      const of = sortOf(unproven ?? []);
      if (doubt === 'undeclared-part') ctx.report('file', 'undeclaredPart', { facts: { list: name, ...(of && { of }) } });
      if (kind === 'receipt' && doubt === 'closed') ctx.report('file', 'closedReceipt', { facts: { list: name } });
      if (doubt !== 'other-identifiers') continue;
      const holds = sortOf((Object.keys(KINDS) as (keyof typeof KINDS)[]).filter((one) => (entries[one] ?? 0) > 0));
      ctx.report('file', 'otherIdentifiers', { facts: { list: name, ...(holds && { holds }) } });
    }
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

import { CHANNELS, csv, defineRule, LAWS, LIST_FIELDS, type ListKind, type ListMatch, makeScreen, z } from '../src/author.js';

const THEIRS: readonly ListKind[] = ['robinson', 'directory', 'receipt'];

/** Registers kept by others (Robinson lists): who is on them is opposed, and a stale one clears nobody. */
export default defineRule({
  id: 'robinson-list',
  since: '0.1.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['lumo-guide-directories']],
  docs: {
    title: { en: 'On a Robinson list', fr: 'Inscrit à une liste Robinson' },
    why: {
      en: 'National registers hold the refusals of people who want no advertising. They change every day: an old copy can show who refuses, never who accepts.',
      fr: 'Les registres nationaux recensent ceux qui ne veulent pas de publicité. Ils changent chaque jour : une vieille copie peut dire qui refuse, jamais qui accepte.',
    },
    remedy: {
      en: 'Leave the listed contacts out. Fetch a new version of the list when it is past its maximum age.',
      fr: 'Écartez les inscrits. Récupérez une version récente de la liste quand elle a dépassé son âge maximal.',
    },
    options: {
      compulsory: {
        en: 'The law makes this list compulsory: unscreened contacts are barred.',
        fr: 'La loi impose cette liste : les contacts non confrontés sont écartés.',
      },
    },
    bad: [
      {
        rows: csv('telephone', '01 99 00 12 34'),
        says: ['listed'],
        robinson: { entries: ['01 99 00 12 34'], date: '2026-11-20', maxAgeDays: 30 },
        channels: ['phone'],
      },
      {
        rows: csv('telephone', '01 99 00 12 34'),
        says: ['unscreened'],
        robinson: { entries: ['01 99 00 99 99'], date: '2026-10-01', maxAgeDays: 30 },
        channels: ['phone'],
      },
    ],
    good: [
      {
        rows: csv('telephone', '01 99 00 12 34'),
        says: [],
        robinson: { entries: ['01 99 00 99 99'], date: '2026-11-20', maxAgeDays: 30 },
        channels: ['phone'],
      },
    ],
  },
  needs: LIST_FIELDS,
  channels: CHANNELS,
  status: 'opposed',
  severity: 'error',
  action: 'bar',
  messages: {
    listed: {
      en: 'This contact is on a Robinson list: do not prospect them on the channels of that list.',
      fr: 'Ce contact est sur une liste Robinson : ne le démarchez pas sur les canaux de cette liste.',
    },
    listedFuzzy: {
      en: 'A name and an address much like these are on a Robinson list: look whether it is the same person.',
      fr: 'Un nom et une adresse très proches sont sur une liste Robinson : vérifiez s’il s’agit de la même personne.',
      severity: 'warning',
    },
    listedForOthers: {
      en: 'This contact is on a Robinson list that protects another audience than that of the file: look whether the address or number is a private one.',
      fr: 'Ce contact est sur une liste Robinson qui protège un autre public que celui du fichier : vérifiez si l’adresse ou le numéro est privé.',
      severity: 'warning',
    },
    unscreened: {
      en: 'No Robinson list clears this contact (too old, or not about them): fetch one that does before the campaign.',
      fr: 'Aucune liste Robinson ne met ce contact hors de cause (périmée, ou muette sur lui) : récupérez-en une qui le fasse.',
      severity: 'warning',
      status: 'unscreened',
    },
    unscreenedBarred: {
      en: 'A compulsory Robinson list does not clear this contact (too old, or not about them): fetch one that does first.',
      fr: 'Une liste Robinson obligatoire ne met pas ce contact hors de cause (périmée, ou muette) : récupérez-en d’abord une qui le fasse.',
      status: 'unscreened',
    },
  },
  options: z.object({
    compulsory: z.boolean().default(false),
  }),
  visit(ctx) {
    const screen = makeScreen(ctx.lists.all, THEIRS, ctx.channels, ctx.audience);
    if (screen.lists.length === 0) return {};
    const messageOf = (match: ListMatch) =>
      match.form === 'fuzzy' ? 'listedFuzzy' : screen.isForOthers(match) ? 'listedForOthers' : 'listed';
    return {
      contact(contact) {
        const matches = ctx.lists.matches(contact, 'robinson');
        for (const message of matches.length === 0 ? [] : new Set(matches.map(messageOf))) {
          const some = matches.filter((match) => messageOf(match) === message);
          const { channels, facts } = screen.told(some);
          ctx.report(contact, message, { channels, facts: { ...facts, by: some[0]?.by ?? '' } });
        }
        const silent = screen.silent(contact, matches);
        if (silent) {
          const barred = ctx.options.compulsory || silent.compulsory;
          ctx.report(contact, barred ? 'unscreenedBarred' : 'unscreened', { channels: silent.channels, facts: silent.facts });
        }
      },
    };
  },
});

import { allowsTooMany, callsOffHours, defineSubjectRule, houndsPeople, LAWS } from '../src/author.js';

/** Nobody is called hour after hour until they answer. */
export default defineSubjectRule({
  id: 'script-attempts',
  about: 'scripts',
  since: '0.2.0',
  theme: 'relevance',
  law: [LAWS['cconso-d223-9'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Script that has people called without an end', fr: 'Script qui fait rappeler sans fin' },
    why: {
      en: 'To call somebody again and again is harassing them. Consumers may be called four times in thirty days at most, by the same caller for the same offer.',
      fr: 'Rappeler quelqu’un sans cesse, c’est le harceler. Un particulier ne peut être appelé que quatre fois en trente jours, par le même appelant pour la même offre.',
    },
    remedy: {
      en: 'Write after how many calls, and on which days, it ends.',
      fr: 'Écrivez au bout de combien d’appels, et quels jours, on s’arrête.',
    },
    bad: [
      {
        text: '# Script\n\n## Répondeur\n\nLaisser un message et rappeler toutes les heures jusqu’à réponse.\n',
        says: ['endless'],
        fileName: 'calls.md',
      },
      { text: '# Script\n\n## Consignes\n\nAppeler aussi le samedi et après 20 h.\n', says: ['hours'], fileName: 'calls.md' },
      {
        text: '# Script\n\n## Consignes\n\nMaximum 8 tentatives par fiche.\n',
        audience: 'consumer',
        says: ['many'],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Horaires\n\nAppeler de 9 h à 12 h.\n',
        audience: 'consumer',
        says: ['barred'],
        fileName: 'calls.md',
      },
    ],
    good: [
      {
        text: '# Script\n\n## Consignes\n\nRappeler 4 fois maximum, entre 10 h et 18 h, jamais le samedi.\n',
        says: [],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Répondeur\n\nRappeler le lendemain, trois fois au plus.\n',
        says: [],
        fileName: 'calls.md',
      },
    ],
  },
  severity: 'error',
  messages: {
    endless: {
      en: 'The directions have people called again and again until they answer: set an end, four calls in thirty days at most.',
      fr: 'Les consignes font rappeler sans cesse jusqu’à une réponse : fixez une fin, quatre appels en trente jours au plus.',
    },
    many: {
      en: 'The directions allow more than four calls: a consumer may be called four times in thirty days at most.',
      fr: 'Les consignes permettent plus de quatre appels : un particulier ne peut être appelé que quatre fois en trente jours.',
    },
    barred: {
      en: 'The directions have consumers called when nobody may call them: keep to weekdays, 10 to 13 and 14 to 20, no holidays.',
      fr: 'Les consignes font appeler des particuliers à des jours ou heures interdits : restez en semaine, 10 h–13 h et 14 h–20 h, hors jours fériés.',
    },
    hours: {
      en: 'The directions have people called at weekends, on holidays or late: consumers may not be; keep to weekdays, 10 to 13 and 14 to 20.',
      fr: 'Les consignes font appeler le week-end, un jour férié ou tard : interdit pour un particulier ; restez en semaine, 10 h–13 h et 14 h–20 h.',
      severity: 'warning',
    },
  },
  visit: (ctx) => ({
    script(script, at) {
      for (const [i, turn] of script.turns.entries()) {
        if (houndsPeople(script, i)) ctx.report(at(turn.at), 'endless');
        else if (script.audience === 'consumer' && allowsTooMany(script, i)) ctx.report(at(turn.at), 'many');
        if (callsOffHours(script, i)) ctx.report(at(turn.at), script.audience === 'consumer' ? 'barred' : 'hours');
      }
    },
  }),
});

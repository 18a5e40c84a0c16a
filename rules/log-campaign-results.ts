import { csv, defineSubjectRule, fewReach, LAWS, percentOf, reaches, sendingRates, z } from '../src/author.js';

const HEAD = 'event;time;email;mj_campaign_id';
const sent = (name: string): string => `sent;1780308000;${name}@acme.example;74`;

const percent = z.number().positive().max(100);

/** What recipients answer to a campaign without a word: complaints, dead addresses, refusals. */
export default defineSubjectRule({
  id: 'log-campaign-results',
  about: 'logs',
  since: '0.2.0',
  theme: 'relevance',
  law: [LAWS['bulk-sender-complaints'], LAWS['lumo-guide-performance'], LAWS['gdpr-5-1-d']],
  docs: {
    title: { en: 'Campaign that recipients reject', fr: 'Campagne que ses destinataires rejettent' },
    why: {
      en: 'Complaints tell that people did not expect the mail. From 0.3 % on large mailbox providers turn mails away, and they ask for less than 0.1 %. Dead addresses tell that the file is old, unsubscriptions that the offer is not for these people; no law sets their limits. Opens are no measure: machines open mails too.',
      fr: 'Les plaintes disent que le mail n’était pas attendu. Dès 0,3 % les grandes messageries rejettent les mails, et elles demandent moins de 0,1 %. Les adresses mortes disent que le fichier est vieux, les désinscriptions que l’offre n’est pas pour ces gens ; aucune loi n’en fixe les seuils. Les ouvertures ne mesurent rien : des machines aussi ouvrent les mails.',
    },
    remedy: {
      en: 'Stop the campaign until you know who complained, and from which file. Then narrow the target, or clean the file.',
      fr: 'Suspendez la campagne : cherchez qui se plaint, et de quel fichier. Resserrez ensuite la cible, ou nettoyez le fichier.',
    },
    options: {
      delivered: {
        en: 'Mails delivered from which rates are judged as they are; of fewer, by what is sure of them.',
        fr: 'Mails délivrés à partir desquels on juge les taux tels quels ; en dessous, sur ce qui en est sûr.',
      },
      complaints: {
        en: 'Complaints, in percent of the mails delivered: warning.',
        fr: 'Plaintes, en % des mails délivrés : avertissement.',
      },
      complaintsMost: { en: 'Complaints, in percent of the mails delivered: error.', fr: 'Plaintes, en % des mails délivrés : erreur.' },
      hardBounces: { en: 'Dead addresses, in percent of the mails sent.', fr: 'Adresses mortes, en % des mails envoyés.' },
      unsubscriptions: { en: 'Unsubscriptions, in percent of the mails delivered.', fr: 'Désinscriptions, en % des mails délivrés.' },
    },
    bad: [
      {
        rows: csv(HEAD, sent('claire'), sent('paul'), sent('zoe'), 'spam;1780311600;zoe@acme.example;74'),
        options: { delivered: 3 },
        says: ['complaintsMost'],
      },
    ],
    good: [{ rows: csv(HEAD, sent('claire'), sent('paul'), 'spam;1780311600;paul@acme.example;74'), says: [] }],
  },
  severity: 'error',
  facts: {
    campaign: { is: 'number', en: 'campaign {value}', fr: 'campagne {value}' },
    rate: { is: 'number', en: '{value:# %|# %}', fr: '{value:# %|# %}' },
  },
  messages: {
    complaintsMost: {
      en: 'Complaints reach {complaintsMost:# %|# %} of the mails delivered, where mailbox providers turn them away: stop the campaign.',
      fr: 'Les plaintes atteignent {complaintsMost:# %|# %} des mails délivrés, où les messageries les rejettent : suspendez la campagne.',
    },
    complaints: {
      en: 'Complaints reach {complaints:# %|# %} of the mails delivered, more than mailbox providers want: narrow the target.',
      fr: 'Les plaintes atteignent {complaints:# %|# %} des mails délivrés, plus que n’en veulent les messageries : resserrez la cible.',
      severity: 'warning',
    },
    hardBounces: {
      en: 'Dead addresses reach {hardBounces:# %|# %} of the mails sent: clean the file before the next campaign.',
      fr: 'Les adresses mortes atteignent {hardBounces:# %|# %} des mails envoyés : nettoyez le fichier avant la prochaine campagne.',
      severity: 'warning',
    },
    few: {
      en: 'Bad results that were not judged, of fewer than {delivered:# mail|# mails}: look at them again as more mails leave.',
      fr: 'Mauvais résultats non jugés, sur moins de {delivered:# mail|# mails} : regardez-les à nouveau quand d’autres seront partis.',
      severity: 'warning',
    },
    unsubscriptions: {
      en: 'Unsubscriptions reach {unsubscriptions:# %|# %} of the mails delivered: check that the offer concerns these people.',
      fr: 'Les désinscriptions atteignent {unsubscriptions:# %|# %} des mails délivrés : vérifiez que l’offre concerne ces personnes.',
      severity: 'warning',
    },
  },
  eases: { delivered: 'more', complaints: 'more', complaintsMost: 'more', hardBounces: 'more', unsubscriptions: 'more' },
  options: z.object({
    delivered: z.int().positive().default(1000),
    complaints: percent.default(0.1),
    complaintsMost: percent.default(0.3),
    hardBounces: percent.default(2),
    unsubscriptions: percent.default(1),
  }),
  visit: ({ options, report }) => ({
    all({ campaigns }, at) {
      for (const rate of sendingRates(campaigns, options.delivered)) {
        const { figure, campaign } = rate;
        const facts = { ...(campaign !== undefined && { campaign }), rate: percentOf(rate) };
        const isBeyond = (limit: number): boolean => (rate.isSmall ? fewReach(rate, limit) === 'surely' : reaches(rate, limit));
        if (figure === 'complaints' && isBeyond(options.complaintsMost)) report(at, 'complaintsMost', { facts });
        else if (isBeyond(options[figure])) report(at, figure, { facts });
        else if (rate.isSmall && fewReach(rate, options[figure]) === 'maybe') report(at, 'few', { facts });
      }
    },
  }),
});

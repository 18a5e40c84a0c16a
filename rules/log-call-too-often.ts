import { csv, defineSubjectRule, eachBeyond, isProspecting, LAWS, type LoggedEvent, parseIsoDay, z } from '../src/author.js';

const HEAD = 'Horodatage;Sens;Numéro composé;Issue';
const DECREE = LAWS['cconso-d223-9'];
const CALLS = ['01T11:00', '03T15:10', '08T11:20', '15T10:40'].map((at) => `2026-09-${at}:00+02:00;sortant;+33199000510;pas de réponse`);

const isCall = (event: LoggedEvent): boolean => event.channel === 'phone' && isProspecting(event);

/** A telephone that keeps ringing is harassment, whether it is answered or not. */
export default defineSubjectRule({
  id: 'log-call-too-often',
  about: 'logs',
  since: '0.2.0',
  theme: 'relevance',
  law: [DECREE, LAWS['lumo-guide-phone']],
  docs: {
    title: { en: 'Called too often', fr: 'Appelé trop souvent' },
    why: {
      en: 'A consumer is called four times at most in thirty days, by law. Attempts that nobody answers count, over all numbers, campaigns and callers. The guide calls repeated calls to companies harassment; the same figure stands for them, as no law.',
      fr: 'La loi admet quatre appels au plus en trente jours vers un particulier. Les tentatives sans réponse comptent, tous numéros, toutes campagnes et tous appelants confondus. Pour le guide, répéter les appels à une entreprise tient du harcèlement ; le même nombre vaut pour elles, sans être une loi.',
    },
    remedy: {
      en: 'Limit the attempts in the dialler, by person and over all campaigns. Then wait until the first of these calls is thirty days old.',
      fr: 'Limitez les tentatives par personne, toutes campagnes confondues. Attendez ensuite que le premier de ces appels ait trente jours.',
    },
    options: {
      calls: { en: 'Calls and attempts that a person may get.', fr: 'Appels et tentatives admis par personne.' },
      days: { en: 'Calendar days within which they are counted.', fr: 'Jours calendaires sur lesquels on les compte.' },
    },
    bad: [
      { rows: csv(HEAD, ...CALLS, '2026-09-30T15:44:00+02:00;sortant;+33199000510;joint'), says: ['professional'] },
      {
        rows: csv(HEAD, ...CALLS, '2026-09-30T15:44:00+02:00;sortant;+33199000510;joint'),
        audience: 'consumer',
        says: ['consumer'],
      },
    ],
    good: [
      {
        rows: csv(HEAD, ...CALLS, '2026-10-01T10:30:00+02:00;sortant;+33199000510;joint'),
        audience: 'consumer',
        says: [],
        note: { en: 'The first call was thirty days before.', fr: 'Le premier appel date de trente jours.' },
      },
      { rows: csv(HEAD, ...CALLS, '2026-09-30T15:44:00+02:00;entrant;+33199000510;joint'), audience: 'consumer', says: [] },
    ],
  },
  severity: 'error',
  facts: { found: { is: 'number', en: '{value:# call|# calls}', fr: '{value:# appel|# appels}' } },
  messages: {
    consumer: {
      en: 'More than {calls:one call or attempt|# calls or attempts} to a consumer within {days:a day|# days} (D223-9): wait.',
      fr: 'Plus {calls:d’un appel ou d’une tentative|de # appels ou tentatives} vers un particulier en {days:un jour|# jours} (D223-9) : attendez.',
    },
    abroad: {
      en: 'More than {calls:one call or attempt|# calls or attempts} to a consumer outside of France within {days:a day|# days}: check their law.',
      fr: 'Plus {calls:d’un appel ou d’une tentative|de # appels ou tentatives} vers un particulier hors de France en {days:un jour|# jours} : vérifiez la loi de son pays.',
      severity: 'warning',
    },
    professional: {
      en: 'More than {calls:one call or attempt|# calls or attempts} to a professional within {days:a day|# days} (guide, no law): wait.',
      fr: 'Plus {calls:d’un appel ou d’une tentative|de # appels ou tentatives} vers un professionnel en {days:un jour|# jours} (guide) : attendez.',
      severity: 'warning',
    },
  },
  eases: { calls: 'more', days: 'less' },
  options: z.object({ calls: z.int().positive().default(4), days: z.int().positive().default(30) }),
  visit(ctx) {
    const { calls: most, days } = ctx.options;
    const inForce = parseIsoDay(DECREE.from as string);
    return {
      person: ({ audience, events }) =>
        eachBeyond(events, isCall, { most, days }, (event, found) => {
          if (audience !== 'consumer') ctx.report(event.at, 'professional', { facts: { found } });
          else if (event.abroad) ctx.report(event.at, 'abroad', { facts: { found } });
          else if (event.day >= inForce) ctx.report(event.at, 'consumer', { facts: { found } });
        }),
    };
  },
});

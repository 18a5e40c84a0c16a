import { csv, defineSubjectRule, isProspecting, LAWS, makeCallTimeTest, OFFICE_HOURS, parseIsoDay, z } from '../src/author.js';

const HEAD = 'Horodatage;Sens;Numéro composé;Issue';
const DECREE = LAWS['cconso-d223-9'];

/** Nobody is called at night, nor at noon: by the clock of where the contact is, not of who calls. */
export default defineSubjectRule({
  id: 'log-call-hours',
  about: 'logs',
  since: '0.2.0',
  theme: 'relevance',
  law: [DECREE, LAWS['lumo-guide-phone']],
  docs: {
    title: { en: 'Call outside the hours', fr: 'Appel hors des heures' },
    why: {
      en: 'Consumers are called from 10 to 13 and from 14 to 20, by law. The hour is that of where they are: 15:30 in Paris is 9:30 in Guadeloupe. Companies are called during office hours, says the guide, which is no law.',
      fr: 'La loi admet d’appeler un particulier de 10 à 13 et de 14 à 20 heures. L’heure est celle de l’endroit où il est : 15 h 30 à Paris, c’est 9 h 30 en Guadeloupe. Le guide, qui n’est pas une loi, demande d’appeler les entreprises aux heures de bureau.',
    },
    remedy: {
      en: 'Set the hours of the dialler by the zone of each number. Calls that a contract needs are no prospecting: keep them in a log of their own.',
      fr: 'Réglez les heures d’appel sur le fuseau de chaque numéro. Les appels qu’exige un contrat ne sont pas de la prospection : gardez-les dans un journal à part.',
    },
    options: {
      opens: { en: 'Hour from which companies are called.', fr: 'Heure à partir de laquelle on appelle les entreprises.' },
      closes: {
        en: 'Hour from which companies are not called any more.',
        fr: 'Heure à partir de laquelle on n’appelle plus les entreprises.',
      },
    },
    bad: [
      { rows: csv(HEAD, '2026-06-02T18:30:00+02:00;sortant;+33199000510;joint'), says: ['professional'] },
      { rows: csv(HEAD, '2026-06-02T13:00:00+02:00;sortant;+33199000510;joint'), audience: 'consumer', says: ['consumer'] },
      {
        rows: csv(HEAD, '2026-06-02T10:00:00+02:00;sortant;+12125550105;joint'),
        says: ['unplaced'],
        note: { en: 'The United States have several time zones.', fr: 'Les États-Unis ont plusieurs fuseaux.' },
      },
      {
        rows: csv(HEAD, '2026-06-02T13:00:00+02:00;sortant;+441632960107;joint'),
        audience: 'consumer',
        says: ['abroad'],
        note: { en: 'The law of the United Kingdom says when.', fr: 'C’est la loi du Royaume-Uni qui dit quand.' },
      },
      {
        rows: csv(HEAD, '2026-05-05T15:30:00+02:00;sortant;+590590990557;joint'),
        audience: 'consumer',
        says: ['consumer'],
        note: { en: 'It is 9:30 in Guadeloupe.', fr: 'Il est 9 h 30 en Guadeloupe.' },
      },
    ],
    good: [
      { rows: csv(HEAD, '2026-06-02T09:00:00+02:00;sortant;+33199000510;joint'), says: [] },
      { rows: csv(HEAD, '2026-06-02T14:00:00+02:00;sortant;+33199000510;joint'), audience: 'consumer', says: [] },
      {
        rows: csv(HEAD, '2026-06-02T21:10:00+02:00;entrant;+33199000510;joint'),
        says: [],
        note: { en: 'The contact called.', fr: 'C’est le contact qui appelle.' },
      },
    ],
  },
  needs: ['zone'],
  severity: 'error',
  facts: { hour: { is: 'number', en: '{value} h there', fr: '{value} h sur place' } },
  messages: {
    consumer: {
      en: 'Consumer called outside the legal hours (10–13 and 14–20 where they are): set the dialler by the zone of the number.',
      fr: 'Particulier appelé hors des heures légales (10–13 et 14–20, heure locale) : réglez les appels sur le fuseau du numéro.',
    },
    professional: {
      en: 'Call outside office hours ({opens}–{closes}, where the contact is; guide): call within these hours.',
      fr: 'Appel hors des heures de bureau ({opens}–{closes}, heure du contact ; guide) : appelez dans ces heures-là.',
      severity: 'warning',
    },
    unknown: {
      en: 'The hour of the call where the contact is cannot be told: export the time of calls, and say its zone (--log-zone).',
      fr: 'L’heure de l’appel chez le contact est inconnue : exportez l’heure des appels, et dites-en le fuseau (--log-zone).',
      severity: 'warning',
    },
    unplaced: {
      en: 'The hour of this call abroad cannot be told: look where the contact is, and whether the log says its time zone (--log-zone).',
      fr: 'L’heure de cet appel à l’étranger est inconnue : regardez où est le contact, et si le journal dit son fuseau (--log-zone).',
      severity: 'warning',
    },
    abroad: {
      en: 'Call to a consumer outside of France, whose hours and days were not judged: check the law of that country.',
      fr: 'Appel à un particulier hors de France, dont heures et jours n’ont pas été jugés : vérifiez la loi de ce pays.',
      severity: 'warning',
    },
  },
  eases: { opens: 'less', closes: 'more' },
  options: z.object({
    opens: z.number().min(0).max(24).default(OFFICE_HOURS.opens),
    closes: z.number().min(0).max(24).default(OFFICE_HOURS.closes),
  }),
  visit(ctx) {
    const timeOf = makeCallTimeTest(ctx.options);
    const inForce = parseIsoDay(DECREE.from as string);
    return {
      person({ audience, events }) {
        for (const event of events) {
          if (event.channel !== 'phone' || !isProspecting(event) || (audience === 'consumer' && event.day < inForce)) continue;
          const time = timeOf(audience, event);
          if (time === 'unknown' && event.abroad) ctx.report(event.at, 'unplaced');
          else if (time === 'unknown' || time === 'abroad') ctx.report(event.at, time);
          else if (time === 'hour')
            ctx.report(event.at, audience === 'consumer' ? 'consumer' : 'professional', {
              facts: { hour: Math.floor(event.second / 3600) },
            });
        }
      },
    };
  },
});

import {
  csv,
  defineSubjectRule,
  isProspecting,
  isPublicHoliday,
  isTimed,
  isWeekend,
  LAWS,
  memoise,
  parseIsoDay,
  z,
} from '../src/author.js';

const HEAD = 'Horodatage;Sens;Numéro composé;Issue';
const DECREE = LAWS['cconso-d223-9'];

/** Nobody is called at the weekend or on a public holiday, by the calendar of where the contact is. */
export default defineSubjectRule({
  id: 'log-call-on-day-off',
  about: 'logs',
  since: '0.2.0',
  theme: 'relevance',
  law: [DECREE, LAWS['ctrav-l3133-1'], LAWS['lumo-guide-phone']],
  docs: {
    title: { en: 'Call on a day off', fr: 'Appel un jour non ouvré' },
    why: {
      en: 'Consumers are called from Monday to Friday, public holidays excepted. These are the eleven of the labour code: not the local ones of Alsace and Moselle, nor the days of abolition overseas. Companies, says the guide, are called on weekdays.',
      fr: 'On n’appelle un particulier que du lundi au vendredi, hors jours fériés. Ceux-ci sont les onze du Code du travail : ni ceux d’Alsace-Moselle, ni les journées d’abolition outre-mer. Le guide demande d’appeler les entreprises en semaine.',
    },
    remedy: {
      en: 'Close the dialler on these days, by the calendar of the contact. In Nouméa it is Saturday while it is still Friday in Paris.',
      fr: 'Fermez les appels ces jours-là, selon le calendrier du contact. À Nouméa c’est déjà samedi quand c’est encore vendredi à Paris.',
    },
    options: {
      holidays: {
        en: 'Whether the public holidays of France are days off, and not weekends alone.',
        fr: 'Les jours fériés français comptent, et non les seules fins de semaine.',
      },
    },
    bad: [
      { rows: csv(HEAD, '2026-06-06T10:00:00+02:00;sortant;+33199000510;joint'), says: ['professional'] },
      { rows: csv(HEAD, '2026-07-14T10:30:00+02:00;sortant;+33199000510;joint'), audience: 'consumer', says: ['consumer'] },
    ],
    good: [
      {
        rows: csv(HEAD, '2026-04-03T11:00:00+02:00;sortant;+33353010512;joint'),
        audience: 'consumer',
        says: [],
        note: {
          en: 'Good Friday, a holiday in Alsace and Moselle only.',
          fr: 'Le Vendredi saint n’est férié qu’en Alsace et en Moselle.',
        },
      },
      {
        rows: csv(HEAD, '2026-11-11T10:30:00+01:00;sortant;+441632960107;joint'),
        says: [],
        note: { en: 'No holiday in the United Kingdom.', fr: 'Le 11 novembre n’est pas férié au Royaume-Uni.' },
      },
      { rows: csv(HEAD, '2026-07-14T10:30:00+02:00;entrant;+33199000510;joint'), audience: 'consumer', says: [] },
    ],
  },
  needs: ['zone'],
  severity: 'error',
  facts: {
    day: {
      is: {
        saturday: { en: 'Saturday', fr: 'samedi' },
        sunday: { en: 'Sunday', fr: 'dimanche' },
        holiday: { en: 'public holiday', fr: 'jour férié' },
      },
      en: '{value}',
      fr: '{value}',
    },
  },
  messages: {
    consumer: {
      en: 'Consumer called at a weekend or on a public holiday (D223-9): close the dialler on these days.',
      fr: 'Particulier appelé en fin de semaine ou un jour férié (D223-9) : fermez les appels ces jours-là.',
    },
    professional: {
      en: 'Company called at a weekend or on a public holiday (guide): call on working days.',
      fr: 'Entreprise appelée en fin de semaine ou un jour férié (guide) : appelez les jours ouvrés.',
      severity: 'warning',
    },
  },
  eases: { holidays: 'less' },
  options: z.object({ holidays: z.boolean().default(true) }),
  visit(ctx) {
    const isHoliday = memoise(isPublicHoliday);
    const dayOff = (day: number, isHome: boolean) =>
      isWeekend(day)
        ? isWeekend(day + 1)
          ? ('saturday' as const)
          : ('sunday' as const)
        : ctx.options.holidays && isHome && isHoliday(day)
          ? ('holiday' as const)
          : undefined;
    const inForce = parseIsoDay(DECREE.from as string);
    return {
      person({ audience, events }) {
        for (const event of events) {
          // Of a call whose hour nobody knows, log-call-hours speaks.
          if (event.channel !== 'phone' || !isProspecting(event) || !isTimed(event)) continue;
          // Nor of consumers elsewhere, whose days off are those of another law.
          const isHome = event.abroad !== true;
          if (audience === 'consumer' && (event.day < inForce || !isHome)) continue;
          const day = dayOff(event.day, isHome);
          if (day) ctx.report(event.at, audience === 'consumer' ? 'consumer' : 'professional', { facts: { day } });
        }
      },
    };
  },
});

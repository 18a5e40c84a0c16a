import { csv, DIALLINGS, defineSubjectRule, isProspecting, LAWS, type LoggedEvent, mayShow, parseIsoDay, z } from '../src/author.js';

const HEAD = 'Horodatage;Sens;Numéro composé;Numéro présenté;Issue';
const call = (shown: string): readonly (readonly string[])[] => csv(HEAD, `2026-06-02T10:30:00+02:00;sortant;+33199000510;${shown};joint`);
const NUMBERING = LAWS['arcep-2022-1583'];

const KINDS = ['mobile', 'fixed', 'special', 'foreign', 'unread'] as const;

/** The number that a call shows tells whether somebody dialled it, and lets the person call back. */
export default defineSubjectRule({
  id: 'log-caller-number',
  about: 'logs',
  since: '0.2.0',
  theme: 'transparency',
  law: [NUMBERING, LAWS['arcep-2025-2215'], LAWS['arcep-numbering'], LAWS['cconso-l221-17']],
  docs: {
    title: { en: 'Wrong number shown', fr: 'Mauvais numéro présenté' },
    why: {
      en: 'The number that a call may show depends on how it is dialled. A machine shows the ranges kept for machines (0162, 0948…). A mobile number is for who dials on their own mobile, not for a call centre or a softphone. No call that prospects hides its number.',
      fr: 'Le numéro qu’un appel peut présenter dépend de la façon de composer. Un automate présente un numéro des tranches qui lui sont réservées (0162, 0948…). Un mobile est pour qui compose sur son propre mobile, non pour un centre d’appels ou un logiciel. Aucun appel de prospection ne masque son numéro.',
    },
    remedy: {
      en: 'Say how calls are dialled (option dialling), and show a number of yours. Ask your operator for one of the right range.',
      fr: 'Dites comment sont composés les appels, et présentez un numéro à vous. Demandez à votre opérateur un numéro de la bonne tranche (option dialling).',
    },
    options: {
      dialling: {
        en: 'How calls are dialled: by hand at a desk (manual), on the caller’s own mobile (manual-mobile), in a call centre, by software (voip), by a machine (automated).',
        fr: 'Comment on compose : à la main au bureau (manual), sur son propre mobile (manual-mobile), en centre d’appels (callcenter), par logiciel (voip), par automate (automated).',
      },
    },
    bad: [
      { rows: call('+33199001061'), options: { dialling: 'automated' }, says: ['fixed'] },
      { rows: call('+33612345678'), options: { dialling: 'callcenter' }, says: ['mobile'] },
      { rows: call('anonymous'), options: { dialling: 'manual' }, says: ['hidden'] },
      { rows: call('+33199001061'), says: ['untold'] },
    ],
    good: [
      { rows: call('+33162000001'), options: { dialling: 'automated' }, says: [] },
      { rows: call('+33612345678'), options: { dialling: 'manual-mobile' }, says: [] },
      { rows: call('+33199001061'), options: { dialling: 'manual' }, says: [] },
      { rows: csv(HEAD, '2026-06-02T10:30:00+02:00;sortant;+441632960107;+441632960999;joint'), says: [] },
    ],
  },
  severity: 'error',
  facts: {
    shown: {
      is: {
        mobile: { en: 'mobile', fr: 'mobile' },
        fixed: { en: 'fixed', fr: 'fixe' },
        special: { en: 'special', fr: 'spécial' },
        foreign: { en: 'foreign', fr: 'étranger' },
        unread: { en: 'unreadable', fr: 'illisible' },
      },
      en: '{value} number',
      fr: 'numéro {value}',
    },
  },
  messages: {
    hidden: {
      en: 'Call with a hidden number: show one that is yours and can be called back.',
      fr: 'Appel en numéro masqué : présentez un numéro à vous, que l’on peut rappeler.',
    },
    mobile: {
      en: 'Mobile number shown by a call that no mobile made: show another one, or set dialling to manual-mobile if it was one.',
      fr: 'Numéro mobile présenté sans appeler d’un mobile : présentez-en un autre, ou réglez dialling sur manual-mobile si c’en était un.',
    },
    fixed: {
      en: 'Ordinary number shown by a machine: ask your operator for one of the ranges kept for machines.',
      fr: 'Numéro ordinaire présenté par un automate : demandez à votre opérateur un numéro des tranches réservées.',
    },
    unsure: {
      en: 'Number shown that its kind does not allow for sure: check that you may show it, and that it can be called back.',
      fr: 'Numéro présenté dont le type ne suffit pas à juger : vérifiez que vous y avez droit et qu’on peut le rappeler.',
      severity: 'warning',
    },
    untold: {
      en: 'How the calls were dialled is not said: in lumo.config.yaml, under rules, set dialling of log-caller-number (manual, callcenter, voip…).',
      fr: 'On ignore comment les appels ont été composés : dans lumo.config.yaml, sous rules, réglez dialling de log-caller-number (manual, voip…).',
      severity: 'warning',
    },
  },
  options: z.object({ dialling: z.enum(['unknown', ...DIALLINGS]).default('unknown') }),
  visit(ctx) {
    const { dialling } = ctx.options;
    const inForce = parseIsoDay(NUMBERING.from as string);
    let isJudged = false;
    const judge = ({ at, caller, day }: LoggedEvent): void => {
      if (caller === 'hidden') ctx.report(at, 'hidden');
      const shown = KINDS.find((kind) => kind === caller);
      // A log that tells no number, and a fixed number while nobody says how it was dialled: of that the whole run is told once.
      if (shown === undefined || day < inForce || (shown === 'fixed' && dialling === 'unknown')) return;
      const answer = mayShow(shown, dialling);
      if (answer === 'unknown') ctx.report(at, 'unsure', { facts: { shown } });
      else if (answer === 'no') ctx.report(at, shown === 'mobile' ? 'mobile' : 'fixed', { facts: { shown } });
    };
    return {
      person({ events }) {
        for (const event of events) {
          // What numbers may be shown abroad is the affair of another numbering plan.
          if (event.channel !== 'phone' || !isProspecting(event) || event.abroad) continue;
          isJudged = true;
          judge(event);
        }
      },
      all(_figures, at) {
        if (dialling === 'unknown' && isJudged) ctx.report(at, 'untold');
      },
    };
  },
});

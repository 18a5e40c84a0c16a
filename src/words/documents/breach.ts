import type { Lang } from '../../model/base/text.js';
import { textsIn } from '../grammar/bilingual.js';
import { languageForms } from '../grammar/language-forms.js';
import { frenchSentence } from '../grammar/typography.js';

const EN = languageForms('en');
const FR = languageForms('fr');

/** Where the 72 hours of a breach stand. */
export type DeadlineStatus = 'running' | 'past' | 'in-time' | 'late' | 'late-without-reason' | 'no-risk' | 'no-risk-without-reason';

const BREACH = {
  fields: {
    id: { en: 'Case', fr: 'Dossier' },
    nature: { en: 'Nature (confidentiality, integrity, availability)', fr: 'Nature (confidentialité, intégrité, disponibilité)' },
    startedAt: { en: 'Began', fr: 'Début' },
    endedAt: { en: 'Ended', fr: 'Fin' },
    awareAt: { en: 'Known since', fr: 'Prise de connaissance' },
    discovered: { en: 'How it was discovered', fr: 'Circonstances de la découverte' },
    cause: { en: 'Cause (internal or external, accident or malice)', fr: 'Cause (interne ou externe, accident ou malveillance)' },
    persons: { en: 'Persons, how many', fr: 'Personnes, combien' },
    records: { en: 'Records, how many', fr: 'Enregistrements, combien' },
    personCategories: { en: 'Categories of persons', fr: 'Catégories de personnes' },
    dataCategories: { en: 'Categories of data', fr: 'Catégories de données' },
    risk: { en: 'Risk for the persons', fr: 'Risque pour les personnes' },
    riskReason: { en: 'Why this risk', fr: 'Pourquoi ce risque' },
    consequences: { en: 'Likely consequences', fr: 'Conséquences probables' },
    measures: { en: 'Measures taken', fr: 'Mesures prises' },
    prevention: { en: 'What prevents the next one', fr: 'Ce qui évitera la prochaine' },
    processor: { en: 'Processor concerned', fr: 'Sous-traitant concerné' },
    notifiedAt: { en: 'Notified', fr: 'Notifiée le' },
    reference: { en: 'Reference of the authority', fr: 'Référence de l’autorité' },
    notificationKind: { en: 'Kind (complete, initial, follow-up)', fr: 'Type (complète, initiale, complémentaire)' },
    followUpAt: { en: 'Follow-up', fr: 'Complément' },
    delayReason: { en: 'Reason for the delay', fr: 'Motif du retard' },
    informedAt: { en: 'Persons informed', fr: 'Personnes informées le' },
    notInformedReason: { en: 'Why persons were not informed', fr: 'Pourquoi les personnes n’ont pas été informées' },
    closedAt: { en: 'Closed', fr: 'Clôturée le' },
  },
  sections: {
    kind: { en: '1. The notification', fr: '1. La notification' },
    body: { en: '2. The organisation', fr: '2. L’organisme' },
    dates: { en: '3. Dates and circumstances', fr: '3. Dates et circonstances' },
    nature: { en: '4. Nature and cause', fr: '4. Nature et cause' },
    data: { en: '5. Data and persons', fr: '5. Données et personnes' },
    effects: { en: '6. Consequences and gravity', fr: '6. Conséquences et gravité' },
    measures: { en: '7. Measures', fr: '7. Mesures' },
    persons: { en: '8. Information of the persons', fr: '8. Information des personnes' },
    abroad: { en: '9. Other countries', fr: '9. Autres pays' },
  },
  fillIn: { en: 'to fill in', fr: 'à compléter' },
  controller: { en: 'Controller', fr: 'Responsable du traitement' },
  officer: { en: 'Officer or contact', fr: 'Délégué ou contact' },
  countries: { en: 'Persons in other countries of the EU', fr: 'Personnes dans d’autres pays de l’UE' },
  before: { en: 'Measures that were in place before', fr: 'Mesures en place auparavant' },
  gravity: {
    en: 'Gravity in four degrees (negligible, limited, important, maximal)',
    fr: 'Gravité en quatre degrés (négligeable, limitée, importante, maximale)',
  },
  title: { en: (id: string) => `Notification of a breach: ${id}`, fr: (id: string) => `Notification d’une violation : ${id}` },
  register: { en: 'Entry of the register (GDPR 33(5))', fr: 'Inscription au registre (RGPD 33, 5)' },
  facts: { en: 'Facts', fr: 'Faits' },
  effects: { en: 'Effects', fr: 'Effets' },
  remedies: { en: 'Remedies', fr: 'Remèdes' },
  confidential: {
    en: 'Confidential: this sheet repeats what the register says. It is for the authority and the file of the case; the order is that of the CNIL’s form, which takes no upload.',
    fr: 'Confidentiel : cette fiche reprend ce que dit le registre. Elle est pour l’autorité et le dossier ; l’ordre est celui du formulaire de la CNIL, qui n’accepte pas de fichier.',
  },
  end: {
    en: (day: string, time: string) => `${EN.date(day)} ${time} (Paris)`,
    fr: (day: string, time: string) => `${FR.date(day)} à ${time} (Paris)`,
  },
  /** @param end of the 72 hours @param isPast whether they have ended */
  deadline: {
    en: (status: DeadlineStatus, end: string, isPast: boolean) => {
      const ended = `${isPast ? 'ended' : 'end'} on ${end}`;
      return {
        running: `To be notified before ${end}.`,
        past: `The 72 hours ended on ${end}: notify the authority now, with the reasons for the delay (GDPR 33(1)).`,
        'in-time': `Notified within the 72 hours, which ${ended}.`,
        late: `Notified after the 72 hours, which ended on ${end}: the reasons for the delay go with it (GDPR 33(1)).`,
        'late-without-reason': `Notified after the 72 hours, which ended on ${end}: the reasons for the delay must go with it (GDPR 33(1)), and none is written.`,
        'no-risk': 'The register finds no risk for the persons, and says why: the authority need not be notified (GDPR 33(1)).',
        'no-risk-without-reason': `The register finds no risk for the persons, and does not say why: write it, or notify the authority; the 72 hours ${ended}.`,
      }[status];
    },
    fr: (status: DeadlineStatus, end: string, isPast: boolean) => {
      const ended = `${isPast ? 'ont expiré' : 'expirent'} le ${end}`;
      return {
        running: `À notifier avant le ${end}.`,
        past: frenchSentence`Les 72 heures ont expiré le ${end} : notifiez l’autorité maintenant, avec les motifs du retard (RGPD 33, 1).`,
        'in-time': `Notifiée dans les 72 heures, qui ${ended}.`,
        late: frenchSentence`Notifiée après les 72 heures, qui ont expiré le ${end} : les motifs du retard l’accompagnent (RGPD 33, 1).`,
        'late-without-reason': frenchSentence`Notifiée après les 72 heures, qui ont expiré le ${end} : les motifs du retard doivent l’accompagner (RGPD 33, 1), et aucun n’est écrit.`,
        'no-risk': frenchSentence`Le registre ne voit pas de risque pour les personnes, et dit pourquoi : l’autorité n’a pas à être notifiée (RGPD 33, 1).`,
        'no-risk-without-reason': frenchSentence`Le registre ne voit pas de risque pour les personnes, et ne dit pas pourquoi : écrivez-le, ou notifiez l’autorité ; les 72 heures ${ended}.`,
      }[status];
    },
  },
  added: {
    en: (id: string, day: string, time: string) =>
      `${id} is in the register. Notify the authority before ${EN.date(day)} ${time} (Paris), unless there is no risk and you write why.`,
    fr: (id: string, day: string, time: string) =>
      `${id} est au registre. Notifiez l’autorité avant le ${FR.date(day)} à ${time} (Paris), sauf absence de risque, motif écrit.`,
  },
  addedLate: {
    en: (id: string, day: string, time: string) =>
      `${id} is in the register. The 72 hours ended on ${EN.date(day)} ${time} (Paris): notify the authority now, with the reason for the delay, unless there is no risk and you write why.`,
    fr: (id: string, day: string, time: string) =>
      frenchSentence`${id} est au registre. Les 72 heures ont expiré le ${FR.date(day)} à ${time} (Paris) : notifiez l’autorité maintenant, avec le motif du retard, sauf absence de risque, motif écrit.`,
  },
  next: {
    en: (id: string) => `Next: lumo-check breach sheet ${id}`,
    fr: (id: string) => `Ensuite : lumo-check breach sheet ${id}`,
  },
  drill: {
    title: { en: (day: string) => `Exercise of ${EN.date(day)}`, fr: (day: string) => `Exercice du ${FR.date(day)}` },
    scenario: { en: 'Scenario', fr: 'Scénario' },
    note: {
      en: 'Invented: no person, company or file in it exists. The same seed gives the same scenario.',
      fr: 'Inventé : aucune personne, société ni fichier n’existe. La même graine donne le même scénario.',
    },
    seed: { en: (n: number) => `Seed ${n}`, fr: (n: number) => `Graine ${n}` },
    injects: { en: 'What comes in while you work', fr: 'Ce qui arrive pendant le travail' },
    minute: {
      en: (n: number) => `after ${EN.plural(n, { one: '# minute', other: '# minutes' })}`,
      fr: (n: number) => `après ${FR.plural(n, { one: '# minute', other: '# minutes' })}`,
    },
    steps: { en: 'Steps and times', fr: 'Étapes et temps' },
    step: { en: 'Step', fr: 'Étape' },
    minutes: { en: 'Minutes from the alarm', fr: 'Minutes depuis l’alerte' },
    goal: { en: 'Goal', fr: 'Objectif' },
    result: { en: 'Result', fr: 'Résultat' },
    inGoal: { en: 'reached', fr: 'atteint' },
    missed: { en: 'missed', fr: 'manqué' },
    open: { en: 'not timed', fr: 'non mesuré' },
    questions: { en: 'To decide', fr: 'À décider' },
    lessons: { en: 'What we change', fr: 'Ce que nous changeons' },
    present: { en: 'Who took part (roles)', fr: 'Qui a participé (rôles)' },
    timed: {
      en: (done: number, all: number) => `${EN.number(done)} of ${EN.number(all)} steps were timed.`,
      fr: (done: number, all: number) => `${FR.number(done)} étapes sur ${FR.number(all)} ont été chronométrées.`,
    },
    line: {
      en: (line: string) => `Add to lumo.governance.yaml: ${line}`,
      fr: (line: string) => `Ajoutez à lumo.governance.yaml : ${line}`,
    },
    untimed: {
      en: 'Without the time of each step it is a scenario, and no exercise: fill in the table, or run it again with --times.',
      fr: 'Sans le temps de chaque étape, c’est un scénario, non un exercice : complétez le tableau, ou relancez avec --times.',
    },
    ask: {
      en: (step: string) => `Enter when it is done: ${step} `,
      fr: (step: string) => `Entrée quand c’est fait : ${step} `,
    },
  },
} as const;

/** The words of notification sheets and exercises. */
export const breachWords = (lang: Lang) => textsIn(BREACH, lang);
export type BreachWords = ReturnType<typeof breachWords>;

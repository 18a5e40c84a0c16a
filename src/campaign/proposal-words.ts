import type { Text } from '../model/base/text.js';

/** What a proposed plan says beside its keys. */
export const PLAN_WORDS = {
  title: {
    en: 'Plan of a campaign. Paths start from this folder; lumo-check reads it with all that it names: lumo-check',
    fr: 'Plan d’une campagne. Les chemins partent de ce dossier ; lumo-check le contrôle avec tout ce qu’il nomme : lumo-check',
  },
  messages: { en: 'what people will read', fr: 'ce que les gens liront' },
  script: { en: 'what callers say', fr: 'ce que disent les appelants' },
  logs: { en: 'what went out before', fr: 'ce qui est parti avant' },
  sector: { en: 'some sectors may not be offered to consumers', fr: 'certains secteurs ne se démarchent pas auprès de particuliers' },
  target: {
    en: 'whom the offer concerns: jobs, titles, naf, naf2025, sizes, departments, regions',
    fr: 'qui l’offre concerne : jobs, titles, naf, naf2025, sizes, departments, regions',
  },
  tracking: { en: 'of opens: none, aggregate or individual', fr: 'des ouvertures : none, aggregate ou individual' },
  lia: { en: 'lumo-check init --lia writes it', fr: 'lumo-check init --lia l’écrit' },
  record: { en: 'entry of the record of processing activities', fr: 'fiche du registre des traitements' },
  dpia: { en: 'JSON export of the PIA tool of the CNIL', fr: 'export JSON de l’outil PIA de la CNIL' },
  phone: {
    en: 'dialling: manual, manual-mobile, callcenter, voip or automated',
    fr: 'dialling : manual, manual-mobile, callcenter, voip ou automated',
  },
  hours: {
    en: 'within the braces: when people are called, where they are, and how often in thirty days at most',
    fr: 'entre les accolades : quand on appelle, à l’heure des gens, et combien de fois en trente jours au plus',
  },
  signed: { en: 'somebody else approves', fr: 'quelqu’un d’autre valide' },
  someone: { en: 'Who', fr: 'Qui' },
  entry: { en: 'T-1', fr: 'T-1' },
} as const satisfies Readonly<Record<string, Text>>;

/** The page of an assessment of legitimate interest: three questions, and what to think of. */
export const LIA_PAGE: Text = {
  en: `# Assessment of legitimate interest

<!-- Answer each question in your own words, and take "To be completed." out: lumo-check takes it for no answer. -->

## 1. Purpose: is it legitimate?

<!-- What you make known, to whom, and why it concerns their work. -->

To be completed.

## 2. Necessity: is the content relevant, and are these data needed?

<!-- Which jobs, activities, sizes and places; which columns; why less would not do. -->

To be completed.

## 3. Balance: what weighs more, your interest or the rights of these people?

<!-- What they can expect, how often they are contacted, how they refuse, how fast you apply it. -->

To be completed.
`,
  fr: `# Évaluation de l’intérêt légitime

<!-- Répondez à chaque question avec vos mots, et retirez « À compléter. » : lumo-check n’y voit pas une réponse. -->

## 1. La finalité est-elle légitime ?

<!-- Ce que vous faites connaître, à qui, et en quoi cela concerne leur métier. -->

À compléter.

## 2. Nécessité : le contenu est-il pertinent, et ces données nécessaires ?

<!-- Quelles fonctions, activités, tailles et lieux ; quelles colonnes ; pourquoi moins ne suffirait pas. -->

À compléter.

## 3. Équilibre : qu’est-ce qui pèse le plus, votre intérêt ou les droits de ces personnes ?

<!-- À quoi elles peuvent s’attendre, la fréquence, comment elles refusent, en combien de temps vous l’appliquez. -->

À compléter.
`,
};

import { defineSubjectRule, LAWS, planText } from '../src/author.js';

const MAIL = { name: 'mail.html', kind: 'message', answer: 'care', isTracked: true } as const;

/** A plan that says that nobody is followed, and a mail that follows. */
export default defineSubjectRule({
  id: 'campaign-tracking-found',
  about: 'campaigns',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['cnil-tracking-2026-042']],
  docs: {
    title: { en: 'Mail that tracks although the plan says no', fr: 'Mail qui suit alors que le plan dit non' },
    why: {
      en: 'A plan says that nobody is followed, and a mail holds an image that does. Most tools add theirs when they send: a template without one is no proof.',
      fr: 'Un plan dit que personne n’est suivi, et un mail contient un pixel. La plupart des outils ajoutent le leur à l’envoi : un modèle qui n’en a pas ne prouve rien.',
    },
    remedy: {
      en: 'Take the image out, or say in the plan how opens are followed.',
      fr: 'Retirez l’image, ou dites dans le plan comment le suivi se fait.',
    },
    bad: [
      {
        text: planText({ messages: 'mail.html', tracking: 'none' }),
        parts: { documents: [MAIL] },
        says: ['found'],
        note: { en: 'The mail holds a tracking pixel.', fr: 'Le mail contient un pixel de suivi.' },
      },
    ],
    good: [
      {
        text: planText({ messages: 'mail.html', tracking: 'none' }),
        parts: { documents: [{ ...MAIL, isTracked: false }] },
        says: [],
        note: { en: 'The mail holds none.', fr: 'Le mail n’en contient pas.' },
      },
    ],
  },
  needs: ['documents'],
  severity: 'warning',
  messages: {
    found: {
      en: 'The plan says that nobody is followed, and a message holds a tracking image: take it out.',
      fr: 'Le plan dit que personne n’est suivi, et un message contient un pixel de suivi : retirez-le.',
    },
  },
  visit: (ctx) => ({
    campaign({ plan: { tracking }, parts: { documents = [] } }, at) {
      if (tracking !== undefined && tracking !== 'individual' && documents.some(({ isTracked }) => isTracked))
        ctx.report(at('tracking'), 'found');
    },
  }),
});

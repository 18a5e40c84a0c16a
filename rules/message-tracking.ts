import { defineSubjectRule, LAWS, trackingImages } from '../src/author.js';

/** An image that nobody sees tells the sender who opened the mail. */
export default defineSubjectRule({
  id: 'message-tracking',
  about: 'messages',
  since: '0.2.0',
  theme: 'consent',
  law: [LAWS['cnil-tracking-2026-042']],
  docs: {
    title: { en: 'Tracking pixel', fr: 'Pixel de suivi' },
    why: {
      en: 'An image that nobody sees tells the sender who opened the mail. Since July 2026 the CNIL asks for a consent of its own for that, from professionals too.',
      fr: 'Une image que personne ne voit dit à l’expéditeur qui a ouvert le mail. Depuis juillet 2026, la CNIL demande pour cela un consentement distinct, des professionnels aussi.',
    },
    remedy: {
      en: 'Switch the tracking of opens off in your sending tool. Or keep it to those who agreed to it.',
      fr: 'Coupez le suivi des ouvertures dans votre outil d’envoi. Ou réservez-le à qui l’a accepté.',
    },
    bad: [{ text: '<p>Bonjour</p><img src="https://t.atelux.test/open?u=1" width="1" height="1">', says: ['pixel'] }],
    good: [
      { text: '<p>Bonjour</p><img src="https://atelux.test/logo.png" width="120" height="40" alt="Atelux">', says: [] },
      { text: '<p>Bonjour</p><img src="https://t.atelux.test/open?u=1" width="1" height="1">', says: [], asOf: '2026-01-01' },
    ],
  },
  severity: 'warning',
  messages: {
    pixel: {
      en: 'An image tells you who opens the mail: take it out, or ask for a consent.',
      fr: 'Une image vous dit qui ouvre le mail : retirez-la, ou demandez un consentement.',
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      if (message.sending.country !== 'FR' || message.sending.kind !== 'prospecting') return;
      for (const image of trackingImages(message)) ctx.report(at(image.at), 'pixel');
    },
  }),
});

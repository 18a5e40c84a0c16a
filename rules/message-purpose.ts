import { defineSubjectRule, firstSale, isLanguageRead, LAWS, saidInSight } from '../src/author.js';

/** The first message must say what it is for. */
export default defineSubjectRule({
  id: 'message-purpose',
  about: 'messages',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['gdpr-13'], LAWS['gdpr-14'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Why they are written to is not said', fr: 'Le motif du message n’est pas dit' },
    why: {
      en: 'The first message must say what it is for. The reader should know in one sentence why you write and what their data serve.',
      fr: 'Le premier message doit dire à quoi il sert. Le lecteur doit savoir en une phrase pourquoi vous écrivez et à quoi servent ses données.',
    },
    remedy: {
      en: 'Add one sentence: what you offer, and why to them.',
      fr: 'Ajoutez une phrase : ce que vous proposez, et pourquoi à cette personne.',
    },
    bad: [{ text: '<p>Bonjour.</p><p>Belle journée.</p>', says: ['none'] }],
    good: [
      {
        text: '<p>Bonjour,</p><p>Je suis Claire Martin, de la société Atelux. Nous avons trouvé votre adresse dans l’annuaire du salon Batimat.</p><p>Je vous écris pour vous présenter nos fenêtres.</p><p><a href="{{ unsubscribe }}">Se désinscrire</a></p>',
        says: [],
      },
    ],
  },
  severity: 'warning',
  messages: {
    none: {
      en: 'Nothing says why the person is written to: say it in a sentence.',
      fr: 'Rien ne dit pourquoi on écrit à cette personne : dites-le en une phrase.',
    },
    unseen: {
      en: 'Why the person is written to is said in letters that are nearly the colour of the background, or too small to read: set them like the rest of the text.',
      fr: 'Le but du message est écrit presque de la couleur du fond, ou trop petit pour être lu : mettez-le comme le reste du texte.',
      severity: 'warning',
    },
    sells: {
      en: 'It is said to be no prospecting, and this sells: check it as prospecting, without --message-kind.',
      fr: 'Le message est dit hors prospection, et ceci vend : contrôlez-le comme prospection, sans --message-kind.',
      severity: 'warning',
    },
    sellsUnjudged: {
      en: 'Whether a message of service sells is not judged in this language (only French and English are): look yourself.',
      fr: 'Dans cette langue, on ne juge pas si un message de service vend (seuls le français et l’anglais le sont) : regardez vous-même.',
      severity: 'warning',
      unjudged: true,
    },
    unjudged: {
      en: 'Why the person is written to is not judged in this language (only French and English are): look yourself.',
      fr: 'Le but du message n’est pas jugé dans cette langue (seuls le français et l’anglais le sont) : regardez vous-même.',
      severity: 'warning',
      unjudged: true,
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      if (message.sending.kind !== 'prospecting') {
        const sale = firstSale(message);
        if (sale) ctx.report(at(sale), 'sells');
        else if (!isLanguageRead(message.language)) ctx.report(at(message.at), 'sellsUnjudged');
        return;
      }
      if (message.form === 'sms' || message.step > 1) return;
      const said = saidInSight(message, 'purpose');
      if (said === 'no') ctx.report(at(message.at), isLanguageRead(message.language) ? 'none' : 'unjudged');
      else if (said !== 'yes') ctx.report(at(said), 'unseen');
    },
  }),
});

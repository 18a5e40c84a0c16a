import { defineSubjectRule, isLanguageRead, LAWS, namedSource, saidInSight, scrapedSource } from '../src/author.js';

/** The first message must say where you had the address from. */
export default defineSubjectRule({
  id: 'message-source',
  about: 'messages',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['gdpr-14'], LAWS['lumo-guide-source'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Where the data come from is not said', fr: 'L’origine des données n’est pas dite' },
    why: {
      en: 'The first message must say where you had the address from. People whose data you did not get from them must learn it then at the latest.',
      fr: 'Le premier message doit dire d’où vient l’adresse. Qui ne vous a pas donné ses données doit l’apprendre là au plus tard.',
    },
    remedy: {
      en: 'Add one sentence that names the source. A fair, a directory, the company that sold the file will do.',
      fr: 'Ajoutez une phrase qui nomme la source. Un salon, un annuaire, la société qui a vendu le fichier.',
    },
    bad: [
      { text: '<p>Bonjour, découvrez nos fenêtres.</p>', says: ['none'] },
      { text: '<p>Bonjour,</p><p>Vous recevez ce message car vous figurez dans nos fichiers.</p>', says: ['vague'] },
      { text: '<p>Bonjour,</p><p>Nous avons récupéré votre adresse en aspirant LinkedIn.</p>', says: ['scraped'] },
    ],
    good: [
      {
        text: '<p>Bonjour,</p><p>Je suis Claire Martin, de la société Atelux. Nous avons trouvé votre adresse dans l’annuaire du salon Batimat.</p><p>Je vous écris pour vous présenter nos fenêtres.</p><p><a href="{{ unsubscribe }}">Se désinscrire</a></p>',
        says: [],
      },
    ],
  },
  severity: 'warning',
  messages: {
    none: { en: 'Nothing says where the address comes from: name the source.', fr: 'Rien ne dit d’où vient l’adresse : nommez la source.' },
    vague: {
      en: 'This says that you have the address, and not where from (“our files”, “a partner”): name the directory, the fair, the company.',
      fr: 'Cela dit que vous avez l’adresse, et non d’où elle vient (« nos fichiers », « un partenaire ») : nommez l’annuaire, le salon, la société.',
      severity: 'warning',
    },
    scraped: {
      en: 'The source is data that a machine copied from a network or from pages: prove that you may use them, or write to others.',
      fr: 'La source est une copie automatique d’un réseau ou de pages web : prouvez que vous en avez le droit, ou écrivez à d’autres.',
    },
    unseen: {
      en: 'Where the address comes from is said in letters that are nearly the colour of the background, or too small to read: set them like the rest of the text.',
      fr: 'L’origine de l’adresse est écrite presque de la couleur du fond, ou trop petit pour être lue : mettez-la comme le reste du texte.',
      severity: 'warning',
    },
    unjudged: {
      en: 'The source of the address is not judged in this language (only French and English are): look yourself.',
      fr: 'L’origine de l’adresse n’est pas jugée dans cette langue (seuls le français et l’anglais le sont) : regardez vous-même.',
      severity: 'warning',
      unjudged: true,
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      if (message.sending.kind !== 'prospecting' || message.form === 'sms' || message.step > 1) return;
      const scraped = scrapedSource(message);
      if (scraped) return ctx.report(at(scraped), 'scraped');
      const said = saidInSight(message, 'source');
      const named = namedSource(message);
      if (named === 'none') ctx.report(at(message.at), isLanguageRead(message.language) ? 'none' : 'unjudged');
      else if (named !== 'named') ctx.report(at(named), 'vague');
      else if (typeof said === 'object') ctx.report(at(said), 'unseen');
    },
  }),
});

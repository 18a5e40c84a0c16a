import { addressedIn, areWordsRead, defineSubjectRule, LAWS, personalOffer } from '../src/author.js';

/** What lets one write to companies is about their trade: somebody who is offered something for themselves is a consumer. */
export default defineSubjectRule({
  id: 'message-personal-offer',
  about: 'messages',
  since: '0.2.0',
  theme: 'relevance',
  law: [LAWS['cnil-b2b'], LAWS['cpce-l34-5'], LAWS['lumo-guide-relevance']],
  docs: {
    title: { en: 'Personal offer to professionals', fr: 'Offre personnelle à des professionnels' },
    why: {
      en: 'Whoever is offered something for themselves is a consumer. A health insurance or a pension “for you and your spouse” has no link with their work: it takes a consent. Asked of messages for professionals only (audience).',
      fr: 'Qui se voit proposer quelque chose pour lui-même est un consommateur. Une mutuelle ou une retraite « pour vous et votre conjoint » n’a pas de lien avec son métier : il y faut un accord. Demandé des seuls messages pour professionnels (audience).',
    },
    remedy: {
      en: 'Offer something about their work. Or write to those who consented, with --audience consumer.',
      fr: 'Proposez ce qui concerne leur activité. Ou écrivez à qui a consenti, avec --audience consumer.',
    },
    bad: [
      { text: 'Atelux : particuliers, votre logement a droit a un devis. STOP au 36111', says: ['addressed'], fileName: 'sms.sms' },
      { text: '<p>Nous vous proposons, à titre personnel, une mutuelle santé pour vous et votre conjoint.</p>', says: ['personal'] },
      { text: '<p>We offer a pension plan for you and your family.</p>', says: ['personal'] },
    ],
    good: [
      { text: '<p>Nous vous proposons une mutuelle pour les salariés de votre entreprise.</p>', says: [] },
      { text: '<p>Nous vous proposons une mutuelle pour vous et votre conjoint.</p>', audience: 'consumer', says: [] },
    ],
  },
  severity: 'warning',
  messages: {
    personal: {
      en: 'This offers something to the reader as a private person, who must have agreed before: offer something for their work.',
      fr: 'Cette offre vise le lecteur comme particulier, qui doit y avoir consenti : proposez ce qui concerne son activité.',
    },
    addressed: {
      en: 'This speaks to private persons, and was judged for professionals: judge it with --audience consumer.',
      fr: 'Ce message parle à des particuliers et a été jugé pour des professionnels : jugez-le avec --audience consumer.',
    },
    unjudged: {
      en: 'Whether this offers something to private persons is not judged in this language: look yourself.',
      fr: 'Dans cette langue, on ne juge pas si l’offre vise des particuliers : regardez vous-même.',
      severity: 'warning',
      unjudged: true,
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      if (message.sending.kind !== 'prospecting' || message.sending.audience === 'consumer') return;
      const offer = personalOffer(message);
      const addressed = offer ?? addressedIn(message);
      if (addressed) ctx.report(at(addressed), offer ? 'personal' : 'addressed');
      else if (!areWordsRead(message.language)) ctx.report(at(message.at), 'unjudged');
    },
  }),
});

import { defineSubjectRule, isCalledWayOut, isWayOut, LAWS, optOutsOf, standsAlone, taggedTarget } from '../src/author.js';

/** A tag that the sending tool does not know is sent as it is written. */
export default defineSubjectRule({
  id: 'message-unsubscribe-tag',
  about: 'messages',
  since: '0.2.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['cpce-l34-5']],
  docs: {
    title: { en: 'Unsubscribe tag that will not work', fr: 'Balise de désinscription qui ne marchera pas' },
    why: {
      en: 'A tag that the sending tool does not know is sent as it is written. Readers see the tag instead of a link, and nobody can unsubscribe.',
      fr: 'Une balise que l’outil d’envoi ne connaît pas part telle quelle. Les lecteurs voient la balise au lieu d’un lien, et personne ne peut se désinscrire.',
    },
    remedy: {
      en: 'Write the tag as the pages of your sending tool show. Then send yourself a test.',
      fr: 'Écrivez la balise comme la documente votre outil d’envoi. Puis envoyez-vous un essai.',
    },
    bad: [
      { text: '<a href="{{ unsubcribe }}">Se désinscrire</a>', says: ['misspelt'] },
      { text: '<p>Bonjour *|FNAME|*</p><a href="{{ unsubscribe }}">Se désinscrire</a>', says: ['foreign'] },
      { text: '<p>Bonjour.</p><a href="{{ landing_page }}">Se désinscrire</a>', says: ['untold'] },
    ],
    good: [
      { text: '<p>Bonjour {{ contact.PRENOM }}</p><a href="{{ unsubscribe }}">Se désinscrire</a>', says: [] },
      { text: '<p>Bonjour *|FNAME|*</p><a href="*|UNSUB|*">Se désinscrire</a>', says: [] },
    ],
  },
  severity: 'error',
  messages: {
    misspelt: {
      en: 'This unsubscribe tag is misspelt: write it as your tool does.',
      fr: 'Cette balise de désinscription est mal écrite : écrivez-la comme votre outil.',
    },
    foreign: {
      en: 'This unsubscribe tag belongs to another tool than the other tags: use that of yours.',
      fr: 'Cette balise de désinscription est celle d’un autre outil que les autres balises : prenez celle du vôtre.',
    },
    notConfigured: {
      en: 'This unsubscribe tag is not of the tool that your settings name (sender.tool): use its tag, or correct the setting.',
      fr: 'Cette balise de désinscription n’est pas de l’outil de vos réglages (sender.tool) : prenez la sienne, ou corrigez le réglage.',
    },
    wholeLink: {
      en: 'This tag becomes a whole link, and stands in the address of one: take the tag that gives the address.',
      fr: 'Cette balise devient un lien entier, et se trouve dans l’adresse d’un lien : prenez celle qui donne l’adresse.',
    },
    untold: {
      en: 'Nothing tells that this tag leads out: write the unsubscribe tag of your tool, or follow the link in a test mail.',
      fr: 'Rien ne dit que cette balise désinscrit : écrivez celle de votre outil, ou suivez le lien dans un mail d’essai.',
      severity: 'warning',
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      for (const tag of message.tags) {
        if (tag.meant) ctx.report(at(tag.at), 'misspelt');
        else if (!isWayOut(tag)) continue;
        else if (message.tool !== undefined && tag.tools.length > 0 && !tag.tools.includes(message.tool))
          ctx.report(at(tag.at), message.sending.tool === undefined ? 'foreign' : 'notConfigured');
        else if (tag.role === 'unsubscribe-link' && tag.inHref && !standsAlone(message, tag)) ctx.report(at(tag.at), 'wholeLink');
      }
      // Few messages have such a link: the ways out of a large one are looked for once for all rules, if need be.
      const isUntold = message.links.map((link) => link.tags.length === 1 && taggedTarget(message, link) === 'untold');
      if (!isUntold.includes(true)) return;
      const ways = optOutsOf(message);
      for (const { link: place = -1 } of ways) {
        const link = message.links[place];
        if (link && isUntold[place] && (isCalledWayOut(link.says) || ways.length === 1)) ctx.report(at(link.at), 'untold');
      }
    },
  }),
});

import {
  areWordsRead,
  defineSubjectRule,
  faultOfWaysOut,
  LAWS,
  needsOptOut,
  optOutsOf,
  refusalLimitOf,
  surchargeOf,
  unusableWays,
} from '../src/author.js';

/** A refusal holds for all that is sent, at once and for good, and its way out is one that works. */
export default defineSubjectRule({
  id: 'message-opt-out-limits',
  about: 'messages',
  since: '0.2.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['gdpr-12-3'], LAWS['cpce-l34-5'], LAWS['lumo-guide-opposition']],
  docs: {
    title: { en: 'Way out that takes back what it gives', fr: 'Moyen de refuser qui reprend ce qu’il donne' },
    why: {
      en: 'A refusal needs no reason and nobody’s agreement. It holds for every offer, within 14 days, and for good. An answer that nobody reads, or a button that is called something else, is no way to refuse.',
      fr: 'Un refus se passe de motif et d’accord. Il vaut pour toutes les offres, sous 14 jours et sans limite de durée. Une réponse que personne ne lit, ou un bouton qui porte un autre nom, n’est pas un moyen de refuser.',
    },
    remedy: {
      en: 'Strike the restriction. Let one click or one answer that somebody reads end it all.',
      fr: 'Retirez la restriction. Un clic, ou une réponse que quelqu’un lit, doit mettre fin à tout.',
    },
    bad: [
      { text: '<p>Pour ne plus recevoir nos messages, répondez STOP. Votre demande sera prise en compte sous 3 mois.</p>', says: ['slow'] },
      { text: '<p>Pour vous désinscrire, répondez STOP. Vous continuerez à recevoir nos autres offres.</p>', says: ['partial'] },
      { text: '<p>To unsubscribe, reply STOP (subject to approval by our sales team).</p>', says: ['pending'] },
      { text: '<p>Cette adresse n’est pas consultée.</p><p>Pour vous désinscrire, répondez STOP.</p>', says: ['unread'] },
      { text: '<p>Bonjour.</p><a href="{{ unsubscribe }}">Réserver ma démo</a>', says: ['unnamed'] },
      { text: '<p>Répondez STOP pour ne plus recevoir nos messages (valable 6 mois).</p>', says: ['brief'] },
      { text: '<p>Répondez STOP pour tout arrêter, mais nous nous réservons le droit de vous écrire.</p>', says: ['reserved'] },
      { text: '<p>Pour vous désinscrire, répondez STOP en précisant le motif.</p>', says: ['asks'] },
      { text: '<p>Pour vous désinscrire, appelez-nous au 04 72 00 00 00.</p>', says: ['call'] },
      { text: '<p>Les adhérents ne peuvent pas se désinscrire.</p><p>Pour vous désinscrire, répondez STOP.</p>', says: ['barred'] },
    ],
    good: [
      { text: '<p>Pour ne plus recevoir nos messages, répondez STOP. Votre demande sera prise en compte sous 48 h.</p>', says: [] },
      { text: '<p>Bonjour.</p><a href="{{ unsubscribe }}">Se désinscrire</a>', says: [] },
    ],
  },
  severity: 'error',
  messages: {
    barred: {
      en: 'Readers are told that they cannot refuse, or lose something by it: strike that.',
      fr: 'On dit à des lecteurs qu’ils ne peuvent pas refuser, ou qu’ils y perdent : retirez cela.',
    },
    slow: {
      en: 'A refusal is applied here after more than 14 days: apply it at once, and say so.',
      fr: 'Le refus n’est appliqué ici qu’après plus de 14 jours : appliquez-le tout de suite, et dites-le.',
    },
    partial: {
      en: 'Whoever refuses still gets your other offers: let one refusal end them all.',
      fr: 'Qui refuse reçoit encore vos autres offres : un refus doit mettre fin à toutes.',
    },
    pending: {
      en: 'The refusal depends here on a review, an agreement or a call: take it as it comes.',
      fr: 'Le refus dépend ici d’un examen, d’un accord ou d’un appel : prenez-le tel quel.',
    },
    unread: {
      en: 'The reader is to answer a mailbox that nobody reads: give an address that is read, or a link.',
      fr: 'Le lecteur doit répondre à une boîte que personne ne lit : donnez une adresse lue, ou un lien.',
    },
    unnamed: {
      en: 'The unsubscribe link is called something else, and nothing around it speaks of refusing: write “Unsubscribe” on it.',
      fr: 'Le lien de désinscription porte un autre nom, et rien autour ne parle de refuser : écrivez dessus « Se désinscrire ».',
    },
    hard: {
      en: 'Refusing takes an account, a paper, a letter, money or another step here: let one click or one answer do.',
      fr: 'Refuser demande ici un compte, une pièce, un courrier, de l’argent ou une autre étape : un clic ou une réponse doit suffire.',
    },
    brief: {
      en: 'The refusal holds here for a while only: let it hold for good.',
      fr: 'Le refus ne vaut ici que pour un temps : faites-le valoir sans limite.',
      severity: 'warning',
    },
    reserved: {
      en: 'You keep here the right to write to whoever refused: strike that.',
      fr: 'Vous vous réservez ici d’écrire à qui a refusé : retirez-le.',
    },
    asks: {
      en: 'Whoever refuses is asked for a reason, a job or a number here: ask for nothing.',
      fr: 'À qui refuse, on demande ici un motif, une fonction ou un numéro : ne demandez rien.',
      severity: 'warning',
    },
    call: {
      en: 'Refusing takes a phone call here: let one click or one answer do.',
      fr: 'Refuser demande ici un appel téléphonique : un clic ou une réponse doit suffire.',
      severity: 'warning',
    },
    unjudged: {
      en: 'What refusing takes here is not judged in this language: look yourself whether one click or one answer ends it all.',
      fr: 'Ce qu’il faut pour refuser n’est pas jugé dans cette langue : vérifiez vous-même qu’un clic ou une réponse suffit.',
      severity: 'warning',
      unjudged: true,
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      const shown = optOutsOf(message).filter(({ visible }) => visible === 'visible');
      const [first] = shown;
      if (!first || !needsOptOut(message)) return;
      // Of what it costs message-opt-out speaks, of STOP in a text message sms-stop.
      const isOther = message.form === 'sms' || faultOfWaysOut(message, shown) !== undefined;
      const unusable = isOther ? undefined : unusableWays(message, shown);
      if (unusable) ctx.report(at(first.at), unusable);
      const isDear = (says: string) => surchargeOf(says, message) !== undefined;
      const limited = refusalLimitOf(message, shown, unusable === undefined && !isOther, isDear);
      if (limited) ctx.report(at(limited.at), limited.limit);
      else if (!areWordsRead(message.language)) ctx.report(at(first.at), 'unjudged');
    },
  }),
});

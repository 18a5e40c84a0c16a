import { defineSubjectRule, LAWS, smsSize, smsText } from '../src/author.js';

/** A long text message is sent, and paid for, as several; its end may come late, and that is where STOP is. */
export default defineSubjectRule({
  id: 'sms-length',
  about: 'messages',
  since: '0.2.0',
  theme: 'accuracy',
  law: [LAWS['sms-alphabet'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Text message that is sent as several', fr: 'SMS qui part en plusieurs' },
    why: {
      en: 'One text message holds 160 characters, or 70 with a single unusual one. Beyond that it is sent and paid for as several. A curly apostrophe, an emoji, “ê” or “ç” is enough; € counts two.',
      fr: 'Un SMS tient 160 caractères, ou 70 dès qu’un seul est inhabituel. Au-delà, il part et se paie comme plusieurs. Une apostrophe courbe, un emoji, « ê » ou « ç » suffit ; € compte double.',
    },
    remedy: {
      en: 'Type a straight apostrophe, and letters without circumflex. Or cut words.',
      fr: 'Tapez l’apostrophe droite, et les lettres sans circonflexe. Ou coupez des mots.',
    },
    bad: [
      {
        text: 'Atelux : l’hiver arrive, vos fenetres posees en 48h avec 20 % de remise. STOP au 36111',
        says: ['odd'],
        fileName: 'sms.sms',
      },
      {
        text: 'Atelux vous invite le 12 decembre dans son atelier de Lyon pour voir ses nouvelles fenetres, rencontrer ses poseurs et repartir avec un devis chiffre pour votre local. STOP au 36111',
        says: ['parts'],
        fileName: 'sms.sms',
      },
    ],
    good: [
      { text: 'Atelux : {{ prenom }}, vos fenetres posees en 48h. STOP au 36111', says: ['unknown'], fileName: 'sms.sms' },
      { text: "Atelux : l'hiver arrive, vos fenetres posees en 48h avec 20 % de remise. STOP au 36111", says: [], fileName: 'sms.sms' },
      { text: 'Été à Lyon : 20 € de remise. STOP au 36111', says: [], fileName: 'sms.sms' },
    ],
  },
  severity: 'warning',
  facts: {
    parts: { is: 'number', en: 'sent as {value}', fr: 'part en {value} SMS' },
    units: { is: 'number', en: 'for {value} units', fr: 'pour {value} unités' },
    because: {
      is: {
        apostrophe: { en: 'a curly apostrophe (U+2019)', fr: 'd’une apostrophe courbe (U+2019)' },
        dash: { en: 'a long dash (U+2013 or U+2014)', fr: 'd’un tiret long (U+2013 ou U+2014)' },
        dots: { en: 'an ellipsis (U+2026)', fr: 'de points de suspension (U+2026)' },
        quotes: { en: 'a typographic quotation mark', fr: 'd’un guillemet typographique' },
        space: { en: 'a no-break space (U+00A0 or U+202F)', fr: 'd’une espace insécable (U+00A0 ou U+202F)' },
        circumflex: { en: 'a letter with a circumflex', fr: 'd’une lettre à accent circonflexe' },
        cedilla: { en: 'a c with a cedilla (U+00E7)', fr: 'd’un c cédille (U+00E7)' },
        diaeresis: { en: 'a letter with a diaeresis', fr: 'd’une lettre à tréma' },
        ligature: { en: 'the ligature œ (U+0153)', fr: 'de la ligature œ (U+0153)' },
        emoji: { en: 'an emoji', fr: 'd’un emoji' },
        other: { en: 'a character outside the GSM alphabet', fr: 'd’un caractère hors de l’alphabet GSM' },
      },
      en: 'because of {value}',
      fr: 'à cause {value}',
    },
  },
  messages: {
    parts: {
      en: 'The text is too long for one message and is paid for as several: cut words.',
      fr: 'Le texte est trop long pour un SMS et se paie comme plusieurs : coupez des mots.',
    },
    odd: {
      en: 'One character makes this text message count as several: type it otherwise.',
      fr: 'Un caractère fait compter ce SMS comme plusieurs : tapez-le autrement.',
    },
    unknown: {
      en: 'Merge tags make the length unknown: test it with the longest values.',
      fr: 'Les balises rendent la longueur inconnue : essayez avec les valeurs les plus longues.',
      severity: 'info',
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      const { typed, at: whole } = message;
      if (message.form !== 'sms' || typed === undefined) return;
      const { text, isSure } = smsText(message);
      const { parts, units, odd } = smsSize(text);
      if (parts > 1 && odd && units <= 160)
        ctx.report(at({ line: whole.line, column: whole.column + odd.at, length: 1 }), 'odd', {
          facts: { parts, units, because: odd.because },
        });
      else if (parts > 1) ctx.report(at(whole), 'parts', { facts: { parts, units, ...(odd && { because: odd.because }) } });
      else if (!isSure) ctx.report(at(whole), 'unknown');
    },
  }),
});

/** What a key of JSON, or the header of a column, holds of a mail. */
export type MailRole = 'subject' | 'body' | 'html' | 'recipient' | 'step' | 'variant' | 'group';

const SUBJECT =
  /^(?:e?mail)?(?:subjects?|subjectlines?|objets?|sujets?|betreff|asunto|oggetto|onderwerp|assunto)(?:lines?|e?mail|dumail|options?|variants?|[a-f]|\d{1,2})?$/;
const BODY =
  /^(?:(?:e?mail|message|plain)?(?:body|corps|text|texte|content|contenu|copy|template|cuerpo|inhalt|testo|plaintext|nachricht|mensaje|messaggio|bericht)|message|sms|messages|body(?:text|plain|content)|corps(?:du)?(?:mail|message)|contenu(?:du)?(?:mail|message)|paragraphs?|paragraphes?|greeting|salutation|hook|accroche|intro|introduction|opening|ouverture|pitch|cta|calltoaction|closing|cloture|conclusion|signature|signoff|footer|pied|ps|postscript|optout|unsubscribe(?:text|line)?|mentions?|legal)(?:[a-f]|\d{1,2})?$/;
const HTML = /^(?:(?:e?mail|body|message|content)?html(?:body|content)?)(?:[a-f]|\d{1,2})?$/;
const RECIPIENT =
  /^(?:to|e?mail|e?mails?address|email(?:to)?|recipient(?:e?mail)?|destinataires?|leade?mail|prospecte?mail|contacte?mail|adressee?mail|courriel)$/;
const STEP =
  /^(?:step|steps|stepnumber|etape|numeroetape|nstep|position|order|ordre|sequencestep|touch|e?mailn(?:o|umber|umero)?|day|jour|delai|delay)$/;
const VARIANT = /^(?:(?:seq(?:uence)?|step|e?mail)?variants?|variantes?|versions?|ab|abtest|alternatives?|options?)$/;
const GROUP = /^(?:campaign|campaignname|campagne|sequence|sequencename|cadence)$/;

/** A key as it is compared: `Email 1 – Body` is `email1body`. */
export const foldKey = (key: string): string =>
  key
    .slice(0, 60)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** What a key holds; undefined for what is no part of a mail. */
export const mailRoleOf = (key: string): MailRole | undefined => {
  // `email_2_subject`, `step1Body`: which one is told by the order too.
  const name = foldKey(key).replace(/^(?:e?mail|step|etape|message|relance|followup)\d{1,2}(?=[a-z])/, '');
  if (SUBJECT.test(name)) return 'subject';
  if (HTML.test(name)) return 'html';
  if (BODY.test(name)) return 'body';
  if (RECIPIENT.test(name)) return 'recipient';
  if (STEP.test(name)) return 'step';
  if (VARIANT.test(name)) return 'variant';
  return GROUP.test(name) ? 'group' : undefined;
};

/** Whether a key surely holds the text of a mail: a note and an answer to a form are called `message` and `text` as well. */
export const isSurelyBody = (key: string): boolean =>
  /^(?:(?:e?mail)?(?:body|corps)(?:html|text)?|html(?:body)?|corpsdu(?:mail|message)|emailcontent|emailcopy)$/.test(foldKey(key));

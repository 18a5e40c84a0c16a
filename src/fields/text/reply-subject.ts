/** What mailing programs put before the subject of an answer or a forwarded message: French, English, Nordic ("SV"), German ("AW", "WG"), Dutch ("Antw"), Polish ("Odp"), Portuguese ("RES", "ENC"). */
const MARK = '(?:re|ré|rép|fw|fwd|tr|transf|transféré|transmis|forwarded|sv|aw|wg|rv|antw|odp|enc)';
/** "[Externe] ", "📎 ", "Réf. ": what gateways and people put before the mark. */
const BEFORE = String.raw`^(?:[^\p{L}\p{N}[(]{0,6}(?:\[[\p{L} ]{1,20}\] ?)?(?:réf\. ?|ref\. ?)?)`;

/** The mark, perhaps counted (`Re[2]`), and the sign that ends it. "RE2020 :", "TR-12" and "REP emballages :" are words. */
const MARKED = new RegExp(
  String.raw`${BEFORE}(?:[[(]${MARK}[\])]|(?:re|ré|rép|fw|fwd|tr|transféré|transmis|forwarded|sv|aw|wg|rv|antw|odp|enc)(?:\[\d{1,2}\]|\(\d{1,2}\)|[2-9])?(?:\.? ?:|_ ?| [-–—] |\.:))`,
  'iu',
);
/** The Italian and the Portuguese mark as their programs write them: "R : le langage" is a letter, "Res: …" a word. */
const EXACT = new RegExp(String.raw`${BEFORE}(?:R|RES): `, 'u');
/** Signs that nobody sees, by which a mark is hidden from filters. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Whether a subject has the mark of an answer or of a forwarded message, whatever spaces and signs it is written with: "RE\u00a0:", "RE\uff1a". */
export const isReplySubject = (subject: string): boolean => {
  const says = subject.slice(0, 160).replace(UNSEEN, '').normalize('NFKC').replace(/\s+/g, ' ').trimStart();
  return MARKED.test(says) || EXACT.test(says);
};

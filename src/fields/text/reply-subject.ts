/** What mailing programs put before the subject of an answer or a forwarded message, in the languages of this house; "SV", "AW" and "WG" are Nordic and German. */
const MARK = '(?:re|ré|rép|fw|fwd|tr|transf|transféré|transmis|forwarded|sv|aw|wg|rv)';
/** "[Externe] ", "📎 ", "Réf. ": what gateways and people put before the mark. */
const BEFORE = String.raw`^(?:[^\p{L}\p{N}[(]{0,6}(?:\[[\p{L} ]{1,20}\] ?)?(?:réf\. ?|ref\. ?)?)`;

/** The mark, perhaps counted (`Re[2]`), and the sign that ends it. "RE2020 :", "TR-12" and "REP emballages :" are words. */
const MARKED = new RegExp(
  String.raw`${BEFORE}(?:[[(]${MARK}[\])]|(?:re|ré|rép|fw|fwd|tr|transféré|transmis|forwarded|sv|aw|wg|rv)(?:\[\d{1,2}\]|\(\d{1,2}\)|[2-9])?(?:\.? ?:|_ ?| [-–—] |\.:))`,
  'iu',
);

/** Whether a subject has the mark of an answer or of a forwarded message. */
export const isReplySubject = (subject: string): boolean => MARKED.test(subject.slice(0, 120));

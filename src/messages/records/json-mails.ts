import { placesIn } from '../text/places.js';
import { type JsonString, jsonStrings } from './json-strings.js';
import { isSurelyBody, type MailRole, mailRoleOf } from './mail-keys.js';
import { isPageText, makeStepCounter, type RecordMail, type RecordText } from './record-mail.js';

type Path = JsonString['path'];
/** What one object says of a mail. */
interface Owner {
  readonly path: Path;
  readonly texts: Map<MailRole, RecordText[]>;
}

const keyOf = (path: Path): string => JSON.stringify(path);

/** The object that a text belongs to and as what: `body`, `body[0]` and `body.text` are of the object that has `body`. */
const ownerOf = (path: Path): { readonly owner: Path; readonly role: MailRole } | undefined => {
  let owner: Path | undefined;
  let role: MailRole | undefined;
  for (let i = path.length - 1; i >= 0; i -= 1) {
    const part = path[i];
    if (typeof part === 'number') continue;
    const is = mailRoleOf(part as string);
    // A list of variants or of messages holds mails, and is no part of one, unless it is a list of texts.
    const isWithin = i < path.length - 1;
    if (is === undefined || (isWithin && (is === 'variant' || is === 'step' || is === 'group' || is === 'recipient'))) break;
    if (
      isWithin &&
      role !== undefined &&
      (role === 'subject' || is === 'subject' || /^(?:messages?|sms|mails?|emails?)$/i.test(part as string))
    )
      break;
    role = role === 'html' || (isWithin && is === 'body' && role !== undefined) ? role : is;
    owner = path.slice(0, i);
  }
  return owner && role ? { owner, role } : undefined;
};

const ownersOf = (source: string, text: string): Map<string, Owner> => {
  const places = placesIn(source);
  const owners = new Map<string, Owner>();
  for (const one of jsonStrings(text)) {
    const found = ownerOf(one.path);
    if (!found || one.text.trim() === '') continue;
    const key = keyOf(found.owner);
    const owner = owners.get(key) ?? { path: found.owner, texts: new Map() };
    owners.set(key, owner);
    const role = found.role === 'body' && isPageText(one.text) ? 'html' : found.role;
    owner.texts.set(role, [...(owner.texts.get(role) ?? []), { text: one.text, at: places(one.start, one.end) }]);
  }
  return owners;
};

/** What the object of a mail, or the nearest around it, says. */
const around = (owners: ReadonlyMap<string, Owner>, path: Path, role: MailRole): readonly RecordText[] => {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = owners.get(keyOf(path.slice(0, length)))?.texts.get(role);
    if (found) return found;
  }
  return [];
};

/** Variants of a list are one step: `steps[1].variants[0]`. */
const stepIn = (path: Path): Path => {
  const at = path.findIndex((part, i) => typeof part === 'string' && mailRoleOf(part) === 'variant' && typeof path[i + 1] === 'number');
  return at < 0 ? path : path.slice(0, at);
};

/** Whether a JSON text holds a mail for certain: a subject, and a text that is called its body. @param head its first characters will do */
export const holdsJsonMails = (head: string): boolean => {
  const [subjects, bodies] = [new Set<string>(), new Set<string>()];
  for (const { path, text } of jsonStrings(head)) {
    const last = path.at(-1);
    if (typeof last !== 'string' || text.trim() === '') continue;
    const owner = keyOf(path.slice(0, -1));
    if (mailRoleOf(last) === 'subject') subjects.add(owner);
    else if (isSurelyBody(last)) bodies.add(owner);
  }
  return [...bodies].some((owner) => subjects.has(owner));
};

/**
 * The mails of a JSON file; undefined where it is not whole, has none, or has a subject whose text is not found: nothing is left unread.
 * @param isLines whether each line is an object
 */
export const jsonMails = (source: string, isLines: boolean): readonly RecordMail[] | undefined => {
  // One longer than before, at its beginning.
  const text = isLines ? `[${source.replaceAll(/\n(?=[ \t]*[{[])/g, ',')}]` : source;
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
  const owners = ownersOf(isLines ? ` ${source}` : source, text);
  const stepOf = makeStepCounter();
  const mails: RecordMail[] = [];
  const used = new Set<RecordText>();
  let lastStep = '';
  for (const { path, texts } of owners.values()) {
    const plain = texts.get('body') ?? [];
    const pages = texts.get('html') ?? [];
    if (plain.length + pages.length === 0) continue;
    const subjects = around(owners, path, 'subject');
    for (const subject of subjects) used.add(subject);
    const group = around(owners, path, 'recipient')[0]?.text ?? around(owners, path, 'group')[0]?.text ?? '';
    const variant = texts.get('variant')?.[0]?.text.trim() ?? '';
    const step = around(owners, path, 'step')[0]?.text ?? (variant !== '' && !/^(?:a|1)$/i.test(variant) ? lastStep : keyOf(stepIn(path)));
    lastStep = step;
    const [first] = plain;
    const bodies = [...(first ? [{ ...first, text: plain.map((one) => one.text).join('\n\n') }] : []), ...pages];
    for (const body of bodies) mails.push({ subjects, body, isPage: pages.includes(body), step: stepOf(group, step) });
  }
  const isWhole = [...owners.values()].every(({ texts }) => (texts.get('subject') ?? []).every((subject) => used.has(subject)));
  return mails.length > 0 && isWhole ? mails : undefined;
};

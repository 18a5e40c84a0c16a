/**
 * A mailbox in the grammar of RFC 5322 with its obsolete forms, and of RFC 6532, read once from the beginning to the end: comments, quoted words, a name
 * before an address in angle brackets. Source routes (`@a,@b:c@d`) and groups are none.
 * @module
 */

export interface Mailbox {
  /** Without comments, quotes, escapes and the blanks around its words; those in quotes are one each. */
  readonly local: string;
  readonly domain: string;
}

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const BACKSLASH = 92;
const ASCII_END = 128;

const isAtomText = Array.from({ length: ASCII_END }, (_, code) => /[a-zA-Z\d!#$%&'*+/=?^_`{|}~-]/.test(String.fromCharCode(code)));
/** What stands for itself in a comment and between quotes, but for what opens and closes these. */
const NO_TEXT = new Set([0, TAB, LF, CR, SPACE, BACKSLASH]);

class MailboxReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Mailbox | undefined {
    let mailbox = this.#named();
    if (!mailbox) {
      this.#at = 0;
      mailbox = this.#address();
    }
    return this.#at === this.#text.length ? mailbox : undefined;
  }

  #takes(char: string): boolean {
    if (this.#text[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  /** The length of a blank in front; a line end is one before another blank. */
  #blank(): number {
    const before = this.#text.startsWith('\r\n', this.#at) ? 2 : 0;
    const char = this.#text[this.#at + before];
    return char === ' ' || char === '\t' ? before + 1 : 0;
  }

  /** Goes behind blanks and comments. */
  #blanks(): void {
    for (let blank = this.#blank(); blank > 0 || this.#comment(); blank = this.#blank()) this.#at += blank;
  }

  /** One character, or what a backslash makes of one. */
  #content(): string {
    const code = this.#text.charCodeAt(this.#at);
    const length = code === BACKSLASH ? 2 : 1;
    if (this.#at + length > this.#text.length || (length === 1 && NO_TEXT.has(code))) return '';
    this.#at += length;
    return this.#text[this.#at - 1] as string;
  }

  /** Goes behind a comment, which may hold others. */
  #comment(): boolean {
    const start = this.#at;
    let depth = 0;
    do {
      if (this.#takes('(')) depth++;
      else if (depth > 0 && this.#takes(')')) depth--;
      else if (depth === 0 || (this.#blank() === 0 && this.#content() === '')) {
        this.#at = start;
        return false;
      } else this.#at += this.#blank();
    } while (depth > 0);
    return true;
  }

  #atom(): string {
    const start = this.#at;
    for (let code = this.#text.charCodeAt(start); code >= ASCII_END || isAtomText[code]; code = this.#text.charCodeAt(++this.#at));
    return this.#text.slice(start, this.#at).replace(/\s+/g, '');
  }

  /** Behind its first quote. */
  #quoted(): string | undefined {
    let said = '';
    for (let blanks = ''; ; ) {
      if (this.#takes('"')) return said.replace(/\s+/g, ' ');
      const blank = this.#blank();
      this.#at += blank;
      if (blank > 0) blanks = ' ';
      else {
        const content = this.#content();
        if (content === '') return undefined;
        said += blanks + content;
        blanks = '';
      }
    }
  }

  /** An atom, or text in quotes where there may be some. */
  #word(quotes: boolean): string | undefined {
    this.#blanks();
    const start = this.#at;
    const word = quotes && this.#takes('"') ? this.#quoted() : this.#atom();
    if (this.#at === start) return undefined;
    this.#blanks();
    return word;
  }

  /** Words with a dot between each. */
  #words(quotes: boolean): string | undefined {
    const words: string[] = [];
    do {
      const word = this.#word(quotes);
      if (word === undefined) return undefined;
      words.push(word);
    } while (this.#takes('.'));
    return words.join('.');
  }

  #address(): Mailbox | undefined {
    const local = this.#words(true);
    if (local === undefined || !this.#takes('@')) return undefined;
    const domain = this.#words(false);
    return domain === undefined ? undefined : { local, domain };
  }

  /** An address in angle brackets, behind a name or none. */
  #named(): Mailbox | undefined {
    let begun = false;
    for (this.#blanks(); !this.#takes('<'); this.#blanks()) {
      if (!(begun && this.#takes('.')) && this.#word(true) === undefined) return undefined;
      begun = true;
    }
    const mailbox = this.#address();
    if (!this.#takes('>')) return undefined;
    this.#blanks();
    return mailbox;
  }
}

/** @returns undefined for what is no mailbox, or not one alone */
export const readMailbox = (text: string): Mailbox | undefined => new MailboxReader(text).read();

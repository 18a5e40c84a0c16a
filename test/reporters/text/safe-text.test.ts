import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeText } from '../../../src/reporters/text/safe-text.js';
import { LIVE } from '../live.js';

describe('visible', () => {
  it.each([
    ['an ordinary header stays as it is', 'Prénom (à jour) ñ 日本 👩‍💻 ; a:b #1', 'Prénom (à jour) ñ 日本 👩‍💻 ; a:b #1'],
    ['a newline cannot begin a line', 'a\n::error::x', 'a␊∷error∷x'],
    ['a carriage return and a tab are shown', 'a\r\tb', 'a␍␉b'],
    ['a terminal escape is shown', '\u001b[31mred', '␛[31mred'],
    ['a hyperlink (OSC 8) is shown', '\u001b]8;;https://x.example\u0007t', '␛]8;;https://x.example␇t'],
    ['a one-character CSI (C1) is shown', '\u009b2J', '<U+009B>2J'],
    ['DEL and NUL are shown', '\u007f\u0000', '␡␀'],
    ['text that runs backwards is shown', 'a\u202Egpj.exe', 'a<U+202E>gpj.exe'],
    ['isolates and marks are shown', '\u2066x\u2069\u200f\u061c', '<U+2066>x<U+2069><U+200F><U+061C>'],
    ['line separators are shown', 'a\u2028b\u2029', 'a<U+2028>b<U+2029>'],
    ['what hides is shown', 'a\u200b\ufeff\u00ad\u{e0041}', 'a<U+200B><U+FEFF><U+00AD><U+E0041>'],
    ['half a surrogate pair is shown', 'a\ud800', 'a<U+D800>'],
    ['orders to GitHub are disarmed', '::add-mask::x', '∷add-mask∷x'],
    ['old orders to GitHub and Azure are disarmed', '##[error]x ##vso[task.x]', '＃＃[error]x ＃＃vso[task.x]'],
    ['an identity of age is not shown', 'a AGE-SECRET-KEY-1QQPZRY9X8GF b', 'a AGE-SECRET-KEY-… b'],
    ['nor in small letters, nor that of a plugin', 'age-secret-key-1qqp, AGE-PLUGIN-YUBIKEY-1QQP', 'AGE-SECRET-KEY-…, AGE-SECRET-KEY-…'],
    ['how it begins is', 'begins with AGE-SECRET-KEY-.', 'begins with AGE-SECRET-KEY-.'],
    ['the password of an address of the web is not shown', 'postgres://lumo:s3cr:et@db.example/x', 'postgres://lumo:…@db.example/x'],
    [
      'a port and a user without one are',
      'https://db.example:8080/a@b ftp://claire@acme.example',
      'https://db.example:8080/a@b ftp://claire@acme.example',
    ],
    ['a token in one is not', 'https://x.example/f?id=3&access_token=abc#d', 'https://x.example/f?id=3&access_token=…#d'],
    ['a word that only resembles one is', 'https://x.example/f?monkey=abc&page=2', 'https://x.example/f?monkey=abc&page=2'],
    ['a recipient is', 'age1qqpzry9x8gf', 'age1qqpzry9x8gf'],
    ['a name that is a colon cannot join ours', ':', '∶'],
  ])('%s', (_name, given, expected) => {
    expect(safeText(given)).toBe(expected);
  });

  it('counts characters, not halves of them, when it shortens', () => {
    expect(safeText('👍👍👍👍', 3)).toBe('👍👍…');
    expect(safeText('abc', 3)).toBe('abc');
    expect(safeText('a'.repeat(100_000), 40)).toHaveLength(40);
  });

  it('leaves nothing live in any text, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = safeText(text);
        return (
          !LIVE.test(shown) && !shown.includes('\n') && !shown.includes('::') && !/##(\[|vso\[)/i.test(shown) && safeText(shown) === shown
        );
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { errorExitCode, errorText, usageErrorText } from '../../../src/cli/terminal/error-text.js';
import { LumoError } from '../../../src/model/base/lumo-error.js';
import { PLAIN_STYLE } from '../../../src/reporters/text/style.js';

const HINT = { en: 'Correct the file.', fr: 'Corrigez le fichier.' };
const failed = (en: string, fr = en): LumoError => new LumoError('LUMO_CONFIG_INVALID', { en, fr }, HINT);

describe('what an error says on a terminal', () => {
  it('is a code, a cause and a next step', () => {
    expect(errorText(failed('It is wrong.'), 'en', PLAIN_STYLE)).toBe('error LUMO_CONFIG_INVALID\n  It is wrong.\n  → Correct the file.\n');
    expect(errorText(failed('', 'C’est faux.'), 'fr', PLAIN_STYLE)).toBe(
      'erreur LUMO_CONFIG_INVALID\n  C’est faux.\n  → Corrigez le fichier.\n',
    );
  });

  it('puts each of several problems on a line of its own', () => {
    expect(errorText(failed('lumo.config.yaml:\n- preset: unknown\n- jobs: too many'), 'en', PLAIN_STYLE)).toBe(
      'error LUMO_CONFIG_INVALID\n  lumo.config.yaml:\n  - preset: unknown\n  - jobs: too many\n  → Correct the file.\n',
    );
  });

  it.each(['a\u001b[2Jb', 'a\r::error::b', 'x\u202Ey', '::error::x', '\u0000'])('%j does nothing to a terminal or a log', (hostile) => {
    const text = errorText(failed(`one ${hostile}\n${hostile}`), 'en', PLAIN_STYLE);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^\s*::/m);
    expect(text.split('\n')).toHaveLength(5);
  });

  it('says nothing of an error that it does not know but its code, which may hold a value elsewhere', () => {
    const cause = Object.assign(new Error('claire.planted@acme.example'), { code: 'EIO' });
    expect(errorText(cause, 'en', PLAIN_STYLE)).toContain('(EIO).\n');
    expect(errorText(cause, 'fr', PLAIN_STYLE)).not.toContain('planted');
    expect(errorText('claire.planted', 'en', PLAIN_STYLE)).not.toContain('planted');
  });

  it('gives 2 for what could not be done, 141 when nobody reads any more', () => {
    expect(errorExitCode(failed('x'))).toBe(2);
    expect(errorExitCode(new LumoError('LUMO_INTERRUPTED', HINT, HINT, 130))).toBe(130);
    expect(errorExitCode(Object.assign(new Error('x'), { code: 'EPIPE' }))).toBe(141);
    expect(errorExitCode(undefined)).toBe(2);
  });
});

describe('a wrong command line', () => {
  it.each([
    [
      "error: unknown option '--chanel'\n(Did you mean --channel?)",
      "unknown option '--chanel'\n  Did you mean --channel?",
      'option inconnue « --chanel »\n  Vouliez-vous dire --channel ?',
    ],
    [
      "error: unknown option '--x'\n(Did you mean one of --a, --b?)",
      "unknown option '--x'\n  Did you mean --a, --b?",
      'option inconnue « --x »\n  Vouliez-vous dire --a, --b ?',
    ],
    [
      "error: unknown command 'rulse'\n(Did you mean rules?)",
      "unknown command 'rulse'\n  Did you mean rules?",
      'commande inconnue « rulse »\n  Vouliez-vous dire rules ?',
    ],
    ["error: missing required argument 'rule'", "missing required argument 'rule'", 'il manque l’argument « rule »'],
  ])('%j is told in both languages, with what was probably meant below', (message, en, fr) => {
    expect(usageErrorText(message, 'en', PLAIN_STYLE)).toBe(`error LUMO_USAGE\n  ${en}\n  → lumo-check check --help lists its options.\n`);
    expect(usageErrorText(message, 'fr', PLAIN_STYLE)).toBe(`erreur LUMO_USAGE\n  ${fr}\n  → lumo-check check --help donne ses options.\n`);
  });

  it('shows what was typed without obeying it', () => {
    const text = usageErrorText("error: unknown option '--\u001b[2J'", 'en', PLAIN_STYLE);
    expect(text).toContain('␛[2J');
    expect(text).not.toContain('\u001b');
  });
});

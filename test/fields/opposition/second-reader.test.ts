import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readByLexicon } from '../../../src/fields/opposition/refusal/lexicon-reader.js';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { soundOf } from '../../../src/fields/opposition/refusal/second-reader/second-reader.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';

const SCRIPTS = new URL('../../../scripts/evaluate/', import.meta.url);
const linesOf = (path: string): readonly string[] => readFileSync(new URL(path, SCRIPTS), 'utf8').trimEnd().split('\n');

/** A line of notes, once for each of the words that may stand in it. */
const spelled = (line: string): readonly string[] => {
  const choice = /\{([^}]*)\}/.exec(line);
  if (!choice) return [line.trim()];
  const [whole, words = ''] = choice;
  return words.split('|').flatMap((word) => spelled(line.replace(whole, () => word)));
};
const isLexiconSilent = (text: string): boolean => {
  const { channels, doubt } = readByLexicon(text);
  return channels.length === 0 && !doubt;
};

describe('the second reader', () => {
  it.each([
    'would rather we lost touch for ever',
    'que son nom sorte enfin de vos petits papiers, et pour de bon',
    'please let me slip quietly from your rolls',
  ])('refuses what the lexicon has no words for: %s', (text) => {
    expect(isLexiconSilent(text)).toBe(true);
    expect(readRefusal(text)).toEqual({ channels: ['email', 'phone', 'sms', 'post'], doubt: false });
  });

  it('refuses the channels that such a text names, and asks somebody to read whether it means the others', () =>
    expect(readRefusal('non ne vuole sapere delle nostre mail')).toEqual({ channels: ['email'], doubt: true }));

  it.each(['never opened the email that we sent', "didn't get our email last week", 'no ha recibido el correo de ayer'])(
    'leaves to somebody what the lexicon takes for a refusal, and it does not: %s',
    (text) => {
      expect(readByLexicon(text).channels).not.toEqual([]);
      expect(readRefusal(text)).toEqual({ channels: [], doubt: true });
    },
  );

  it('doubts hardly any ordinary note', () => {
    const notes = linesOf('second-reader/ordinary.txt')
      .filter((line) => !line.startsWith('#'))
      .flatMap(spelled);
    const doubted = notes.filter((text) => isLexiconSilent(text) && readRefusal(text).doubt);
    expect(doubted.length / notes.length).toBeLessThan(0.005);
  });

  it('finds what is said at the end of a long note, or anywhere in it', () => {
    const said = "ne tient pas à ce qu'on lui écrive ou téléphone";
    const told = 'Rencontrée au salon de Lyon avec son associé, devis de mars envoyé, visite du chantier faite. '.repeat(8);
    for (const text of [said, `${told}${said}`, `${said}. ${told}`, `${told}${said}. ${told}`])
      expect(soundOf(readByLexicon(text).tokens)).toBeGreaterThan(0);
    expect(soundOf(readByLexicon(told).tokens)).toBeLessThan(-1);
  });

  it('reads no text that the sieve would stop in another encoding', () => {
    const text = 'consent form signed for photosnon autorizza lâ€™uso dei dati per pubblicitÃ';
    const bytes = Buffer.from(text, 'latin1');
    const { channels, doubt } = readRefusal(bytes.toString('latin1'));
    expect(channels.length > 0 || doubt).toBe(mayHoldRefusal(bytes, 0, bytes.length));
  });

  it('has learned what the labels give, byte for byte', () => {
    const script = new URL('second-reader.mjs', SCRIPTS);
    expect(() => execFileSync(process.execPath, [script.pathname, '--check'], { stdio: 'pipe' })).not.toThrow();
    // It learns twice from 80,000 phrases: some ten seconds of a processor that others may be using.
  }, 180_000);
});

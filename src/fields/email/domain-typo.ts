/**
 * Domains that are slips of the fingers.
 * @module
 */
import { lazy } from '../../model/base/lazy.js';
import { INVALID_ENDINGS, PROVIDERS, REAL_DOMAINS, WRONG_ENDINGS } from './domain-typo-data.js';
import { webmailKindOf } from './webmail.js';

/**
 * What was meant: a provider's domain, or an ending only. `misspelt` is certain; `likely` is one wrong letter in a name that has many;
 * `noEnding` is a domain of any name whose ending does not exist.
 */
export interface DomainTypo {
  readonly kind: 'misspelt' | 'likely' | 'noEnding';
  readonly meant: string;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
/** Rows of a keyboard, AZERTY and QWERTY: a finger lands beside the key, rarely across the board. */
const ROWS = ['azertyuiop', 'qsdfghjklm', 'qwertyuiop', 'asdfghjkl', 'wxcvbn', 'zxcvbnm'];
const beside = (letter: string): ReadonlySet<string> =>
  new Set(
    ROWS.flatMap((row) => {
      const at = row.indexOf(letter);
      return at < 0 ? [] : [row[at - 1], row[at + 1]].filter((key) => key !== undefined);
    }),
  );

/** Every way to mistype a name by one letter: left out, doubled, swapped with the next, or the key beside. The first letter is mostly right. */
const slips = (name: string): readonly string[] =>
  Array.from(name, (letter, at) => {
    const before = name.slice(0, at);
    const after = name.slice(at + 1);
    const swapped = after === '' ? [] : [before + after[0] + letter + after.slice(1)];
    return [before + after, before + letter + letter + after, ...swapped, ...[...beside(letter)].map((key) => before + key + after)];
  })
    .slice(1)
    .flat();

/** Ending of a domain behind its name: `co.uk` of `acme.co.uk`. */
const endingOf = (domain: string): string => domain.slice(domain.indexOf('.') + 1);
const nameOf = (domain: string): string => domain.slice(0, domain.indexOf('.'));

const typos = lazy((): ReadonlyMap<string, DomainTypo> => {
  const real = new Set(words(REAL_DOMAINS));
  const found = new Map<string, DomainTypo>();
  const add = (domain: string, meant: string, kind: DomainTypo['kind']): void => {
    if (!found.has(domain) && !real.has(domain) && webmailKindOf(domain) === undefined) found.set(domain, { kind, meant });
  };
  // What is certain goes first: it is not overwritten.
  for (const kind of ['misspelt', 'likely'] as const) {
    for (const { domains, known, any } of PROVIDERS) {
      for (const meant of words(domains)) {
        const name = nameOf(meant);
        const ending = endingOf(meant);
        const wrong = kind === 'misspelt' ? words(known) : any ? slips(name) : [];
        for (const slip of wrong) if (slip !== name) add(`${slip}.${ending}`, meant, kind);
        if (kind === 'misspelt') for (const slip of words(WRONG_ENDINGS[ending] ?? '')) if (slip) add(`${name}.${slip}`, meant, kind);
      }
    }
  }
  return found;
});

/** Every domain that is such a slip, and every ending that does not exist. */
export const knownTypos = (): readonly string[] => [...typos().keys(), ...Object.keys(INVALID_ENDINGS)];

/**
 * What a domain was meant to be, when it is a mail provider's name mistyped or ends in nothing that exists; undefined for any other,
 * and for every domain that is known to be somebody's.
 * @param domain lower-case, as `EmailValue.domain`
 */
export const domainTypoOf = (domain: string): DomainTypo | undefined => {
  const dot = domain.lastIndexOf('.');
  const ending = domain.slice(dot + 1);
  const right = Object.hasOwn(INVALID_ENDINGS, ending) ? INVALID_ENDINGS[ending] : undefined;
  const meant = right === undefined ? domain : `${domain.slice(0, dot)}.${right}`;
  const typo = typos().get(meant);
  if (right === undefined) return typo;
  if (typo || webmailKindOf(meant) !== undefined) return { kind: 'misspelt', meant: typo?.meant ?? meant };
  // Of a company's domain only the ending is told: the rest is a cell's value.
  return { kind: 'noEnding', meant: `.${right}` };
};

const PROVIDER_DOMAINS = lazy(() => new Set(PROVIDERS.flatMap(({ domains }) => words(domains))));
const ENDINGS = lazy(() => new Set(Object.values(INVALID_ENDINGS).map((ending) => `.${ending}`)));

/** Whether a text is what `domainTypoOf` may give as meant: the domain of a mail provider, or a top-level domain with its dot. */
export const isMailProvider = (text: string): boolean =>
  text.startsWith('.') ? ENDINGS().has(text) : PROVIDER_DOMAINS().has(text) || webmailKindOf(text) !== undefined;

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const folder = join(import.meta.dirname, '../../fixtures/conformance');

/** `⟨ab×3⟩` in a text of a table stands for ababab. */
const REPEATED = /⟨([^⟨⟩]+)×(\d+)⟩/g;

/** A table of fixtures/conformance. */
export const readTable = <T>(name: string): T =>
  JSON.parse(readFileSync(join(folder, name), 'utf8').replace(REPEATED, (_, text: string, times: string) => text.repeat(Number(times))));

/** What a reader gives instead of what is expected, and the key of the reason. */
export interface Difference<Answer> {
  readonly why: string;
  readonly gives: Answer;
}

/** What a table says of a case: what is expected of everybody, and who differs. */
export interface Expected<Answer> {
  readonly suite: string;
  readonly name: string;
  readonly expect: Answer;
  readonly differs?: Readonly<Record<string, Difference<Answer>>>;
}

/**
 * What a table has wrong of one reader: a difference that it does not tell, tells otherwise, or tells where there is none.
 * @param isSame whether two answers count as one; a difference that is told must be exact
 */
export const wrongOf = <Answer>(
  { suite, name, expect, differs }: Expected<Answer>,
  reader: string,
  answer: Answer,
  isSame: (a: Answer, b: Answer) => boolean = isDeepStrictEqual,
): readonly string[] => {
  const told = differs?.[reader];
  const right = told === undefined ? isSame(answer, expect) : isDeepStrictEqual(answer, told.gives) && !isSame(answer, expect);
  const wanted = told === undefined ? expect : told.gives;
  return right ? [] : [`${suite}: ${name}: ${reader} gives ${JSON.stringify(answer)} instead of ${JSON.stringify(wanted)}`];
};

type Reasons = Readonly<Record<string, { readonly en: string; readonly fr: string }>>;

/** Reasons that a table names and that nobody wrote down, or that are written down and that no case names. */
export const wrongReasons = (file: string, named: readonly (string | undefined)[]): readonly string[] => {
  const [written, used] = [new Set(Object.keys(readTable<Reasons>(file))), new Set(named.filter((key) => key !== undefined))];
  return [...[...written].filter((key) => !used.has(key)), ...[...used].filter((key) => !written.has(key))];
};

import { basename, resolve } from 'node:path';
import { answerText, firstAttestation } from '../../../governance/begin/first-attestation.js';
import { QUESTIONS, type Question } from '../../../governance/begin/questions-data.js';
import { LumoError } from '../../../model/base/lumo-error.js';
import { safeText } from '../../../reporters/text/safe-text.js';
import { governanceWords } from '../../../words/reports/governance.js';
import type { CommandContext } from '../../setup/command-context.js';
import { writeText } from '../../terminal/process-io.js';
import { type Ask, canAsk, withQuestions } from '../../terminal/questions.js';
import { writeNew } from '../../terminal/write-new.js';

const badAnswer = (given: string): LumoError => {
  const ids = QUESTIONS.map(({ id }) => id).join(', ');
  return new LumoError(
    'LUMO_USAGE',
    {
      en: `--answer takes question=answer, and cannot read "${safeText(given, 60)}".`,
      fr: `--answer attend question=réponse, et ne sait lire « ${safeText(given, 60)} ».`,
    },
    {
      en: `The questions are ${ids}; days are written 2026-01-20, shares 44/44.`,
      fr: `Les questions sont ${ids} ; un jour s’écrit 2026-01-20, une part 44/44.`,
    },
  );
};

const existing = (name: string): LumoError =>
  new LumoError(
    'LUMO_CONFIG_EXISTS',
    { en: `"${name}" exists already.`, fr: `« ${name} » existe déjà.` },
    {
      en: 'Remove it first, or write elsewhere with --out (--out - prints it).',
      fr: 'Supprimez-le d’abord, ou écrivez ailleurs avec --out (--out - l’affiche).',
    },
  );

/** Answers that options give. @throws LumoError LUMO_USAGE */
const givenAnswers = (given: readonly string[]): Map<string, string> =>
  new Map(
    given.map((one) => {
      const [, id = '', answer = ''] = /^([a-z-]+)=(.*)$/s.exec(one.trim()) ?? [];
      const question = QUESTIONS.find((known) => known.id === id);
      const text = question && answerText(question, answer);
      if (text === undefined) throw badAnswer(one);
      return [id, text] as const;
    }),
  );

/** Asks what options did not say. A blank leaves a question for later. */
const askRest = async (answers: Map<string, string>, { io, lang }: CommandContext): Promise<void> => {
  const say = governanceWords(lang);
  const askOne = async (ask: Ask, question: Question, i: number): Promise<void> => {
    const numbered = (text: string): string => `${i + 1}/${QUESTIONS.length} ${text} `;
    for (;;) {
      const answer = await ask({ en: numbered(question.ask.en), fr: numbered(question.ask.fr) });
      if (answer === '') return;
      const text = answerText(question, answer);
      if (text !== undefined) return void answers.set(question.id, text);
      await writeText(io.stderr, `${say.again}\n`);
    }
  };
  await writeText(io.stderr, `${say.askedFirst}\n`);
  await withQuestions(lang, io, async (ask) => {
    for (const [i, question] of QUESTIONS.entries()) if (!answers.has(question.id)) await askOne(ask, question, i);
  });
};

/** `lumo-check init --governance`: twenty questions, and a first attestation with a line for every control. */
export const initGovernance = async (
  { out = 'lumo.governance.yaml', answer = [] }: { readonly out?: string | undefined; readonly answer?: readonly string[] | undefined },
  around: CommandContext,
): Promise<number> => {
  const { io, lang } = around;
  const answers = givenAnswers(answer);
  if (canAsk(io)) await askRest(answers, around);
  const text = firstAttestation(answers, lang);
  if (out === '-') {
    await writeText(io.stdout, text);
    return 0;
  }
  const name = safeText(basename(out), 60);
  if (!(await writeNew(resolve(io.cwd(), out), text))) throw existing(name);
  await writeText(io.stdout, `${governanceWords(lang).written(name, answers.size)}\n`);
  return 0;
};

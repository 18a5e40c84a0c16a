import { SCRIPT_PARTS, type ScriptMoment, type ScriptPart } from '../../words/documents/template-texts.js';

/** What is said is quoted, what is done has an arrow: scripts are read that way (`src/scripts`). */
const momentMarkdown = ({ heading, says, does }: ScriptMoment): string[] => [
  `## ${heading}`,
  '',
  ...says.flatMap((line) => [`> ${line}`, '']),
  ...(does === undefined ? [] : [`→ ${does}`, '']),
];

/** A call script in Markdown. A moment that is left out has no heading either. */
export const callScript = (title: string, moments: Partial<Readonly<Record<ScriptPart, ScriptMoment>>>): string =>
  [`# ${title}`, '', ...SCRIPT_PARTS.flatMap((part) => (moments[part] ? momentMarkdown(moments[part]) : []))].join('\n');

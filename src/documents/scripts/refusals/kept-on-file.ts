import { lazy } from '../../../model/base/lazy.js';
import type { JudgedScript } from '../../../model/document/judged-script.js';
import { sentencesIn } from '../words/turns.js';
import { recordsRefusal } from './recorded-refusals.js';

/** Whoever refuses is told that they cannot be taken off. */
const CANNOT = lazy((): readonly RegExp[] => [
  /(?<!\p{L})(?:ne|n['’]) ?(?:peux|peut|pouvons|pourrai|pourrons|allons|vais) (?:malheureusement |h[ée]las |vraiment )?(?:pas|plus) (?:malheureusement )?(?:vous |te )?(?:en )?(?:retirer|enlever|supprimer|d[ée]sinscrire|effacer|rayer|sortir|radier)(?!\p{L})/iu,
  /(?<!\p{L})(?:impossible|pas possible|pas en mesure) (?:de |pour moi de |pour nous de )?(?:vous |te )?(?:retirer|enlever|supprimer|d[ée]sinscrire|effacer|rayer|sortir|radier)(?!\p{L})/iu,
  /\b(?:can(?:['’]t|not| not)|could not|unable to|not able to|won['’]?t|will not|not possible to|impossible to) (?:actually |unfortunately |really )?(?:remove|delete|take (?:you|your number|that|it) off|unsubscribe|opt you out|strike)\b/iu,
  /(?<!\p{L})(?:ce n['’]est pas (?:moi|nous) qui|je ne|nous ne|on ne) (?:g[èe]r|m['’]occup|nous occup|s['’]occup|tien|met)\p{L}* (?:pas |à jour )?(?:de |d['’])?(?:les |la |le |ces |cette )?(?:listes?|fichiers?|bases?)(?!\p{L})|(?<!\p{L})je n['’]y peux rien|\b(?:it['’]?s|it is|i['’]?m|i am) not (?:me|us|the one|the person)? ?(?:who|that) (?:manages?|handles?|runs?|keeps?) (?:the|our|these) lists?\b|\b(?:i|we) (?:don['’]?t|do not) (?:manage|handle|control|run|keep) (?:the|our|these|that) lists?\b|\bnothing i can do\b/iu,
  /(?<!\p{L})vous (?:restez|resterez) (?:dans|sur) (?:notre|nos|le|la)(?! liste d['’](?:opposition|exclusion)| liste rouge) (?:fichiers?|listes?|base)(?!\p{L})|\byou(?:['’]ll| will)? (?:stay|remain) (?:on|in) our (?:list|file|database|records)\b/iu,
]);
/** Something is lacking, or another list is meant, or somebody else does it. */
const BUT = lazy(
  () =>
    /(?<!\p{L})(?:sans|tant que|avant|si|moi-m[êe]me|tout de suite|imm[ée]diatement|bloctel|robinson|transm\p{L}+|without|until|unless|if|before|myself|right now|ctps|tps|forward\p{L}*|pass (?:it|this|your))(?!\p{L})/iu,
);

/** Whether the answer to a refusal says that the person cannot be taken off the file, and does nothing else about it. */
export const keepsOnFile = ({ turns }: JudgedScript, at: number): boolean => {
  const turn = turns[at] as JudgedScript['turns'][number];
  return (
    turn.isRefusal &&
    !recordsRefusal(turn) &&
    sentencesIn(turn.says).some((sentence) => !BUT().test(sentence) && CANNOT().some((pattern) => pattern.test(sentence)))
  );
};

import type { MessageLanguage } from '../../model/document/message.js';

/** Words that hold sentences together, by language; those that two languages share count for both. */
export const FUNCTION_WORDS: Readonly<Record<MessageLanguage, string>> = {
  fr: 'le la les des du un une et est sont vous votre vos nous notre nos je que qui dans pour pas plus par sur avec ce cette au aux ne se à de en',
  en: 'the a an and of to in is are you your we our i that this for not with on at from be it if have by or as will can my',
  de: 'der die das und ist sind sie ihr ihre wir uns ich nicht mit von zu den dem ein eine für auf im bei oder wenn auch als es haben',
  es: 'el la los las de del un una y es son usted su sus nos que en para por con no si se al lo como más este esta nuestro',
  it: 'il la le gli di del della un una e è sono lei suo noi nostro che in per con non si al da come più questo questa i ai nel',
  nl: 'de het een en is zijn u uw wij ons onze ik niet met van te voor op in bij of als ook dat die dit aan er kan hebben',
};

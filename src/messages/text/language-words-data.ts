import type { MessageLanguage } from '../../model/document/message.js';

/** Words that hold sentences together, by language; those that two languages share count for both. */
export const FUNCTION_WORDS: Readonly<Record<MessageLanguage, string>> = {
  fr: 'le la les des du un une et est sont vous votre vos nous notre nos je que qui dans pour pas plus par sur avec ce cette au aux ne se à de en',
  en: 'the a an and of to in is are you your we our i that this for not with on at from be it if have by or as will can my',
  de: 'der die das und ist sind sie ihr ihre wir uns ich nicht mit von zu den dem ein eine für auf im bei oder wenn auch als es haben hallo guten grüße freundlichen weil habe kann möchte unser unsere bin ihnen ihren noch mein meine sehr an nur bis',
  es: 'el la los las de del un una y es son usted su sus nos que en para por con no si se al lo como más este esta nuestro le soy somos porque tiene hola saludo saludos gracias quiero puede puedo nosotros buenos pero muy ustedes hay',
  it: 'il la le gli di del della un una e è sono lei suo noi nostro che in per con non si al da come più questo questa i ai nel perché ciao buongiorno saluti grazie anche ha ho posso può vorrei siamo',
  nl: 'de het een en is zijn u uw wij ons onze ik niet met van te voor op in bij of als ook dat die dit aan er kan hebben beste hallo omdat heb hebt groet graag bent mijn heeft maar nog wel uit naar',
  pt: 'o a os as de do da dos das um uma e é são seu sua seus nos nosso nossa que em para por com não se ao como mais este esta na no eu você estão sou somos porque tem olá obrigado cumprimentos posso gostaria',
  sv: 'och att det är inte jag vi du ni på för med av till en ett den som har kan om från din er ert vår våra vill när ska mig oss eller under får detta denna dig ditt dina eftersom',
  da: 'og at det er ikke jeg vi du på for med af til en et den som har kan om fra din dig jer jeres vores vil når skal mig os eller hvis efter gerne',
  no: 'og å det er ikke jeg vi du på for med av til en et den som har kan om fra din deg dere deres vår våre vårt vil når skal meg oss eller hvis etter gjerne',
  fi: 'ja on ei se että me te sinä minä olen olemme olet ovat kun jos tai sekä kanssa mutta niin myös voi voit voitte teidän meidän sinun tämä joka kuin vain nyt sen teille',
  pl: 'i w z na do nie się jest to że o za od po dla jak czy lub są ale państwa państwo nasz nasze prosimy proszę ze przez aby oraz jeśli tym pan pani',
};

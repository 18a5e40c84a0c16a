/** First names that are hardly anything else, in France and in seven languages around it: names of files and of sources are looked at for them, and no verdict rests on it. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `adrien agnes alain albert alexandre alexandra alice aline amandine amelie anais andre andrea anne annie anthony antoine arnaud arthur aude
  audrey aurelie aurelien baptiste beatrice benjamin benoit bernard bertrand brigitte bruno camille carine carole caroline catherine cecile
  cedric celine charlotte chantal christelle christian christine christophe claire claude clement colette corinne cyril damien daniel daniele
  david delphine denis didier dominique edouard elodie elisabeth emilie emma emmanuel emmanuelle eric estelle etienne eva fabien fabienne
  fabrice fatima florian francine francois francoise franck frederic frederique gabriel gaelle genevieve georges gerald gerard gilbert gilles
  guillaume guy helene henri herve hugo isabelle jacqueline jacques jean jeanne jennifer jerome jessica joel jonathan josette joseph julia
  julie julien juliette karim karine kevin laetitia laura laure laurence laurent lea louise luc lucas lucie ludovic magali manon marc marcel
  margaux marie marine marion marlene mathieu matthieu maud maurice maxime melanie michel michele mickael mireille mohamed monique muriel
  nadege nadia nadine nathalie nathan nicolas nicole noemie odile olivier pascal pascale patrice patricia patrick paul paulette pauline
  philippe pierre quentin raphael raymond regine regis remi remy renaud rene richard robert roger roland romain sabrina samuel sandra sandrine
  sarah sebastien serge severine simon simone solange sonia sophie stephane stephanie suzanne sylvain sylvie theo therese thibault thierry
  thomas valentin valerie vanessa veronique victoire vincent virginie viviane xavier yann yves yvette yvonne zoe
  james john mary michael william linda susan karen maria jose juan carlos antonio manuel giuseppe giovanni hans stefan wolfgang
  abdel agnieszka ahmed alan alberto alejandra alejandro aleksandra alessandra alessandro alessia alessio alfonso ali alison alvaro
  amanda amina aminata ana andreas andreina andres andrew andrzej angela angelika angelo angus anja anke anna annalisa anneke annette
  antonella antonia antonietta astrid axelle barbara barry bart bartosz beata beatriz belen bernd bettina bilal birgit bram brian
  brigitta bruna callum carla carmen carol carolina catarina charles cheryl chiara chloe christa cinzia claudia clemence clementine
  concepcion cornelis craig cristina cristobal daan daniela dario dariusz darren davide deborah dennis derek diane diego dieter dietmar
  dirk domenico donald donna dorota dorothy duncan eduardo edward eileen elena eline elisa elise elizabeth elke eloise elzbieta emilio
  emily enrico enrique enzo erika ernst erwan esteban esther ewa fabio fabrizio farid federica federico felipe femke fernanda fernando
  filippo fiona flavio francesca francesco francisca francisco friedrich fritz gabriele gareth gary gavin gennaro geoffrey gerd gerhard
  gerrit giacomo gianluca gianni gillian giorgia giorgio giovanna gisela giulia giulio goncalo gonzalo graham graziella grazyna gregory
  grzegorz guillermo gunter gunther gwenaelle halina hannah harriet harry hassan heather hector heike heiko heinrich heinz helder helen
  helga helmut hendrik henk herbert hilary holger horst howard ian ibrahim ignacio ilaria ines ingrid inmaculada irene isabel ismael
  ivan iwona jaap jacek jacob jade jadwiga janet janusz jaroslaw javier jeffrey jens jeremy jeroen jerzy joachim joana joanna joanne
  joao joaquin jochen jolanta joost jorg jorge josef josefa joshua joyce judith julian jurgen justin justine justyna kamil karel karima
  karin karl karsten katarzyna katharina kathleen katja katrin kees keith kenneth kerry kerstin khadija kimberly kirsty klaus koen
  konrad krystyna krzysztof kurt lars lauren leila lena leonor leslie leticia liam lieke loic lola lorenzo lorraine lotte louis lourdes
  luca lucia luciano luigi luisa lukas lukasz maarten maciej magdalena malcolm malgorzata malika manfred manuela marcella marcello
  marcin marcos marcus marek margaret margarita mariano marieke marijke mario mariusz markus marloes marta martin martyn marzena massimo
  mateusz mathilde matteo matthew matthias maureen maurizio mauro megan mehdi melissa michaela michal michela mieke miguel mirko
  miroslaw monika montserrat morgane moussa mustapha nadja natalia natalie neil nicholas nicola niels nigel nora norbert nuria oceane
  olaf oliver omar oscar pablo paloma pamela paola paolo paula paulina pawel pedro peter petra philip phillip pierluigi pieter pietro
  piotr przemyslaw rachel rachid rafael rafal raffaele rainer ralf ramon raquel raul rebecca reinhard renata renate ricardo riccardo
  roberta roberto rodrigo rolf ronald ronan rosanna rosemary ruben rudiger rui ruth ruud ryan ryszard sabine salvatore samantha samira
  sander sanne sara saskia scott sean sebastian sergio sharon sheila shirley siegfried silke silvia simona sjoerd slawomir sofia solene
  stanislaw stefania stefano steffen stephen steven stewart stuart susana susanne sven tadeusz tanja terence teresa thijs thorsten tiago
  tijmen timothy tom tomas tomasz tommaso tony torsten tracy trevor ulrich ulrike umberto ursula urszula uwe valentina valeria vasco
  vera vicente vincenzo vittorio vivien volker walter wendy werner wieslaw wilhelm willem winfried wojciech wouter xavi yannick yasmine
  yolanda youssef zbigniew zofia`.split(/\s+/),
);

/** What else names of files are made of. */
export const FILE_WORDS: ReadonlySet<string> = new Set(
  `export exports extract extraction client clients customer customers contact contacts prospect prospects lead leads liste listes list lists
  base bases fichier fichiers file files data donnees crm csv tsv txt gz zst age old new final finale finaux copie copy de du des la le les et en au aux
  pour par sur avec sans of the and for from to v backup sauvegarde archive archives tmp temp test tests salon salons foire campagne campaign
  emailing newsletter mailing mail mails email emails tel telephone mobile sms import imports demande demandes acces droit droits dossier
  dossiers rgpd gdpr cnil commande commandes facture factures devis compte comptes user users utilisateurs abonnes subscribers desinscrits
  unsubscribed nettoye clean report rapport partage share drive home srv data public prive mensuel semaine mois annee janvier fevrier mars avril
  mai juin juillet aout septembre octobre novembre decembre france paris lyon nord sud est ouest saint sainte`.split(/\s+/),
);

export const CIVILITIES: ReadonlySet<string> = new Set(
  'm mr mme mlle monsieur madame mademoiselle mrs ms miss dr docteur maitre herr herrn frau sig sigra signor signora dott sr sra senor senora pani dhr mevr mevrouw meneer'.split(
    ' ',
  ),
);

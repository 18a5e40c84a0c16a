/**
 * Words that stand before one for somebody under age, plain and without accents.
 * @module
 */

/** Who may be said to be under age. */
export const PEOPLE = `
  eleve etudiant etudiante candidat candidate adherent adherente licencie licenciee membre client cliente abonne abonnee patient patiente usager usagere participant participante stagiaire apprenti
  apprentie alternant alternante joueur joueuse inscrit inscrite titulaire contact personne donateur donatrice demandeur demandeuse locataire voyageur voyageuse conducteur conductrice
  utilisateur utilisatrice assure assuree beneficiaire acheteur acheteuse visiteur visiteuse internaute public fille garcon jeune lyceen lyceenne collegien collegienne ado
  m mme mlle mr mrs ms miss monsieur madame mademoiselle
  student pupil member donor customer user applicant player holder girl boy supporter subscriber person
  kunde kundin schuler schulerin mitglied spender spenderin teilnehmer teilnehmerin bewerber bewerberin klant leerling lid deelnemer
  alumno alumna clienta socio socia usuario usuaria estudiante studente studentessa iscritto iscritta alunno alunna aluno aluna estudante titolare`;

/** What they hold. */
export const HOLDERS = 'profil inscription forfait abonnement tarif carte dossier adhesion licence compte billet account';

/** What is said of them. */
export const STATES = `
  il elle he she they er sie hij zij c ce qui est is s ist es e are was etait sera serait semble parait encore toujours tjs still noch nog todavia aun ancora ainda car donc mais attention because as
  probablement surement certainement apparemment visiblement peut etre probably apparently maybe may be un une a an der die das el la le l the lo o cet cette autre tres`;

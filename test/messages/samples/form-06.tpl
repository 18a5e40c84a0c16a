Nom: Martin
Ville: Lyon

Texte

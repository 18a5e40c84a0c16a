Subject: x

Texte seul

X-A: 1
X-B: 2

Texte

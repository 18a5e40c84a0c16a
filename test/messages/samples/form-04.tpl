From: a@acme.example
Subject: x
Date: y

Texte

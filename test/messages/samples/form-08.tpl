Received: a
 b
Foo: c

Texte

Bonjour <b>vous</b> <p>oui</p>

Bonjour <b>vous</b>

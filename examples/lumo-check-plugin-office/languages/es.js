/** Spanish for the first screen, and for the rules that most files meet. All else is said in English. */
const plural = (n, one, other) => `${n} ${n === 1 ? one : other}`;

export default {
  tag: 'es',
  name: 'español',
  base: 'en',
  rules: {
    'email-malformed': {
      title: 'Dirección de correo mal formada',
      why: 'Una dirección rota no coincide con ninguna lista de oposición: nadie puede proteger a la persona que hay detrás, y el mensaje rebota.',
      remedy: 'Corrija la dirección en su origen; nunca la adivine.',
      messages: {
        malformed: 'Esta dirección está mal formada y no coincide con ninguna lista: corríjala o descártela.',
        noAt: 'No es una dirección de correo (sin @) y no coincide con ninguna lista: corríjala o descártela.',
        invisible: 'Esta dirección contiene caracteres invisibles: vuelva a escribirla en su origen.',
      },
    },
    'opposition-list': {
      title: 'Inscrito en la lista de oposición',
      remedy: 'Descarte estos contactos, para cualquier oferta, y dé la lista en cada control con --opposition.',
      messages: {
        email: 'Esta dirección está en la lista de oposición: no vuelva a contactar con esta persona.',
        phone: 'Este número está en la lista de oposición: no vuelva a contactar con esta persona.',
        domain: 'Todo el dominio está en la lista de oposición: no vuelva a contactar con esta empresa.',
        noList: 'No se ha dado ninguna lista de oposición, así que no se ha comprobado a nadie: añada la suya con --opposition.',
      },
    },
    'retention-prospect': {
      title: 'Contacto conservado demasiado tiempo',
      messages: { expired: 'Sin contacto de esta persona desde hace más de {months:un mes|# meses}: borre o anonimice la ficha.' },
    },
    'source-missing': {
      title: 'Falta el origen',
      messages: {
        person: 'Nada dice de dónde proceden los datos de esta persona: indique el origen.',
        company: 'Nada dice de dónde proceden los datos de esta empresa: indique el origen.',
        noColumn: 'El fichero no tiene columna de origen: añada una.',
      },
    },
    'webmail-without-consent': {
      title: 'Buzón personal sin consentimiento',
      messages: { needsConsent: 'Buzón personal sin consentimiento: obténgalo antes de escribir.' },
    },
  },
  fields: {
    email: 'correo electrónico',
    phone: 'teléfono',
    fullName: 'nombre completo',
    company: 'empresa',
    source: 'origen',
    comments: 'comentarios',
  },
  sentences: {
    answer: {
      empty: 'el fichero no contiene ningún contacto.',
      no: (n) => `no. Contiene ${plural(n, 'error', 'errores')}: no lo use tal cual.`,
      nobody: (kept) =>
        kept === 0
          ? 'no. No se puede contactar con nadie de este fichero.'
          : `no. Todavía no se puede contactar con nadie: ${plural(kept, 'contacto queda', 'contactos quedan')} por comprobar.`,
      cleaned: 'tal cual, no. Use el fichero limpio.',
      care: 'sí, con cuidado. Ningún error, pero lea primero lo que sigue.',
      yes: 'sí. Ningún error.',
    },
    contacts: (n) => plural(n, 'contacto', 'contactos'),
    rows: (n) => plural(n, 'fila', 'filas'),
    count: {
      error: (n) => plural(n, 'error', 'errores'),
      warning: (n) => plural(n, 'aviso', 'avisos'),
      info: (n) => plural(n, 'observación', 'observaciones'),
    },
    severities: { error: 'error', warning: 'aviso', info: 'observación', off: 'desactivada' },
    channels: { email: 'correo', phone: 'teléfono', sms: 'SMS', post: 'correo postal' },
    headings: { findings: 'Hallazgos', why: 'Por qué', remedy: 'Qué hacer', law: 'La ley', columns: 'Columnas', lists: 'Listas' },
    themes: {
      consent: 'Consentimiento',
      opposition: 'Oposición',
      retention: 'Conservación',
      accuracy: 'Exactitud',
      transparency: 'Transparencia',
    },
  },
};

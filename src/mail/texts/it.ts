import { daysIn, type Texts } from './texts.ts'

const day = daysIn('it')

export const it: Texts = {
  greeting: (name) => (name === null ? 'Buongiorno,' : `Buongiorno ${name},`),
  closing: 'Un cordiale saluto\nSeptet',
  letters: {
    invitation: ({ link, inviterName, expiresOn, groupName }) => ({
      subject: groupName === undefined ? 'Il Suo invito a Septet' : `Il Suo invito a «${groupName}» su Septet`,
      says: [
        `${inviterName === null ? 'Riceve un invito' : `${inviterName} La invita`} a Septet${groupName === undefined ? '' : `, nel gruppo di pari «${groupName}»`}. Qui piccoli gruppi di colleghi lavorano sui problemi concreti di ciascuno e conservano, per chi viene dopo, ciò che è servito.`,
        'Scelga una password, e può entrare:',
      ],
      link: { label: 'Accettare l’invito', to: link },
      after: [
        `Il link funziona una volta sola, fino al ${day(expiresOn)}. Se non sa di che cosa si tratta, non faccia nulla: senza di Lei nessun account si apre.`,
      ],
    }),
    password_reset: ({ link }) => ({
      subject: 'Scelga una nuova password',
      says: ['Qualcuno, probabilmente Lei, ha chiesto una nuova password per il Suo account Septet. La scelga qui:'],
      link: { label: 'Scegliere una nuova password', to: link },
      after: ['Il link funziona una volta sola e per poco tempo. Se non è stato Lei, non faccia nulla: la Sua password resta quella di prima.'],
    }),
    password_changed: () => ({
      subject: 'La Sua password è cambiata',
      says: ['La password del Suo account Septet è appena cambiata. Se è stato Lei, va tutto bene.', 'Altrimenti ne scelga subito una nuova:'],
      link: { label: 'Scegliere una nuova password', to: '/account/reset' },
    }),
    second_factor_changed: () => ({
      subject: 'Il secondo passo del Suo accesso è cambiato',
      says: [
        'Il modo in cui conferma l’accesso a Septet, oltre alla password, è appena cambiato. Se è stato Lei, va tutto bene.',
        'Altrimenti scelga subito una nuova password e avvisi chi gestisce questo Septet:',
      ],
      link: { label: 'Scegliere una nuova password', to: '/account/reset' },
    }),
    second_factor_reset: () => ({
      subject: 'Il secondo passaggio del Suo accesso è stato rimosso',
      says: [
        'Chi gestisce questo Septet ha rimosso il secondo passaggio del Suo accesso, perché risultava smarrito. Ora basta la Sua password.',
        'Se non l’ha chiesto Lei, scelga subito un’altra password e lo comunichi. In ogni caso imposti di nuovo un secondo passaggio:',
      ],
      link: { label: 'Impostare un secondo fattore', to: '/account/second-factor' },
    }),
    recovery_code_used: ({ left }) => ({
      subject: 'È stato usato un codice di recupero per accedere',
      says: [
        `Qualcuno ha effettuato l’accesso a Septet con la Sua password e uno dei Suoi codici di recupero. Rimasti: ${left}. Se è stato Lei, tutto bene.`,
        'Altrimenti scelga subito un’altra password e avvisi chi gestisce questo Septet:',
      ],
      link: { label: 'Scegliere una nuova password', to: '/account/reset' },
    }),
    connection_made: ({ portalName, widened }) => ({
      subject: widened ? `${portalName} può fare di più a Suo nome` : `${portalName} è collegato al Suo account`,
      says: [
        widened
          ? `Ha permesso a ${portalName} di fare su Septet più di prima a Suo nome.`
          : `Ha permesso a ${portalName} di usare Septet a Suo nome, nei limiti che ha accettato.`,
        'Qui vede che cosa può fare, e può porvi fine quando vuole:',
      ],
      link: { label: 'Vedere i miei collegamenti', to: '/account/connections' },
    }),
    group_invitation: ({ groupName, inviterName, expiresOn }) => ({
      subject: `Il Suo invito a «${groupName}»`,
      says: [
        `${inviterName === null ? 'Riceve un invito' : `${inviterName} La invita`} a entrare nel gruppo di pari «${groupName}». Il posto è Suo${expiresOn === undefined ? '' : ` fino al ${day(expiresOn)}`}.`,
        'Dica sì o no dovunque usi Septet: l’invito è nella Sua agenda. Se non può venire, qualcun altro sarà lieto di avere il posto.',
      ],
    }),
  },
}

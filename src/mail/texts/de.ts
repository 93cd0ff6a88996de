import { daysIn, type Texts } from './texts.ts'

const day = daysIn('de')

export const de: Texts = {
  greeting: (name) => (name === null ? 'Guten Tag,' : `Guten Tag ${name},`),
  closing: 'Mit freundlichen Grüßen\nSeptet',
  letters: {
    invitation: ({ link, inviterName, expiresOn, groupName }) => ({
      subject: groupName === undefined ? 'Ihre Einladung zu Septet' : `Ihre Einladung zu „${groupName}“ bei Septet`,
      says: [
        `${inviterName === null ? 'Sie sind' : `${inviterName} lädt Sie`} zu Septet${groupName === undefined ? '' : `, in die Gruppe „${groupName}“,`} ${inviterName === null ? 'eingeladen' : 'ein'}. Hier arbeiten kleine Gruppen von Gleichgesinnten an den Fragen, die sie gerade beschäftigen, und halten für andere fest, was geholfen hat.`,
        'Wählen Sie ein Passwort, und Sie sind dabei:',
      ],
      link: { label: 'Einladung annehmen', to: link },
      after: [
        `Der Link gilt einmal, bis zum ${day(expiresOn)}. Wenn Sie damit nichts anfangen können, tun Sie einfach nichts: Ohne Sie entsteht kein Konto.`,
      ],
    }),
    password_reset: ({ link }) => ({
      subject: 'Neues Passwort wählen',
      says: ['Jemand, vermutlich Sie selbst, möchte ein neues Passwort für Ihr Konto bei Septet. Hier können Sie es wählen:'],
      link: { label: 'Neues Passwort wählen', to: link },
      after: ['Der Link gilt einmal und nicht lange. Wenn Sie es nicht waren, tun Sie nichts: Ihr Passwort bleibt, wie es ist.'],
    }),
    password_changed: () => ({
      subject: 'Ihr Passwort wurde geändert',
      says: [
        'Das Passwort Ihres Kontos bei Septet wurde soeben geändert. Wenn Sie das waren, ist alles in Ordnung.',
        'Wenn nicht, wählen Sie sofort ein neues:',
      ],
      link: { label: 'Neues Passwort wählen', to: '/account/reset' },
    }),
    second_factor_changed: () => ({
      subject: 'Der zweite Schritt Ihrer Anmeldung wurde geändert',
      says: [
        'Womit Sie neben dem Passwort Ihre Anmeldung bei Septet bestätigen, wurde soeben geändert. Wenn Sie das waren, ist alles in Ordnung.',
        'Wenn nicht, wählen Sie sofort ein neues Passwort, und sagen Sie den Betreibern dieses Septet Bescheid:',
      ],
      link: { label: 'Neues Passwort wählen', to: '/account/reset' },
    }),
    second_factor_reset: () => ({
      subject: 'Der zweite Schritt Ihrer Anmeldung wurde entfernt',
      says: [
        'Die Betreiber dieses Septet haben den zweiten Schritt Ihrer Anmeldung entfernt, weil er verloren gegangen sein soll. Jetzt genügt Ihr Passwort.',
        'Wenn Sie nicht darum gebeten haben, wählen Sie sofort ein neues Passwort, und sagen Sie ihnen Bescheid. Richten Sie in jedem Fall wieder einen zweiten Schritt ein:',
      ],
      link: { label: 'Zweiten Faktor einrichten', to: '/account/second-factor' },
    }),
    recovery_code_used: ({ left }) => ({
      subject: 'Mit einem Wiederherstellungscode wurde angemeldet',
      says: [
        `Jemand hat sich mit Ihrem Passwort und einem Ihrer Wiederherstellungscodes bei Septet angemeldet. Übrig: ${left}. Wenn Sie das waren, ist alles in Ordnung.`,
        'Wenn nicht, wählen Sie sofort ein neues Passwort, und sagen Sie den Betreibern dieses Septet Bescheid:',
      ],
      link: { label: 'Neues Passwort wählen', to: '/account/reset' },
    }),
    connection_made: ({ portalName, widened }) => ({
      subject: widened ? `${portalName} darf mehr in Ihrem Namen` : `${portalName} ist mit Ihrem Konto verbunden`,
      says: [
        widened
          ? `Sie haben ${portalName} erlaubt, bei Septet in Ihrem Namen mehr zu tun als bisher.`
          : `Sie haben ${portalName} erlaubt, Septet in Ihrem Namen zu nutzen, soweit Sie dem zugestimmt haben.`,
        'Hier sehen Sie, was damit möglich ist, und können es jederzeit beenden:',
      ],
      link: { label: 'Meine Verbindungen ansehen', to: '/account/connections' },
    }),
    group_invitation: ({ groupName, inviterName, expiresOn }) => ({
      subject: `Ihre Einladung zu „${groupName}“`,
      says: [
        `${inviterName === null ? 'Sie sind' : `${inviterName} lädt Sie`} in die Gruppe „${groupName}“ ${inviterName === null ? 'eingeladen' : 'ein'}. Ihr Platz ist${expiresOn === undefined ? '' : ` bis zum ${day(expiresOn)}`} für Sie frei.`,
        'Sagen Sie zu oder ab, wo immer Sie Septet nutzen: Die Einladung steht in Ihrer Agenda. Wenn Sie nicht können, freut sich jemand anderes über den Platz.',
      ],
    }),
  },
}

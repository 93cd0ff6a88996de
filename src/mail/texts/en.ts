import { daysIn, type Texts } from './texts.ts'

const day = daysIn('en-GB')

export const en: Texts = {
  greeting: (name) => (name === null ? 'Hello,' : `Hello ${name},`),
  closing: 'With kind regards\nSeptet',
  letters: {
    invitation: ({ link, inviterName, expiresOn, groupName }) => ({
      subject: groupName === undefined ? 'Your invitation to Septet' : `Your invitation to “${groupName}” on Septet`,
      says: [
        `${inviterName === null ? 'You are invited' : `${inviterName} invites you`} to Septet${groupName === undefined ? '' : `, into the peer group “${groupName}”`}. Here small groups of peers work through each other’s problems, and keep what helped for those who come after them.`,
        'Choose a password, and you are in:',
      ],
      link: { label: 'Accept the invitation', to: link },
      after: [
        `The link works once, until ${day(expiresOn)}. If you do not know what this is about, do nothing: without you there will be no account.`,
      ],
    }),
    password_reset: ({ link }) => ({
      subject: 'Choose a new password',
      says: ['Somebody, probably you, asked for a new password for your Septet account. Choose it here:'],
      link: { label: 'Choose a new password', to: link },
      after: ['The link works once, and not for long. If it was not you, do nothing: your password stays as it is.'],
    }),
    password_changed: () => ({
      subject: 'Your password was changed',
      says: ['The password of your Septet account was just changed. If that was you, all is well.', 'If it was not, choose a new one at once:'],
      link: { label: 'Choose a new password', to: '/account/reset' },
    }),
    second_factor_changed: () => ({
      subject: 'The second step of your sign-in was changed',
      says: [
        'How you confirm your sign-in to Septet, beside your password, was just changed. If that was you, all is well.',
        'If it was not, choose a new password at once, and tell whoever runs this Septet:',
      ],
      link: { label: 'Choose a new password', to: '/account/reset' },
    }),
    second_factor_reset: () => ({
      subject: 'The second step of your sign-in was removed',
      says: [
        'Whoever runs this Septet removed the second step of your sign-in, because it was said to be lost. Now your password alone lets you in.',
        'If you did not ask for it, choose a new password at once, and tell them. In any case set up a second step again:',
      ],
      link: { label: 'Set up a second factor', to: '/account/second-factor' },
    }),
    recovery_code_used: ({ left }) => ({
      subject: 'A recovery code was used to sign in',
      says: [
        `Somebody signed in to Septet with your password and one of your recovery codes. Left: ${left}. If that was you, all is well.`,
        'If it was not, choose a new password at once, and tell whoever runs this Septet:',
      ],
      link: { label: 'Choose a new password', to: '/account/reset' },
    }),
    connection_made: ({ portalName, widened }) => ({
      subject: widened ? `${portalName} may do more in your name` : `${portalName} is connected with your account`,
      says: [
        widened
          ? `You allowed ${portalName} to do more with Septet in your name than before.`
          : `You allowed ${portalName} to use Septet in your name, as far as you agreed to.`,
        'Here you see what it may do, and end it whenever you like:',
      ],
      link: { label: 'See my connections', to: '/account/connections' },
    }),
    group_invitation: ({ groupName, inviterName, expiresOn }) => ({
      subject: `Your invitation to “${groupName}”`,
      says: [
        `${inviterName === null ? 'You are invited' : `${inviterName} invites you`} to come into the peer group “${groupName}”. Your place is kept${expiresOn === undefined ? '' : ` until ${day(expiresOn)}`}.`,
        'Say yes or no wherever you use Septet: the invitation is in your agenda. Somebody else is glad of the place if you cannot come.',
      ],
    }),
  },
}

import { daysIn, type Texts } from './texts.ts'

const day = daysIn('fr')

export const fr: Texts = {
  greeting: (name) => (name === null ? 'Bonjour,' : `Bonjour ${name},`),
  closing: 'Bien cordialement\nSeptet',
  letters: {
    invitation: ({ link, inviterName, expiresOn, groupName }) => ({
      subject: groupName === undefined ? 'Votre invitation à rejoindre Septet' : `Votre invitation à rejoindre « ${groupName} » sur Septet`,
      says: [
        `${inviterName === null ? 'Vous êtes invité(e)' : `${inviterName} vous invite`} à rejoindre Septet${groupName === undefined ? '' : `, dans le groupe de pairs « ${groupName} »`}. Ici, de petits groupes de pairs travaillent sur les problèmes concrets de chacun et gardent, pour les suivants, ce qui a aidé.`,
        'Choisissez un mot de passe, et vous y êtes :',
      ],
      link: { label: 'Accepter l’invitation', to: link },
      after: [
        `Le lien fonctionne une seule fois, jusqu’au ${day(expiresOn)}. Si ce message ne vous dit rien, ne faites rien : sans vous, aucun compte n’est ouvert.`,
      ],
    }),
    password_reset: ({ link }) => ({
      subject: 'Choisir un nouveau mot de passe',
      says: ['Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte Septet. Choisissez-le ici :'],
      link: { label: 'Choisir un nouveau mot de passe', to: link },
      after: ['Le lien fonctionne une seule fois, et peu de temps. Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.'],
    }),
    password_changed: () => ({
      subject: 'Votre mot de passe a été modifié',
      says: [
        'Le mot de passe de votre compte Septet vient d’être modifié. Si c’était vous, tout va bien.',
        'Sinon, choisissez-en un autre sans attendre :',
      ],
      link: { label: 'Choisir un nouveau mot de passe', to: '/account/reset' },
    }),
    second_factor_changed: () => ({
      subject: 'La seconde étape de votre connexion a été modifiée',
      says: [
        'La façon dont vous confirmez votre connexion à Septet, en plus du mot de passe, vient d’être modifiée. Si c’était vous, tout va bien.',
        'Sinon, choisissez un nouveau mot de passe sans attendre et prévenez les responsables de ce Septet :',
      ],
      link: { label: 'Choisir un nouveau mot de passe', to: '/account/reset' },
    }),
    second_factor_reset: () => ({
      subject: 'La seconde étape de votre connexion a été supprimée',
      says: [
        'Les responsables de ce Septet ont supprimé la seconde étape de votre connexion, parce qu’elle aurait été perdue. Votre mot de passe suffit désormais.',
        'Si vous ne l’avez pas demandé, choisissez tout de suite un autre mot de passe et prévenez-les. Dans tous les cas, remettez une seconde étape en place :',
      ],
      link: { label: 'Mettre en place un second facteur', to: '/account/second-factor' },
    }),
    recovery_code_used: ({ left }) => ({
      subject: 'Un code de secours a servi à se connecter',
      says: [
        `Quelqu’un s’est connecté à Septet avec votre mot de passe et l’un de vos codes de secours. Restants : ${left}. Si c’était vous, tout va bien.`,
        'Sinon, choisissez tout de suite un autre mot de passe et prévenez les responsables de ce Septet :',
      ],
      link: { label: 'Choisir un nouveau mot de passe', to: '/account/reset' },
    }),
    connection_made: ({ portalName, widened }) => ({
      subject: widened ? `${portalName} peut faire davantage en votre nom` : `${portalName} est relié à votre compte`,
      says: [
        widened
          ? `Vous avez permis à ${portalName} de faire davantage qu’auparavant sur Septet en votre nom.`
          : `Vous avez permis à ${portalName} d’utiliser Septet en votre nom, dans les limites que vous avez acceptées.`,
        'Vous voyez ici ce qui lui est permis, et pouvez y mettre fin quand vous voulez :',
      ],
      link: { label: 'Voir mes connexions', to: '/account/connections' },
    }),
    group_invitation: ({ groupName, inviterName, expiresOn }) => ({
      subject: `Votre invitation à rejoindre « ${groupName} »`,
      says: [
        `${inviterName === null ? 'Vous êtes invité(e)' : `${inviterName} vous invite`} à rejoindre le groupe de pairs « ${groupName} ». Votre place vous est réservée${expiresOn === undefined ? '' : ` jusqu’au ${day(expiresOn)}`}.`,
        'Dites oui ou non là où vous utilisez Septet : l’invitation est dans votre agenda. Si vous ne pouvez pas venir, quelqu’un d’autre sera heureux d’avoir la place.',
      ],
    }),
  },
}

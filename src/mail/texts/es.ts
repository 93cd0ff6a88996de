import { daysIn, type Texts } from './texts.ts'

const day = daysIn('es')

export const es: Texts = {
  greeting: (name) => (name === null ? 'Buenos días:' : `Buenos días, ${name}:`),
  closing: 'Un cordial saludo\nSeptet',
  letters: {
    invitation: ({ link, inviterName, expiresOn, groupName }) => ({
      subject: groupName === undefined ? 'Su invitación a Septet' : `Su invitación a «${groupName}» en Septet`,
      says: [
        `${inviterName === null ? 'Ha recibido una invitación' : `${inviterName} le invita`} a Septet${groupName === undefined ? '' : `, al grupo de pares «${groupName}»`}. Aquí, pequeños grupos de colegas trabajan sobre los problemas concretos de cada uno y conservan lo que ayudó para quienes vienen después.`,
        'Elija una contraseña y ya estará dentro:',
      ],
      link: { label: 'Aceptar la invitación', to: link },
      after: [
        `El enlace funciona una sola vez, hasta el ${day(expiresOn)}. Si no sabe de qué se trata, no haga nada: sin usted no se abrirá ninguna cuenta.`,
      ],
    }),
    password_reset: ({ link }) => ({
      subject: 'Elija una nueva contraseña',
      says: ['Alguien, probablemente usted, ha pedido una nueva contraseña para su cuenta de Septet. Elíjala aquí:'],
      link: { label: 'Elegir una nueva contraseña', to: link },
      after: ['El enlace funciona una sola vez y por poco tiempo. Si no ha sido usted, no haga nada: su contraseña sigue siendo la misma.'],
    }),
    password_changed: () => ({
      subject: 'Su contraseña ha cambiado',
      says: ['La contraseña de su cuenta de Septet acaba de cambiar. Si ha sido usted, todo está en orden.', 'Si no, elija una nueva cuanto antes:'],
      link: { label: 'Elegir una nueva contraseña', to: '/account/reset' },
    }),
    second_factor_changed: () => ({
      subject: 'El segundo paso de su inicio de sesión ha cambiado',
      says: [
        'La forma en que confirma su inicio de sesión en Septet, además de la contraseña, acaba de cambiar. Si ha sido usted, todo está en orden.',
        'Si no, elija una nueva contraseña cuanto antes y avise a quien administra este Septet:',
      ],
      link: { label: 'Elegir una nueva contraseña', to: '/account/reset' },
    }),
    second_factor_reset: () => ({
      subject: 'Se ha quitado el segundo paso de su inicio de sesión',
      says: [
        'Quienes gestionan este Septet han quitado el segundo paso de su inicio de sesión, porque se dijo que se había perdido. Ahora basta su contraseña.',
        'Si no lo pidió usted, elija enseguida otra contraseña y avíseles. En todo caso, vuelva a configurar un segundo paso:',
      ],
      link: { label: 'Configurar un segundo factor', to: '/account/second-factor' },
    }),
    recovery_code_used: ({ left }) => ({
      subject: 'Se ha usado un código de recuperación para iniciar sesión',
      says: [
        `Alguien ha iniciado sesión en Septet con su contraseña y uno de sus códigos de recuperación. Quedan: ${left}. Si ha sido usted, todo está bien.`,
        'Si no, elija enseguida otra contraseña y avise a quienes gestionan este Septet:',
      ],
      link: { label: 'Elegir una contraseña nueva', to: '/account/reset' },
    }),
    connection_made: ({ portalName, widened }) => ({
      subject: widened ? `${portalName} puede hacer más en su nombre` : `${portalName} está conectado a su cuenta`,
      says: [
        widened
          ? `Ha permitido que ${portalName} haga en Septet más que antes en su nombre.`
          : `Ha permitido que ${portalName} use Septet en su nombre, dentro de lo que usted aceptó.`,
        'Aquí puede ver qué le está permitido y ponerle fin cuando quiera:',
      ],
      link: { label: 'Ver mis conexiones', to: '/account/connections' },
    }),
    group_invitation: ({ groupName, inviterName, expiresOn }) => ({
      subject: `Su invitación a «${groupName}»`,
      says: [
        `${inviterName === null ? 'Ha recibido una invitación' : `${inviterName} le invita`} a entrar en el grupo de pares «${groupName}». Tiene la plaza reservada${expiresOn === undefined ? '' : ` hasta el ${day(expiresOn)}`}.`,
        'Diga sí o no allí donde use Septet: la invitación está en su agenda. Si no puede venir, otra persona agradecerá la plaza.',
      ],
    }),
  },
}

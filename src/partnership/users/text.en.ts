import type { UsersText } from './text.sv.ts'

export const en: UsersText = {
  title: 'People and roles',
  name: 'Name',
  role: 'Role',
  organisation: 'Organisation',
  /** Of an organisation whose last day lies behind. */
  left: 'ended',
  since: 'Since',
  inviteDo: 'Invite somebody',
  invitationsHead: 'Invitations that wait',
  invited: 'Invited',
  invitedBy: 'By',
  expires: 'Valid until',
  withdraw: 'Withdraw',
  withdrawOf: (email) => `Withdraw the invitation to ${email}`,
  withdrawn: 'The invitation is withdrawn. The link opens nothing any more.',
  renew: 'Make a new link',
  renewFor: (email) => `Make a new link for ${email}`,
  invitedForLeft:
    'The organisation is no longer in the partnership, so the link cannot be renewed. Withdraw the invitation and invite for the organisation the person works for now.',
  invitationGone: 'The invitation is used or withdrawn already.',
  alreadyInvited: {
    title: (email) => `${email} is invited already`,
    words: (role, organisation) => `The invitation is as ${role} for ${organisation}.`,
    lost: 'The link was shown when the invitation was made, and cannot be shown again. If you do not have it, make a new one. The former one then stops working.',
  },
  roleChanged: 'The role is changed.',
  roleEnded: 'The role has ended.',
  invite: {
    title: 'Invite somebody',
    email: 'Which e-mail address does the person have?',
    emailHelp: 'No mail is sent from here. You get a link to hand over yourself.',
    role: 'What is the person to do here?',
    organisation: 'Which organisation does the person work for?',
    newOrganisation: 'a new organisation, which I fill in below',
    newHead: 'A new organisation',
    newHelp: 'Fill this in only where the organisation is not in the list.',
    choose: 'Choose',
    do: 'Make a link',
    problems: {
      noEmail: 'Write an e-mail address, like name@municipality.se.',
      notOfThePolice:
        'The contact of the police must work for the police. Choose another role, or an organisation that speaks for the police.',
      noRole: 'Choose a role.',
      noOrganisation: 'Choose an organisation.',
      alreadyHasRole: 'The person has a role here already. Change it on their page instead.',
      alreadyInvited: 'There is an invitation to that address already. Withdraw it first.',
    },
  },
  link: {
    invitationTitle: 'The invitation is ready',
    invitationWords: (email) => `Hand the link to ${email}. It is shown only now.`,
    passwordTitle: 'The link to a new password is ready',
    passwordWords: (name) => `Hand the link to ${name}, in person if you can. It is shown only now.`,
    lasts: (day) => `The link works once, until ${day}.`,
    link: 'The link',
    back: 'To people and roles',
  },
  person: {
    email: 'E-mail',
    elsewhere: 'Works also for',
    sessions: 'Signed in on',
    sessionsWords: (n, last) => (n === 1 ? `one device, last ${last}` : `${n} devices, last ${last}`),
    noSessions: 'no device just now',
    invitations: 'Invitations waiting for an answer',
    changeHead: 'Change role',
    changeQuestion: 'Which role is the person to have?',
    changeDo: 'Change',
    passwordHead: 'Forgotten password',
    passwordWords:
      'Make a link with which the person chooses a new password. Every sign-in ends when it is used.',
    passwordDo: 'Make a link',
    servesElsewhere:
      'The person works for another partnership too. Whoever keeps the partnership that covers all of them can make the link.',
    leaveHead: 'Leave',
    leaveWords: 'The role ends at once. What the person has done stays, with their name.',
    successor: 'Who takes over?',
    successorHelp: 'Whoever takes over is responsible for what the person held here.',
    successorOfLast: (role) =>
      `This is the last one who can let others in. Whoever takes over becomes ${role}.`,
    nobody: 'nobody in particular',
    reason: 'Why?',
    leaveDo: 'End the role',
    handOver: {
      lastOfRole: (role) => `Nobody else here is ${role}. Decide who is to be.`,
      lastOfOrganisation: (organisation) =>
        `Nobody else here works for ${organisation}. Invite somebody who can log what is done.`,
      head: (organisation) => `What ${organisation} is responsible for`,
      nothing: (organisation) => `${organisation} is not responsible for anything that is running.`,
      words: (organisation) =>
        `${organisation} stays responsible when the person leaves. See that somebody there looks after it, or open a line and choose somebody else.`,
      invitations: (number) =>
        number === 1
          ? `One invitation that the person made waits for an answer.`
          : `${number} invitations that the person made wait for an answer.`,
    },
    problems: {
      reasonTooLong: 'The reason is too long. Shorten it to 500 characters at most.',
      reasonPersonal: 'Something here points out a person, such as an identity number. Take it out.',
      lastKeeper:
        'There must be somebody who can let others in. Make somebody else coordinator or administrator first, or choose who takes over.',
      notHere: 'The one you chose has no role here any more. Choose somebody else.',
      themselves: 'Choose somebody other than the person.',
    },
  },
}

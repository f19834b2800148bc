import type { SubscriptionText } from './text.sv.ts'

export const en: SubscriptionText = {
  youSaid: 'You said – we did',
  address: 'What is your e-mail address?',
  subscribe: {
    title: 'Be told by e-mail',
    lead: (theme) => `We write to you when there is something to tell about “${theme}”.`,
    help: 'First we send a link by which you confirm. The address is kept encrypted, nobody who works here sees it, and it is deleted when you stop.',
    do: 'Send me a link',
  },
  leave: {
    title: 'No more notices',
    lead: 'Each mail from us has a link for stopping. If you have no mail left, we send you the link.',
    help: 'Write the address that the notices come to.',
    do: 'Send me the link',
  },
  problems: {
    noAddress: 'That is no e-mail address. Write it like name@place.org.',
    busy: 'Many are asking for notices right now. Try again in an hour.',
    tooMany:
      'Many e-mails have already been asked for from the same network as yours. We have sent nothing. Try with your phone’s own network instead of wifi, or again in an hour.',
  },
  sent: {
    title: 'Look in your inbox',
    asked: 'We send a link to the address. Open it and press the button, or else we send nothing more.',
    leaving: 'If the address gets notices from us, we send the link for stopping.',
    nothingCame:
      'No mail? Look among the junk. You may also have confirmed already, or have had several mails from us today: then we send no new one.',
  },
  confirming: {
    title: 'Confirm the address',
    about: (theme) => `Do you want to be told by e-mail about “${theme}”?`,
    do: 'Yes, write to me',
  },
  confirmed: {
    title: 'The address is confirmed',
    about: (theme) =>
      `You get a mail when there is something to tell about “${theme}”. Each mail has a link for stopping.`,
  },
  leaving: {
    title: 'No more notices',
    about: (theme) =>
      `Do you no longer want notices about “${theme}”? Then the address is deleted altogether.`,
    do: 'Stop, and delete the address',
  },
  ended: {
    title: 'You get no more notices',
    about: (theme) => `This is about notices on “${theme}”.`,
    receipt: (day) =>
      `Receipt: the address was deleted here on ${day}. Encrypted, it may lie in backups until those are thrown away. Keep the link to see the receipt again.`,
  },
}

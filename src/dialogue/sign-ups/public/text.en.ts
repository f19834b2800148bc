import type { SignUpText } from './text.sv.ts'

export const en: SignUpText = {
  title: 'Meetings',
  lead: 'Open meetings where you can tell what you see and what worries you.',
  none: 'No open meeting is planned right now.',
  facts: {
    when: 'When',
    dayAndTime: (day, time) => `${day} at ${time}`,
    hours: 'Length',
    hoursWords: (hours) => (hours === '1' ? '1 hour' : `${hours} hours`),
    place: 'Where',
    keyGroups: 'For',
    host: 'Host',
    price: 'Price',
    places: 'Places',
  },
  programme: 'Programme',
  signUp: 'Sign-up',
  goSignUp: 'Sign up for it',
  standings: {
    none: 'You do not need to sign up.',
    open: (left, places) => `${left} of ${places} places are free.`,
    waiting: (waiting) =>
      waiting === '0'
        ? 'All places are taken. You can join the waiting list.'
        : `All places are taken. ${waiting} are on the waiting list. You can join it too.`,
    full: 'All places are taken and the waiting list is full. Look in again: somebody may cancel.',
    closed: (day) => `Sign-up is closed. The last day was ${day}.`,
    held: 'The meeting has been held.',
  },
  persons: 'How many of you are coming?',
  personsHelp: 'Count yourself. If you are more than 10, sign up twice.',
  personsWords: (number) => (number === 1 ? '1 person' : `${number} people`),
  noNames: 'We do not ask your name and keep no address. You get a code to cancel with.',
  do: 'Sign up',
  doWait: 'Put me on the waiting list',
  problems: {
    persons: 'Choose how many you are, from 1 to 10.',
    full: 'There are not that many places left, not even on the waiting list. Nothing is signed up. Try with fewer people.',
    closed: 'It is no longer possible to sign up. Nothing is signed up.',
    tooMany:
      'Many people have already signed up from the same network as you. The places that are left are kept for others for a day. Nobody has been signed up. Try with your phone’s own network instead of wifi, or again tomorrow.',
  },
  taken: {
    title: { place: 'You are signed up', waiting: 'You are on the waiting list' },
    words: {
      place: 'Your sign-up is received, and there is room.',
      waiting:
        'There was not room for all of you right now. When somebody cancels, the place goes to whoever has waited longest and fits. Look here with the code before the meeting.',
    },
    code: 'Your code',
    why: 'Write the code down or take a picture. With it you see whether you have a place, and with it you cancel. We cannot find it for you, because we do not know who you are.',
  },
  code: {
    link: 'See or cancel my sign-up',
    title: 'See or cancel your sign-up',
    lead: 'Write the code that you got when you signed up.',
    code: 'What is the code?',
    help: 'Seventeen signs, such as K7QM-2X9D-… Capital and small letters are the same.',
    show: 'Show the sign-up',
    found: 'Your sign-up',
    place: (persons) => (persons === 1 ? 'One place is yours.' : `You have ${persons} places.`),
    waiting: (persons) =>
      persons === 1 ? 'You are on the waiting list.' : `You are ${persons} on the waiting list.`,
    notShown: 'The meeting is not shown here any more. You can still cancel.',
    cancelWords: 'Can you not come? Cancel, and somebody else gets the place.',
    cancel: 'Cancel the sign-up',
    keep: 'Keep the sign-up',
    cancelled: 'Cancelled',
    cancelledWords: 'The sign-up is deleted, and the place is free for somebody else. Thank you for telling.',
    problems: {
      mistyped: 'The code is not right. Compare it with what you wrote down.',
      unknown: 'No sign-up has that code here. Perhaps it is cancelled already.',
      over: 'The meeting has already been held.',
    },
  },
}

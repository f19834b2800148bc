import type { AboutText } from './text.sv.ts'

export const en: AboutText = {
  standingWords: {
    title: 'What the words mean',
    lead: 'Every promise has a word that says how it goes. The words are worked out from what has been logged. Nobody types them in.',
    example: 'Example',
    words: {
      kept: ['Everything that was due in the period was done.', 'Promised: 10 checks in May. Done: 12.'],
      partlyKept: ['At least half was done, but not all.', 'Promised: 10 checks in May. Done: 7.'],
      notKept: ['Less than half was done.', 'Promised: 10 checks in May. Done: 3.'],
      onTrack: [
        'The period is running and what should be done by now is done.',
        'Promised: 10 a month. Half of the month has gone, 6 are done.',
      ],
      behind: [
        'Less is done than should be done by now. It may be the running period, or an earlier one that cannot be made up for.',
        'Promised: 10 a month. Half of the month has gone, 2 are done.',
      ],
      notDue: ['It is too early to say.', 'The promise is in force from next year.'],
      notAssessable: [
        'It cannot be worked out. No number was promised, or nobody knows how many occasions there were. What was done is shown all the same.',
        'Promised: more police in the evening. Done 26 times this year.',
      ],
      noNeedArose: [
        'The promise holds when there is a need. Whoever is responsible has confirmed that there was none.',
        'Promised: graffiti is reported when needed. No graffiti was found in May.',
      ],
      paused: [
        'The promise rests for a time, for a reason that stands on its page. The time does not count.',
        'The youth centre is closed for the summer.',
      ],
      endedEarly: [
        'The promise ended before its last day. The reason stands on its page.',
        'The stickers ran out and were not printed again.',
      ],
    },
    countsHead: 'How we count',
    counts: [
      'Whoever has done something logs it with day and number. Three times in May do not make up for June: each period counts by itself, unless the promise says otherwise.',
      'What was logged wrongly is struck with a reason and does not count.',
      '“At least 10” is also done when it becomes 12. “At most 3” is the only one that more can break.',
      'Where the promise says “about”, four fifths of the number are enough.',
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: (board, name) =>
      `${board} is responsible for these pages on crime prevention in ${name}. Everybody should be able to use them. This is how well they meet the requirements of the law, and how to tell us if something cannot be used.`,
    howHead: 'How accessible the pages are',
    how: 'The pages are built to meet WCAG 2.2 at level AA. They work without scripts, with a keyboard alone, at 400 per cent zoom and on a screen 320 pixels wide. Nothing is shown by colour alone: every sign has a word. We judge that the pages partly meet the requirements, because there are flaws.',
    flawsHead: 'What we know does not work',
    flaws: [
      'Promises, measures and reasons are shown in the language they were written in, even when the rest of the page is in another. A screen reader may then pronounce them wrongly (WCAG 3.1.2).',
      'Wide tables scroll sideways on a narrow screen. No content is lost, but the whole row is not seen at once.',
      'The picture with a sign for each period is read out as a summary. Each period by itself stands in the table on the promise’s own page.',
      'The texts use plain words, but are not available as easy-to-read, in sign language or as sound.',
    ],
    testedHead: 'How we have tested',
    tested:
      'Every new version is tested with an automatic tool (axe) and by using the pages with a keyboard. No independent review and no test with people who use assistive technology has been made yet.',
    reportHead: 'Tell us if something does not work',
    report:
      'Write and tell us which page it is and what happened. You can also ask for the content in another form.',
    law: {
      SE: 'The requirements are in the Swedish Act (2018:1937) on accessibility of digital public services. If you are not content with the answer, you can complain to the Agency for Digital Government (Digg), which supervises the act.',
      DK: 'The requirements are in the Danish act on accessibility of public bodies’ websites and mobile applications. If you are not content with the answer, you can complain to the Danish Agency for Digital Government (Digitaliseringsstyrelsen), which supervises the act.',
    },
  },
  dataProtection: {
    title: 'Data protection',
    lead: 'What is held, why, and for how long.',
    readingHead: 'When you read these pages',
    reading: [
      'No cookies are set. No scripts run. Nothing is fetched from another website.',
      'Nobody counts or follows what you read. Whoever runs the server may have a technical log in front of it to stop attacks; ask the one responsible if you want to know.',
      'You need no account and leave no information.',
    ],
    heldHead: 'What is held',
    held: [
      [
        'Promises, measures and what was done',
        'Day, number, organisation and sometimes area. No names, no address, no place smaller than an area.',
      ],
      [
        'Those who work in the partnership',
        'Name, e-mail address, organisation, role, sign-ins and what they have written in the system. It is never shown here.',
      ],
      ['Signatories', 'Only office and organisation, not names.'],
    ],
    neverHead: 'What is never held',
    never:
      'There is no register of persons here: no suspects, no victims, no clients. The fields warn whoever tries to write a personal identity number, a telephone number or a number plate.',
    whyHead: 'Why',
    why: {
      SE: 'So that the municipality can coordinate crime prevention under the Swedish Act (2023:196) on municipalities’ responsibility for crime prevention, and so that everybody can see whether promises are kept. The legal ground is a task in the public interest (Article 6(1)(e) of the General Data Protection Regulation).',
      DK: 'So that the municipality and the police can coordinate crime prevention, and so that everybody can see whether promises are kept. The legal ground is a task in the public interest (Article 6(1)(e) of the General Data Protection Regulation).',
    },
    howLongHead: 'For how long',
    howLong: {
      SE: 'What was promised and done is kept, so that it can be examined later. What is held of those who work in the partnership is kept for as long as what they wrote must be open to examination, as the municipality’s rules on archives say.',
      DK: 'What was promised and done is kept, so that it can be examined later. What is held of those who work in the partnership is kept for as long as what they wrote must be open to examination, as the Danish rules on archives say.',
    },
    whoHead: 'Who is responsible',
    who: (board, name) => `${board} of ${name} is the data controller.`,
    noBoard: 'The municipality',
    rights: {
      SE: 'You can ask whether anything is held about you, have it corrected, and complain to the Swedish Authority for Privacy Protection (IMY).',
      DK: 'You can ask whether anything is held about you, have it corrected, and complain to the Danish Data Protection Agency (Datatilsynet).',
    },
  },
  wrong: {
    title: 'Is something wrong?',
    lead: 'Is what it says about a promise not right? Have you seen something else with your own eyes? Write to us and we will look into it.',
    whereHead: 'Write to',
    noContact: (name) =>
      `No address has been given yet. Turn to ${name} and ask for whoever coordinates crime prevention.`,
    whatHead: 'Please write',
    what: [
      'which promise or page it concerns',
      'what you think is wrong, and what is right',
      'how you know, if you want to tell',
    ],
    notHead: 'Please do not write',
    not: 'Write nothing about individuals, neither names nor anything by which they could be recognised.',
    afterHead: 'What happens then',
    after:
      'If something turns out to be wrong it is struck or changed, and the reason is kept. If a promise was changed, its page says so.',
    urgent: {
      SE: 'For a crime in progress in Sweden: call 112. Other matters for the police: call 114 14.',
      DK: 'For a crime in progress in Denmark: call 112. Other matters for the police: call 114.',
    },
  },
}

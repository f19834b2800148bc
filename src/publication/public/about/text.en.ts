import type { AboutText } from './text.sv.ts'

export const en: AboutText = {
  standingWords: {
    title: 'What the words mean',
    lead: 'Every promise has a word that says how it is going. The words are worked out from what has been recorded. Nobody types them in.',
    example: 'Example',
    words: {
      kept: ['Everything that was due in the period was done.', 'Promised: 10 checks in May. Done: 12.'],
      partlyKept: ['At least half was done, but not all.', 'Promised: 10 checks in May. Done: 7.'],
      notKept: ['Less than half was done.', 'Promised: 10 checks in May. Done: 3.'],
      onTrack: [
        'The period is not over, and what should be done by now is done.',
        'Promised: 10 a month. Half of the month has gone, 6 are done.',
      ],
      behind: [
        'Less has been done than should be done by now. It may be the current period, or an earlier one that cannot be made up for.',
        'Promised: 10 a month. Half of the month has gone, 2 are done.',
      ],
      notDue: ['It is too early to say.', 'The promise starts next year.'],
      notAssessable: [
        'It cannot be worked out. No number was promised, or nobody knows how many occasions there were. Or it was over before it was entered here. What was done is shown all the same.',
        'Promised: more police in the evening. Done 26 times this year.',
      ],
      noNeedArose: [
        'The promise applies when there is a need. Whoever is responsible has confirmed that there was none.',
        'Promised: graffiti is reported when needed. No graffiti was found in May.',
      ],
      paused: [
        'The promise is resting for a time. The reason is on its page. That time is not counted.',
        'The youth centre is closed for the summer.',
      ],
      endedEarly: [
        'The promise ended before its last day. The reason is on its page.',
        'The stickers ran out and were not printed again.',
      ],
    },
    countsHead: 'How we count',
    counts: [
      'Whoever did something records the day and the number. Three times in May do not make up for June: each period counts by itself, unless the promise says otherwise.',
      'What was recorded by mistake is struck out, with a reason, and does not count.',
      '“At least 10” is also kept when it becomes 12. “At most 3” is the only kind that doing more can break.',
      'Where the promise says “about”, four fifths of the number is enough.',
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: (board, name) =>
      `${board} is responsible for these pages on crime prevention in ${name}. Everybody should be able to use them. This is how well they meet the requirements of the law, and how to tell us if something cannot be used.`,
    howHead: 'How accessible the pages are',
    how: 'The pages are built to meet WCAG 2.2 at level AA. They work without scripts, with a keyboard alone, at 400 per cent zoom and on a screen 320 pixels wide. Nothing is shown by colour alone: every sign has a shape and a word. Nobody from outside has reviewed the pages yet. Until that has been done, we say that they partly meet the requirements.',
    flawsHead: 'Flaws we know of',
    flaws: [
      'Promises, measures and reasons are not translated. They are shown in the language they were written in, even when the rest of the page is in another.',
      'The picture with a sign for each period is read out as a summary. Every single period is in the table on the promise’s own page.',
      'The texts use plain words, but they are not available in an easy-to-read version, in sign language or as a recording.',
    ],
    testedHead: 'How we have tested',
    tested:
      'Before every new version a program opens every kind of page in the browser Chromium, on a screen 320 pixels wide. It tries the page with the tool axe and goes through it with the keyboard alone: everything that can be used must be reached, in the right order, and it must show where one is. No test with people who use assistive technology has been made yet. This statement was written on 22 November 2026.',
    reportHead: 'Tell us if something does not work',
    report:
      'Write and tell us which page it is and what happened. You can also ask for the content in another form.',
    law: {
      SE: 'The requirements are in the Swedish Act (2018:1937) on accessibility of digital public services. If you are not satisfied with the answer, you can complain to the Swedish Agency for Digital Government (Digg), which supervises the act.',
      DK: 'The requirements are in the Danish act on accessibility of public bodies’ websites and mobile applications. If you are not satisfied with the answer, you can complain to the Danish Agency for Digital Government (Digitaliseringsstyrelsen), which supervises the act.',
    },
  },
  dataProtection: {
    title: 'Data protection',
    lead: 'What is held, why, and for how long.',
    readingHead: 'When you read these pages',
    reading: [
      'No cookies are set. No scripts run. Nothing is fetched from another website.',
      'Nobody counts or follows what you read. If a page cannot be shown, the fault and the address of the page are noted, but not who was reading. Whoever runs the server may have a technical log in front of it to stop attacks; ask whoever is responsible if you want to know.',
      'You need no account, and to read you leave no information. What is held if you sign up to a meeting or want to be told by e-mail stands below. If you write to us, your letter is treated like all other post to the municipality. It is not kept here.',
    ],
    heldHead: 'What is held',
    held: [
      [
        'Promises, measures and what was done',
        'Day, number and organisation, sometimes area, school class or a short note. There is no field for a name or an address. The note is never shown here.',
      ],
      [
        'Those who work in the partnership',
        'Name, e-mail address, language, organisation and role. The password, in a form that nobody can read. When they sign in, and with which browser. What they do and write in the system. Who wrote something is never shown here.',
      ],
      ['Those who have been invited', 'E-mail address, organisation and role.'],
      [
        'Whoever tries to sign in',
        'Fingerprints (checksums) of the e-mail address and of the computer’s internet address, so that nobody can guess their way to a password.',
      ],
      [
        'Those who answer a survey',
        'The answers, without a name. Where the survey is anonymous, neither who you are, from which computer you answer nor when is kept, and what you write in your own words is parted from what you tick. Whether it is anonymous stands before the first question.',
      ],
      [
        'What is said at meetings, in talks and in tips',
        'The words, the day and the area, and whether it was a resident, somebody who works here or a partner. No name. What points somebody out is hidden before the words are read. Of the code you are given only a fingerprint is kept.',
      ],
      [
        'Pictures of places',
        'Only pictures in which nobody can be recognised and whose photographer agreed. What the camera noted of time and place is not kept. The photographer’s name is kept where the photographer wants it.',
      ],
      [
        'Those who sign up to a meeting',
        'How many are coming, and a fingerprint of the code to cancel with. No name, no address and no time.',
      ],
      [
        'Those who want to be told by e-mail',
        'The address, encrypted so that nobody who works here can read it, theme, language and when it was confirmed. It is deleted when you stop, or after three days if it is not confirmed. Encrypted, it may lie in backups until those are thrown away.',
      ],
      [
        'From which computer or phone somebody signs up or asks for e-mail',
        'The server remembers the network address, so that nobody alone can take all the places or have letters sent to strangers. It is never written down and not tied to the sign-up. Answers to surveys are not counted like that.',
      ],
      [
        'Those who signed the agreement',
        'Office and organisation. The names are taken out of a text that is read in before it is kept.',
      ],
    ],
    neverHead: 'What is never held',
    never:
      'There is no register of persons here: no suspects, no victims, no clients. The log does not accept personal identity numbers, telephone numbers, e-mail addresses, number plates or anything that looks like a name. The plan does not accept personal identity numbers or number plates. A yearly report that holds such things cannot be published.',
    whyHead: 'Why',
    why: {
      SE: 'So that the municipality can coordinate crime prevention under the Swedish Act (2023:196) on municipalities’ responsibility for crime prevention, and so that everybody can see whether promises are kept. The legal ground is a task in the public interest (Article 6(1)(e) of the General Data Protection Regulation).',
      DK: 'So that the municipality and the police can coordinate crime prevention, and so that everybody can see whether promises are kept. The legal ground is a task in the public interest (Article 6(1)(e) of the General Data Protection Regulation).',
    },
    howLongHead: 'For how long',
    howLong: [
      ['What was promised and done', 'Kept, so that it can be examined later.'],
      [
        'What was said and answered',
        'Kept, so that it can be seen what the situation picture rests on. Nothing is deleted by itself.',
      ],
      ['Pictures of places', 'Until they are taken back. Then they are deleted.'],
      [
        'Those who work in the partnership, and those who have been invited',
        'Kept for as long as what they did must be open to examination. Nothing is deleted by itself. A sign-in lasts 14 days, an invitation 7.',
      ],
      ['Tries to sign in', 'Counted for 15 minutes and thrown away the next time somebody tries to sign in.'],
      [
        'Network address at signing up to a meeting or asking for e-mail',
        'Only in the server’s memory: for a day after signing up, for an hour after asking for e-mail.',
      ],
      [
        'Receipt for a form that was saved',
        'A fingerprint of the form, so that it is not counted twice. Thrown away after 28 days, the next time something is saved.',
      ],
      [
        'Backups',
        'They still hold what has been thrown away since. Whoever runs the server decides how long they are kept.',
      ],
    ],
    archive: {
      SE: 'What is kept and what is destroyed follows the municipality’s decisions and the Swedish Archives Act (1990:782).',
      DK: 'What is kept follows the Danish rules on archives.',
    },
    whoHead: 'Who is responsible',
    who: {
      SE: (board, name) => `${board} of ${name} is the data controller.`,
      DK: (_, name) => `${name} is the data controller.`,
    },
    noBoard: 'The municipality',
    rights: {
      SE: 'You can ask whether anything is held about you, have it corrected, and object to its use. The municipality’s data protection officer answers questions. You can complain to the Swedish Authority for Privacy Protection (IMY).',
      DK: 'You can ask whether anything is held about you, have it corrected, and object to its use. The municipality’s data protection officer answers questions. You can complain to the Danish Data Protection Agency (Datatilsynet).',
    },
  },
  wrong: {
    title: 'Is something wrong?',
    lead: 'Is something we say about a promise wrong? Have you seen something different with your own eyes? Write to us and we will look into it.',
    whereHead: 'Write to',
    noContact: (name) =>
      `No address has been given yet. Turn to ${name} and ask for whoever coordinates crime prevention.`,
    whatHead: 'Please tell us',
    what: [
      'which promise or page it is about',
      'what you think is wrong, and what is right',
      'how you know, if you want to say',
    ],
    notHead: 'Please do not write',
    not: 'Write nothing about individuals, neither names nor anything by which they could be recognised.',
    afterHead: 'What happens then',
    after:
      'If something turns out to be wrong, it is struck out or changed, and the reason is kept. If a promise has been changed, its page says so.',
    urgent: {
      SE: 'For a crime in progress in Sweden: call 112. Other matters for the police: call 114 14.',
      DK: 'For a crime in progress in Denmark: call 112. Other matters for the police: call 114.',
    },
  },
}

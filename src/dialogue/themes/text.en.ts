import type { ThemesText } from './text.sv.ts'

export const en: ThemesText = {
  title: 'Themes',
  lead: 'What has been said, counted theme by theme. Each voice is read and coded by the theme book; a voice may belong to several themes.',
  toBook: 'The theme book',
  toCodings: 'Code voices',
  toAgreement: 'How alike we code',
  toMunicipalities: 'The municipalities side by side',
  filter: { from: 'From which day?', to: 'To which day?', do: 'Count', clear: 'All the time' },
  coded: (number) => `${number} voices have been read and coded.`,
  codedOne: 'One voice has been read and coded.',
  noneCoded: 'No voice has been coded in these days.',
  few: (number) => `Shares are shown once at least ${number} voices have been coded.`,
  counts: 'How often each theme was heard',
  heads: {
    theme: 'Theme',
    voices: 'Voices',
    share: 'Share of coded',
    priority: 'Ask for more or for it to come first',
    residents: 'Residents’ voices',
    heardIn: 'Heard in how many municipalities',
    words: 'Words that suggest it',
    sameAs: 'Shared theme',
    public: 'Shown to residents',
  },
  percent: (number) => `${number} %`,
  bySource: 'Where the theme was heard',
  bySpeaker: 'Who brought the theme up',
  byArea: 'In which areas',
  byGroup: 'Which key groups brought the theme up',
  noArea: 'No named area',
  priorities: 'What residents want to come first',
  prioritiesLead:
    'Themes by how many of the residents’ voices ask for more of something, or for it to come first.',
  noPriorities: 'None of the residents’ voices asks for a theme to come first.',
  book: {
    title: 'The theme book',
    lead: 'The words that everybody codes by. The description says what belongs here; the words give suggestions when voices are read.',
    none: 'The theme book is empty.',
    caption: 'Themes in use',
    ended: 'Themes no longer in use',
    add: 'Add a theme',
    usual: (number) =>
      number === '1'
        ? 'Add the usual theme that is missing'
        : `Add the ${number} usual themes that are missing`,
    usualLead:
      'The product has a list of themes that often come up when people say what makes them feel unsafe.',
    origin: (licence) => `The list was made for the product (${licence}). Change it as you like.`,
    saved: 'Saved.',
    yes: 'yes',
    no: 'no',
  },
  form: {
    new: 'Add a theme',
    amend: (name) => `Change the theme ${name}`,
    name: 'What is the theme called?',
    description: 'What belongs here, and what does not?',
    words: 'Which words suggest it?',
    wordsHelp: 'One word a line, best without an ending: lamp finds lamps too.',
    sameAs: 'Which theme in the police area’s book is it the same as?',
    sameAsHelp: 'Then the municipalities can be laid side by side.',
    noSame: 'None of them',
    toDay: 'From which day is it no longer used?',
    toDayHelp: 'Leave it empty as long as it is used. What has been coded is counted all the same.',
    public: 'Yes, residents may see the theme and how many voices it has',
    reason: 'Why is it changed?',
    do: 'Save',
  },
  one: {
    thread: 'The red thread',
    words: 'Words that suggest it',
    noWords: 'No words',
    sameAs: (name) => `The same as ${name} in the police area’s theme book.`,
    ended: (day) => `Not used from ${day}.`,
    public: 'Residents can see the theme.',
    notPublic: 'Residents cannot see the theme.',
    subscribers: (number) =>
      number === '1'
        ? '1 person is told by e-mail. Nobody can see who.'
        : `${number} people are told by e-mail. Nobody can see who.`,
    amend: 'Change or end the theme',
    give: 'Write down feedback about the theme',
    counted: (number) => (number === '1' ? '1 voice' : `${number} voices`),
    asking: (number) =>
      number === '1'
        ? '1 of them asks for more or for it to come first.'
        : `${number} of them ask for more or for it to come first.`,
    noneAsking: 'None of them asks for more or for it to come first.',
    voices: 'The voices',
    earlier: 'Earlier voices',
    later: 'Later voices',
    divided: 'Where and by whom',
    what: 'What',
    versions: 'How the theme has changed',
    first: 'Written down',
    versionHeads: { name: 'Name', reason: 'Why', when: 'When', who: 'By' },
  },
  municipalities: {
    title: 'The municipalities side by side',
    lead: 'The same theme in several municipalities, counted in voices. Only numbers are shown, never a single voice.',
    caption: 'Shared themes',
    none: 'There are no municipalities below this partnership.',
    noThemes:
      'The theme book is empty. Write the shared themes first; the municipalities tie theirs to them.',
    closed: 'not opened',
    noTheme: 'no such theme',
    nowhere: (names) => `In the theme book of none of the municipalities that show their themes: ${names}.`,
    closedNote: (names) =>
      `${names} has not opened its records to us. That is not the same as nothing having been said.`,
    unlinked: (name) => `Themes of ${name} that are not tied to a shared one`,
  },
  problems: {
    missing: 'Fill this in.',
    tooLong:
      'It is too long. Shorten it: the name to 120 signs, the description to 4,000, each word to 40, the reason to 500.',
    personalData: 'This points out a person, by a name, a number or an address. Take it out.',
    taken: 'There is a theme of that name already.',
    tooMany: 'There are too many words. Keep the 80 that say most.',
    unknown: 'The theme is not in the police area’s book. Choose from the list.',
    newer:
      'Somebody else has changed the theme since you opened it. Load the page again and make the change anew.',
  },
}

import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { openWaitingAnswers } from '../dialogue/answers/jobs.ts'
import { coreToAsk } from '../dialogue/survey/core.rules.ts'
import type { Question, Questionnaire, Words } from '../dialogue/survey/rules.ts'
import { saveChannel, saveClosing, saveOpening, saveSurvey } from '../dialogue/survey/saving.queries.ts'
import { createApp } from '../web/app.ts'
import type { House } from '../web/house.ts'
import { answerKeysOf } from '../web/sealing.ts'
import { type Fixture, fixtureHouse, granbyPeople } from './fixture.ts'
import { showToResidents } from './granby-residents.ts'
import { actAs, signedIn, type Visitor, visitor } from './visitor.ts'

/** Granby with an open survey of every kind of question, shown to residents: where a test of answering begins. */
export type GranbyAnswers = Awaited<ReturnType<typeof granbyAnswers>>

/** Begins in an empty database of its own; the test drops it when it is done. */
export async function granbyAnswers() {
  const db: FreshDatabase = await freshDatabase()
  const fixture: Fixture = await fixtureHouse(db)
  const answerKeys = answerKeysOf(Buffer.alloc(32, 5))
  const house: House = { ...fixture.house, answerKeys }
  const app = createApp(house)
  const { granby } = fixture.partnerships
  const doing = { db, within: granby, email: granbyPeople.coordinator, at: fixture.clock.at }
  await actAs(doing, (act) => showToResidents(act))
  const asked = (slug: string, questionnaire: Partial<Questionnaire> = {}, continues: string | null = null) =>
    actAs(doing, async (act) => {
      const id = await saveSurvey(act, { continues, ownerName: '' }, { ...granbySurvey, ...questionnaire })
      await saveChannel(act, id, 'affisch', 'Affischer')
      await saveOpening(act, { survey: id, number: 1, slug })
      return id
    })
  const survey = await asked('trygghet')
  return {
    db,
    fixture,
    house,
    app,
    keys: answerKeys,
    survey,
    asked,
    resident: visitor(app),
    as: async (role: keyof typeof granbyPeople): Promise<Visitor> =>
      visitor(app, await signedIn(house, granbyPeople[role], granby)),
    close: (id: string) => actAs(doing, (act) => saveClosing(act, id, '')),
    open: () => openWaitingAnswers(db.app, answerKeys, fixture.clock.at),
  }
}

const both = (sv: string, en: string): Words => ({ sv, en })

function question(key: string, asked: Partial<Question> & Pick<Question, 'kind' | 'words'>): Question {
  const usual = { help: {}, required: false, core: false, shownIf: null, options: [], rows: [], scale: null }
  return { key, ...usual, ...asked }
}

const option = (key: string, words: Words) => ({ key, words })

/** The two core questions, then one of each kind; what makes somebody stay in is asked only of those who do. */
export const granbySurvey: Questionnaire = {
  title: both('Hur trygg är du i Granby?', 'How safe are you in Granby?'),
  introduction: both('Det tar tre minuter.', 'It takes three minutes.'),
  languages: ['sv', 'en'],
  anonymous: true,
  closesOn: null,
  asked: 400,
  questions: [
    ...coreToAsk(null),
    question('places', {
      kind: 'multiple',
      words: both('Var är du otrygg?', 'Where are you unsafe?'),
      options: [
        option('station', both('Stationen', 'The station')),
        option('tunnel', both('Gångtunneln', 'The tunnel')),
      ],
    }),
    question('often', {
      kind: 'scale',
      words: both('Hur ofta tänker du på det?', 'How often do you think of it?'),
      scale: { first: 1, last: 5, low: both('aldrig', 'never'), high: both('jämt', 'always') },
    }),
    question('when', {
      kind: 'matrix',
      words: both('Hur är det här?', 'How is it here?'),
      options: [option('good', both('Bra', 'Good')), option('bad', both('Dåligt', 'Bad'))],
      rows: [option('day', both('På dagen', 'By day')), option('night', both('På natten', 'By night'))],
    }),
    question('age', {
      kind: 'age-band',
      required: true,
      words: both('Hur gammal är du?', 'How old are you?'),
      options: [
        option('young', both('Under 25', 'Under 25')),
        option('old', both('25 och över', '25 and over')),
      ],
    }),
    question('why', {
      kind: 'free-text',
      words: both('Vad borde vi göra vid tunneln?', 'What should we do at the tunnel?'),
      shownIf: { question: 'places', answers: ['tunnel'] },
    }),
    question('more', { kind: 'free-text', words: both('Något mer?', 'Anything more?') }),
  ],
}

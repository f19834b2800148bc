import { isCountable, vagueFrequency, wordsNotReadIn } from './cadence-reader.rules.ts'
import { damageQuestion } from './damage-questions.rules.ts'
import { fitOf } from './focus-area-fit.rules.ts'
import type {
  AgreementReading,
  CommitmentRead,
  FocusAreaRead,
  Question,
  ReadLanguage,
  RoutineRead,
  SignatoryRead,
} from './rules.ts'
import { readable } from './script.rules.ts'
import { termQuestions } from './term-questions.rules.ts'

/** What a person has to answer before the reading can become an agreement: contradictions first, then what is missing. */
export function questionsOn(
  reading: Omit<AgreementReading, 'questions'>,
  announced: number | null,
): Question[] {
  return [
    ...missing('perhapsNoAgreement', !isEntered(reading)),
    ...damageQuestion(reading),
    ...termQuestions(reading.terms),
    ...headingQuestions(reading.commitments, reading.focusAreas),
    ...countQuestion(reading.focusAreas, announced),
    ...reading.commitments.flatMap(commitmentQuestions),
    ...[...reading.commitments, ...reading.routines].flatMap((one) => notReadQuestion(one, reading.language)),
    ...missing('partiesMissing', reading.parties.length < 2, reading.parties),
    ...missing('purposeMissing', reading.purposes.length === 0),
    ...missing(
      'termMissing',
      !reading.terms.some((term) => term.kind !== 'signing' && term.kind !== 'notice'),
    ),
    ...missing('signaturesMissing', reading.signatories.length === 0),
    ...reading.signatories.flatMap(officeQuestion),
  ]
}

/** Does anything say that somebody has bound himself: a term, a promise, a signature? */
export function isEntered(reading: Pick<AgreementReading, 'terms' | 'commitments' | 'signatories'>): boolean {
  const promised = reading.commitments.length >= 3 || reading.commitments.some(({ sure }) => sure >= 0.75)
  return reading.terms.length > 0 || promised || reading.signatories.length > 0
}

function missing(code: Question['code'], isMissing: boolean, about: { key: string }[] = []): Question[] {
  return isMissing ? [{ code, text: '', sure: 0.8, about: about.map((item) => item.key), values: [] }] : []
}

/** Promise headings that fit no focus area, or several alike: a person says where they belong. */
function headingQuestions(commitments: CommitmentRead[], focusAreas: FocusAreaRead[]): Question[] {
  if (focusAreas.length === 0) return []
  const headings = [...new Set(commitments.flatMap((one) => one.measure ?? []))]
  return headings.flatMap((heading) => {
    const fit = fitOf(heading, focusAreas)
    const under = commitments.filter((one) => one.measure === heading && one.focusArea === null)
    if (fit.fits === 'one' || under.length === 0) return []
    return [
      {
        code:
          fit.fits === 'none'
            ? ('headingFitsNoFocusArea' as const)
            : ('headingFitsSeveralFocusAreas' as const),
        text: heading,
        sure: 0.8,
        about: under.map((one) => one.key),
        values: (fit.fits === 'several' ? fit.focusAreas : focusAreas).map((area) => area.title),
      },
    ]
  })
}

/** Signed for an organisation, but nobody knows as what. */
function officeQuestion({ key, office, organisation }: SignatoryRead): Question[] {
  if (office !== null) return []
  return [{ code: 'officeMissing', text: organisation ?? '', sure: 0.8, about: [key], values: [] }]
}

function countQuestion(focusAreas: FocusAreaRead[], announced: number | null): Question[] {
  if (announced === null || focusAreas.length === 0 || announced === focusAreas.length) return []
  return [
    {
      code: 'focusAreaCountDiffers',
      text: '',
      sure: 0.6,
      about: focusAreas.map((area) => area.key),
      values: [`${announced}`, `${focusAreas.length}`],
    },
  ]
}

/** Words on when it holds that no cadence can say: a person writes them into the commitment, or lets them go. */
function notReadQuestion(
  { key, cadences, cadenceText }: CommitmentRead | RoutineRead,
  language: ReadLanguage | null,
): Question[] {
  const values = cadences.length > 0 && language ? wordsNotReadIn(cadenceText, language) : []
  if (values.length === 0) return []
  return [{ code: 'cadenceWordsNotRead', text: cadenceText ?? '', sure: 0.8, about: [key], values }]
}

function commitmentQuestions(commitment: CommitmentRead): Question[] {
  const about = [commitment.key]
  const text = readable(commitment)
  const questions: Question[] = []
  if (commitment.responsible.length === 0 && commitment.cooperation.length === 0)
    questions.push({ code: 'ownerMissing', text, sure: 0.8, about, values: [] })
  const vague = vagueFrequency.exec(text)
  if (vague && !isCountable(commitment.cadences))
    questions.push({ code: 'unsureCadence', text, sure: 0.7, about, values: [vague[0]] })
  return questions
}

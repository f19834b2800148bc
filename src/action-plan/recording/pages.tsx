import type { Child } from 'hono/jsx'
import type { Day } from '../../calendar.ts'
import type { Filled } from '../../web/filled.ts'
import { type Language, writtenDay, writtenMoment } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Carried, Choices, ProblemSummary, TextArea, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { WholeFormProblem } from '../meanwhile.pages.tsx'
import type { Commitment } from '../rules.ts'
import { planTrail } from '../words.pages.tsx'
import { type Recording, type RecordingProblem, unfitFrom } from './rules.ts'
import { recordingProblemWords, recordingText } from './words.pages.tsx'

type FormProps = { visit: Visit; filled: Filled; problems: RecordingProblem[] }

/** From which day one commitment is judged, with the days that were said before. */
export function ofOnePage(
  props: FormProps & { commitment: Commitment; recordings: Recording[]; agreement: string | null },
): Response {
  const { visit, commitment, recordings, agreement, problems } = props
  const t = recordingText(visit.language)
  const trail = [
    { href: `/app/action-plan/measure/${commitment.measure}`, label: commitment.title, own: true },
  ]
  return answer(
    <AppPage visit={visit} title={t.title} trail={trail}>
      <p>{daysInWords(commitment, visit.language)}</p>
      <RecordingForm {...props} />
      {agreement && (
        <p>
          <a href={`/app/action-plan/recording/${agreement}`}>{t.forAll}</a>
        </p>
      )}
      <SaidBefore visit={visit} recordings={recordings} />
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}

/** From which day the commitments of an agreement are judged; `from` is the day that was written, if any. */
export function ofAgreementPage(
  props: FormProps & {
    agreement: { id: string; title: string }
    commitments: Commitment[]
    from: Day | null
  },
): Response {
  const { visit, agreement, commitments, filled, problems, from } = props
  const { language } = visit
  const t = recordingText(language)
  const whyNot = (commitment: Commitment) => {
    const unfit = from === null ? null : unfitFrom(from, commitment)
    return unfit === null ? '' : ` ${t.problems[unfit]}`
  }
  return answer(
    <AppPage visit={visit} title={t.titleOfAll} trail={planTrail(visit)}>
      <p class="lead">{agreement.title}</p>
      {commitments.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <RecordingForm {...props}>
          <Choices
            name="commitments"
            label={t.which}
            several
            choices={commitments.map((commitment) => ({
              value: commitment.id,
              label: commitment.title,
              help: `${daysInWords(commitment, language)}${whyNot(commitment)}`,
            }))}
            filled={filled}
            problems={recordingProblemWords(problems, t)}
          />
        </RecordingForm>
      )}
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}

function RecordingForm({ visit, filled, problems, children }: FormProps & { children?: Child }) {
  const t = recordingText(visit.language)
  const words = recordingProblemWords(problems, t)
  const form = { filled, problems: words }
  const { number = '0' } = filled
  return (
    <>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <p>{t.words}</p>
      <PostForm class="sheet" action={visit.path}>
        <Carried filled={{ number }} />
        <WholeFormProblem language={visit.language} words={words.form} meanwhile={[]} />
        <TextField name="day" type="date" label={t.day} narrow max={visit.act.today} {...form} />
        {children}
        <TextArea name="reason" label={t.reason} help={t.reasonHelp} {...form} />
        <div class="actions">
          <Button>{t.save}</Button>
        </div>
      </PostForm>
    </>
  )
}

function SaidBefore({ visit, recordings }: { visit: Visit; recordings: Recording[] }) {
  const { language, partnership } = visit
  const t = recordingText(language)
  if (recordings.length === 0) return null
  return (
    <>
      <h2>{t.history}</h2>
      <Table
        caption={t.historyCaption}
        heads={t.historyHeads}
        rows={recordings.map(({ fromDay, reason, writtenAt, writtenByName }) => [
          writtenDay(fromDay, language),
          reason,
          writtenMoment(writtenAt, partnership.timeZone, language),
          writtenByName ?? '–',
        ])}
      />
    </>
  )
}

/** "Gäller från 1 januari 2024, räknas från 1 november 2026; tiden före är inte registrerad här." */
export function daysInWords(
  { begins, promisedFrom }: Pick<Commitment, 'begins' | 'promisedFrom'>,
  language: Language,
): string {
  const t = recordingText(language)
  const day = (of: Day) => writtenDay(of, language)
  return promisedFrom ? t.recordedLater(day(promisedFrom), day(begins)) : t.recordedAlways(day(begins))
}

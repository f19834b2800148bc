import { writtenDay, writtenList } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { ProblemSummary } from '../../web/parts/form.tsx'
import { webText } from '../../web/words.ts'
import { cadenceSentence } from '../cadence/sentence.rules.ts'
import { planTrail } from '../words.pages.tsx'
import { AnswerForm, EndForm } from './forms.pages.tsx'
import type { SharingPageProps } from './page-props.pages.tsx'
import { type SharingParty, standingOfSharing } from './rules.ts'
import { text, toldProblems } from './words.pages.tsx'

/** A measure that several municipalities have together, as both of them read it: what, why together, and how it stands. */
export function sharingPage(props: SharingPageProps): Response {
  const { visit, sharing, measure, mayDecide, answerProblems, endingProblems } = props
  const { language, act } = visit
  const t = text(language)
  const told = toldProblems(answerProblems ?? endingProblems, language)
  const standing = standingOfSharing(sharing, act.today)
  const isAsked = sharing.municipality === act.within
  return answer(
    <AppPage visit={visit} title={measure.title} trail={planTrail(visit)}>
      <ProblemSummary problems={told} head={webText(language).problemsHead} />
      <Standing {...props} />
      <Facts {...props} />
      {mayDecide && standing === 'offered' && isAsked && <AnswerForm {...props} />}
      <Commitments {...props} />
      {sharing.answer?.answer === 'accepted' && visit.reach === 'partnership' && (
        <p>
          <a href="/app/follow-up/together">{t.inPlan.follow}</a>
        </p>
      )}
      {mayDecide && !sharing.ending && (standing === 'shared' || (standing === 'offered' && !isAsked)) && (
        <EndForm {...props} />
      )}
    </AppPage>,
    told ? 422 : 200,
  )
}

function Standing({ visit, sharing }: SharingPageProps) {
  const { language, act } = visit
  const t = text(language).page
  const { answer, ending, lastDay, municipality, municipalityName } = sharing
  if (answer?.answer === 'declined')
    return <p class="notice unsure">{t.declined(municipalityName, answer.reason)}</p>
  if (ending)
    return <p class="notice">{t.ended(writtenDay(lastDay ?? ending.day, language), ending.reason)}</p>
  if (lastDay) return <p class="notice unsure">{t.left(writtenDay(lastDay, language))}</p>
  if (answer === null && municipality !== act.within)
    return <p class="notice unsure">{t.waiting(municipalityName)}</p>
  return null
}

function Facts({ visit, sharing, measure, responsibleName, withoutPolice, parties }: SharingPageProps) {
  const { language } = visit
  const t = text(language).page
  const others = parties.filter(({ keeps }) => !keeps)
  const words = ({ name, to }: SharingParty) =>
    to ? `${name}, ${text(language).until(writtenDay(to, language))}` : name
  const from = sharing.answer?.fromDay
  const facts: [string, string][] = [
    [t.keeper, sharing.keeperName],
    [t.together, others.length > 0 ? writtenList(others.map(words), language) : sharing.municipalityName],
    [t.crossBorder, sharing.crossBorder],
    [t.what, measure.what],
    [t.when, measure.plannedWhen],
    [t.who, responsibleName],
    [t.followUp, measure.followUp],
    [t.from, from ? writtenDay(from, language) : ''],
  ]
  return (
    <>
      <dl class="facts">
        {facts.map(
          ([label, value]) =>
            value !== '' && (
              <>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </>
            ),
        )}
      </dl>
      {withoutPolice && <p class="quiet">{t.noPolice}</p>}
    </>
  )
}

function Commitments({ visit, sharing, commitments }: SharingPageProps) {
  const { language, act } = visit
  const t = text(language).page
  const mayLog = visit.may('log') && standingOfSharing(sharing, act.today) === 'shared'
  return (
    <section>
      <h2>{t.commitments}</h2>
      {commitments.length === 0 && <p>{t.noCommitments}</p>}
      <ul class="cards">
        {commitments.map(({ id, title, cadence }) => (
          <li class="card">
            <h3>{title}</h3>
            <p>{cadenceSentence(cadence, language)}</p>
            {mayLog && (
              <p>
                <a href={`/app/log/${id}`}>{t.log}</a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

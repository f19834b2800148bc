import type { Child } from 'hono/jsx'
import { writtenDay, writtenList, writtenNumber } from '../../web/languages.ts'
import { ownWords } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { ChainNode } from './rules.ts'
import type { Telling } from './telling.rules.ts'
import { chainText } from './words.pages.tsx'

type Props = { visit: Visit; telling: Telling }

/** What was said, seen, agreed and promised, in sentences with figures and the way to each thing. */
export function Told({ visit, telling }: Props) {
  const t = chainText(visit.language)
  const { themes, statements, problems, focusAreas, measures, commitments } = telling
  return (
    <>
      <Voices visit={visit} telling={telling} />
      {statements.length > 0 && (
        <Step head={t.columns.statement}>
          <p>
            {t.seenBy(
              writtenList(
                telling.parties.map((party) => t.parties[party]),
                visit.language,
              ),
              telling.parties.length,
            )}
          </p>
          <Things visit={visit} nodes={statements.map(({ node }) => node)} />
        </Step>
      )}
      {problems.length > 0 && <Problems visit={visit} telling={telling} />}
      {focusAreas.length > 0 && (
        <Step head={t.columns['focus-area']}>
          <p>{t.becameArea(focusAreas.length)}</p>
          <Things visit={visit} nodes={focusAreas} />
        </Step>
      )}
      {measures.length > 0 && (
        <Step head={t.columns.measure}>
          <p>{t.measuresTold(measures.length)}</p>
          <Things visit={visit} nodes={measures} />
        </Step>
      )}
      {commitments.length > 0 && <Commitments visit={visit} telling={telling} />}
      {themes.length + statements.length > 0 && <Feedback visit={visit} telling={telling} />}
    </>
  )
}

function Step({ head, children }: { head: string; children: Child }) {
  return (
    <section>
      <h3>{head}</h3>
      {children}
    </section>
  )
}

function Things({ visit, nodes }: { visit: Visit; nodes: readonly ChainNode[] }) {
  return (
    <ul>
      {nodes.map((node) => (
        <li>
          <a href={node.href}>{ownWords(node.title, visit)}</a>
        </li>
      ))}
    </ul>
  )
}

function Voices({ visit, telling }: Props) {
  const t = chainText(visit.language)
  const number = (value: number) => writtenNumber(value, visit.language)
  if (telling.themes.length === 0) return null
  return (
    <Step head={t.columns.theme}>
      <ul>
        {telling.themes.map(({ node, voices, coded, sources, priority }) => (
          <li>
            <a href={node.href}>{ownWords(node.title, visit)}</a>:{' '}
            {voices === 0 ? t.noVoices : t.voices(number(voices), number(coded), number(sources))}{' '}
            {priority > 0 && t.priority(number(priority))}
          </li>
        ))}
      </ul>
    </Step>
  )
}

function Problems({ visit, telling }: Props) {
  const { language } = visit
  const t = chainText(language)
  return (
    <Step head={t.columns.problem}>
      <ul>
        {telling.problems.map(({ node, seen, priority }) => {
          const day = priority ? writtenDay(priority.heldOn, language) : ''
          const told = priority?.place
            ? t.prioritised(String(priority.place), day)
            : t.prioritisedNoPlace(day)
          return (
            <li>
              <a href={node.href}>{ownWords(node.title, visit)}</a>. {t.seen[seen]}{' '}
              {priority ? told : t.notPrioritised} {priority && ownWords(priority.reason, visit)}
            </li>
          )
        })}
      </ul>
    </Step>
  )
}

function Commitments({ visit, telling }: Props) {
  const { language } = visit
  const t = chainText(language)
  const words = webText(language).standings
  const counted = telling.standings.map(({ standing, number }) =>
    t.standing(writtenNumber(number, language), words[standing]),
  )
  return (
    <Step head={t.columns.commitment}>
      <p>{t.promisesTold(telling.commitments.length, writtenList(counted, language))}</p>
      <ul>
        {telling.commitments.map(({ node, standing }) => (
          <li>
            <a href={node.href}>{ownWords(node.title, visit)}</a>: {words[standing]}
          </li>
        ))}
      </ul>
    </Step>
  )
}

function Feedback({ visit, telling }: Props) {
  const t = chainText(visit.language)
  return (
    <Step head={t.feedback}>
      {telling.feedback.length === 0 && <p class="notice unsure">{t.noFeedback}</p>}
      <ul>
        {telling.feedback.map(({ givenOn, channel, words }) => (
          <li>
            {writtenDay(givenOn, visit.language)}, {ownWords(channel, visit)}: {ownWords(words, visit)}
          </li>
        ))}
      </ul>
    </Step>
  )
}

import { mayBeOfKinds } from '../action-plan/commitments/coverage.rules.ts'
import { isWithinReach } from '../action-plan/reach.rules.ts'
import { doneByKind } from '../follow-up/kinds.rules.ts'
import { writtenNumber } from '../web/languages.ts'
import { Table } from '../web/parts/table.tsx'
import { periodName } from '../web/period-words.ts'
import type { Visit } from '../web/route.ts'
import type { Story } from './queries.ts'
import { text } from './words.pages.tsx'

/** How many there were of each kind, and the way to where the kinds are kept. */
export function Kinds({ visit, story }: { visit: Visit; story: Story }) {
  const { language, act } = visit
  const t = text(language)
  const { commitment, facts, fulfilment } = story
  const { current } = fulfilment
  const cadences = commitment.versions.map(({ cadence }) => cadence)
  const kinds = doneByKind(cadences, facts, current)
  const mayKeep =
    story.keeper === null && mayBeOfKinds(commitment, act.today) && isWithinReach(commitment, act, 'log')
  const number = (count: number) => writtenNumber(count, language)
  const period = current && periodName(current.from, current.to, language)
  return (
    <>
      {kinds.length > 0 && (
        <Table
          caption={t.kinds}
          heads={[t.kind, ...(period ? [period] : []), t.inAll]}
          rows={kinds.map(({ name, inPeriod, inAll }) => [
            name ?? t.noKind,
            ...(period ? [number(inPeriod)] : []),
            number(inAll),
          ])}
          numbers={period ? [1, 2] : [1]}
        />
      )}
      {mayKeep && (
        <p>
          <a href={`/app/log/${commitment.id}/coverage-units`}>{t.keepKinds}</a>
        </p>
      )}
    </>
  )
}

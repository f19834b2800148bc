import type { Child } from 'hono/jsx'
import { writtenDay, writtenNumber, writtenTime } from '../../../web/languages.ts'
import { FactList } from '../../../web/parts/fact-list.tsx'
import { ownWords } from '../../../web/parts/own-words.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { text } from './frame.pages.tsx'
import type { Meeting } from './queries.ts'

type Props = { visit: PublicVisit; meeting: Meeting }

/** When and where a meeting is, for whom, and who lends the house. */
export function MeetingFacts({ visit, meeting }: Props) {
  const { facts: t } = text(visit.language)
  const { heldOn, beginsAt, hours, place, keyGroups, host, price, places } = meeting
  const day = writtenDay(heldOn, visit.language)
  const number = (some: number) => writtenNumber(some, visit.language)
  const own = (words: string) => words && ownWords(words, visit)
  const facts: [string, Child][] = [
    [t.when, beginsAt ? t.dayAndTime(day, writtenTime(beginsAt, visit.language)) : day],
    [t.hours, hours !== null && t.hoursWords(number(hours))],
    [t.place, own(place)],
    [t.keyGroups, own(keyGroups.join(', '))],
    [t.host, own(host)],
    [t.price, own(price)],
    [t.places, places !== null && number(places)],
  ]
  return <FactList facts={facts} />
}

/** What will happen, point by point. */
export function Programme({ visit, meeting }: Props) {
  if (!meeting.programme) return null
  return (
    <ul>
      {meeting.programme.split(/\r?\n/).map((point) => (
        <li>{ownWords(point, visit)}</li>
      ))}
    </ul>
  )
}

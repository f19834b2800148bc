import type { Calendar, Day } from '../../../calendar.ts'
import type { PublicVisit } from '../../../web/route.ts'
import type { ToldPromise } from './rules.ts'
import type { Story } from './story.queries.ts'

/** What every part of a promise's page is made of. */
export type StoryProps = {
  visit: PublicVisit
  promise: ToldPromise
  story: Story
  calendar: Calendar
  today: Day
}

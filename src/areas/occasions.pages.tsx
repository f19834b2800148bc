import { type Filled, one } from '../web/filled.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button, ProblemSummary, Select, TextField } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import { calendarsOffered, longestTitle, type OccasionProblem } from './occasions.rules.ts'
import type { AreasText } from './text.sv.ts'
import { roomTrail, text } from './words.pages.tsx'

export function occasionProblemWords(problems: OccasionProblem[], t: AreasText): Record<string, string> {
  return Object.fromEntries(
    problems.map((problem) => [
      fieldOf(problem),
      t.occasionProblems[problem.field][problem.code] ?? problem.code,
    ]),
  )
}

/** What is wrong with a calendar's name stands where it was written: only one's own is written at all. */
export function fieldOf({ field, code }: Pick<OccasionProblem, 'field' | 'code'>): string {
  return field === 'calendar' && code !== 'missing' ? 'own-calendar' : field
}

type FormProps = { visit: Visit; filled: Filled }

export function newOccasionPage({
  visit,
  filled,
  problems = [],
}: FormProps & { problems?: OccasionProblem[] }): Response {
  const t = text(visit.language)
  const words = occasionProblemWords(problems, t)
  return answer(
    <AppPage visit={visit} title={t.addOne} trail={roomTrail(t)}>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action="/app/areas/occasions/new">
        <TextField
          name="title"
          label={t.form.title}
          longest={longestTitle}
          filled={filled}
          problems={words}
        />
        <CalendarFields t={t} country={visit.partnership.country} filled={filled} problems={words} />
        <TextField name="from" type="date" narrow label={t.form.from} filled={filled} problems={words} />
        <TextField
          name="to"
          type="date"
          narrow
          label={t.form.to}
          help={t.form.toHelp}
          filled={filled}
          problems={words}
        />
        <div class="actions">
          <Button>{t.form.add}</Button>
          <a href="/app/areas/occasions/several">{t.addSeveral}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}

/** One of the known calendars, or one's own by its name. */
export function CalendarFields({
  t,
  country,
  filled,
  problems,
}: {
  t: AreasText
  country: 'SE' | 'DK'
  filled: Filled
  problems: Record<string, string>
}) {
  return (
    <>
      <Select
        name="calendar"
        label={t.form.calendar}
        empty={t.form.choose}
        choices={[
          ...calendarsOffered(country, one(filled, 'calendar')).map((calendar) => ({
            value: calendar,
            label: t.calendars[calendar],
          })),
          { value: 'own', label: t.form.own },
        ]}
        filled={filled}
        problems={problems}
      />
      <TextField
        name="own-calendar"
        label={t.form.ownName}
        help={t.form.ownHelp}
        longest={longestTitle}
        filled={filled}
        problems={problems}
      />
    </>
  )
}

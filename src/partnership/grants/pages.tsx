import { inLanguage, type Language } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, Tick } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { partnershipTrail } from '../home.pages.tsx'
import { AddressField, CountryField, PartnershipNameField } from '../partnership-fields.pages.tsx'
import { told } from '../problems.rules.ts'
import { text as roomText } from '../sign-in.pages.tsx'
import type { Neighbour } from './queries.ts'
import type { NewPartnershipProblems } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

const text = (language: Language) => inLanguage({ sv, da, en }, language)

/** Where the pages about neighbouring partnerships lie. */
export const partnershipsPath = '/app/partnership/partnerships'

/** The partnership above and those below, whose rows are open to whom, and a way to add one below. */
export function neighboursPage(
  visit: Visit,
  neighbours: Neighbour[],
  problems?: NewPartnershipProblems,
): Response {
  const t = text(visit.language)
  const done = visit.query.has('added') ? t.added : visit.query.has('changed') ? t.changed : null
  return answer(
    <AppPage visit={visit} title={t.title} trail={partnershipTrail(visit)}>
      {done && (
        <div class="notice good" role="status">
          <p>{done}</p>
        </div>
      )}
      <p class="lead">{t.words}</p>
      {neighbours.length === 0 ? (
        <p class="quiet">{t.none}</p>
      ) : (
        <Table
          caption={t.title}
          heads={[t.name, t.place, t.weRead, t.theyRead]}
          rows={neighbours.map((neighbour) => [
            neighbour.name,
            t[neighbour.place],
            neighbour.weRead ? t.yes : t.no,
            <TheyRead visit={visit} neighbour={neighbour} />,
          ])}
        />
      )}
      {visit.partnership.kind === 'police-area' && <NewPartnershipForm visit={visit} problems={problems} />}
    </AppPage>,
    problems ? 422 : 200,
  )
}

function TheyRead({ visit, neighbour }: { visit: Visit; neighbour: Neighbour }) {
  const t = text(visit.language)
  const open = neighbour.readsUs !== null
  return (
    <PostForm class="inline" action={`${partnershipsPath}/${neighbour.id}/rows`}>
      {open ? t.yes : t.no}{' '}
      <button
        class="link-button"
        type="submit"
        name="open"
        value={open ? 'no' : 'yes'}
        aria-label={open ? t.closeTo(neighbour.name) : t.openTo(neighbour.name)}
      >
        {open ? t.close : t.open}
      </button>
    </PostForm>
  )
}

function NewPartnershipForm({
  visit,
  problems,
}: {
  visit: Visit
  problems?: NewPartnershipProblems | undefined
}) {
  const t = text(visit.language)
  const { addressProblems, fieldProblems } = roomText(visit.language)
  const begins = { country: visit.partnership.country, aboveReads: 'yes', belowReads: 'yes' }
  const state = {
    filled: problems ? visit.filled : begins,
    problems: told(problems, { ...addressProblems, ...fieldProblems, ...t.problems }),
  }
  return (
    <section>
      <h2>{t.addHead}</h2>
      <ProblemSummary problems={state.problems} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={partnershipsPath}>
        <PartnershipNameField language={visit.language} label={t.nameQuestion} {...state} />
        <AddressField language={visit.language} {...state} />
        <CountryField language={visit.language} {...state} />
        <Tick name="aboveReads" label={t.aboveReads} {...state} />
        <Tick name="belowReads" label={t.belowReads} {...state} />
        <div class="actions">
          <Button>{t.addDo}</Button>
        </div>
      </PostForm>
    </section>
  )
}

import type { Filled } from '../../web/filled.ts'
import { shortDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { type OfficeName, officeAddresses } from '../../web/offices.rules.ts'
import { Button, ProblemSummary, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { filePath, roomTrail } from '../words.pages.tsx'
import type { FigureAnswer } from './queries.ts'
import { connectorsPath, connectorsText } from './words.pages.tsx'

type Props = {
  visit: Visit
  /** The office of the partnership's country, where whoever runs the server has switched it on. */
  office: OfficeName | null
  answers: readonly FigureAnswer[]
  filled: Filled
  /** By field, as sentences. */
  problems?: Record<string, string>
}

/** Where figures are asked for, and what came. */
export function connectorsPage({ visit, office, answers, filled, problems = {} }: Props): Response {
  const { language } = visit
  const t = connectorsText(language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={roomTrail(language)}>
      <ProblemSummary problems={problems} head={webText(language).problemsHead} />
      <p class="lead">{t.lead}</p>
      {office === null && (
        <p class="notice">
          {t.off} <a href={filePath}>{t.toFile}</a>
        </p>
      )}
      {office === 'kolada' && (
        <section>
          <h2>{t.kolada.head}</h2>
          <PostForm class="sheet" action={`${connectorsPath}/kolada`}>
            <TextField
              {...{ filled, problems }}
              name="words"
              label={t.kolada.words}
              help={t.kolada.wordsHelp}
              longest={80}
            />
            <Leaves visit={visit} office={office} />
            <div class="actions">
              <Button>{t.kolada.search}</Button>
            </div>
          </PostForm>
        </section>
      )}
      {office === 'statbank' && (
        <section>
          <h2>{t.statbank.head}</h2>
          <PostForm class="sheet" action={`${connectorsPath}/statbank`}>
            <TextField
              {...{ filled, problems }}
              name="table"
              label={t.statbank.table}
              help={t.statbank.tableHelp}
              longest={20}
              narrow
            />
            <Leaves visit={visit} office={office} />
            <div class="actions">
              <Button>{t.statbank.open}</Button>
            </div>
          </PostForm>
        </section>
      )}
      {answers.length > 0 && (
        <section>
          <h2>{t.waitingHead}</h2>
          <ul>
            {answers.map(({ id, title, code, askedAt, indicator }) => (
              <li>
                <a href={`${connectorsPath}/${id}`}>
                  {t.waiting(title, code, shortDay(askedAt.toISOString().slice(0, 10), language))}
                </a>
                {indicator && <span class="quiet"> – {t.taken}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </AppPage>,
    Object.keys(problems).length > 0 ? 422 : 200,
  )
}

/** Where a question goes when somebody presses. */
export function Leaves({ visit, office }: { visit: Visit; office: OfficeName }) {
  return (
    <p class="quiet small">{connectorsText(visit.language).leaves(new URL(officeAddresses[office]).host)}</p>
  )
}

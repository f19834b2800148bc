import type { Area } from '../../areas/rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, TextArea, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { roomTrail } from '../words.pages.tsx'
import { Just, type JustKept, WhoAndWhere } from './capture.pages.tsx'
import { type NotedProblems, notedSources } from './noted.rules.ts'
import { captureProblemWords, voicesPath, voicesText } from './words.pages.tsx'

type Props = {
  visit: Visit
  areas: Area[]
  filled: Filled
  problems?: NotedProblems
  just?: JustKept | null
}

/** The form for what somebody rang or wrote about, and for what was said on a walk. */
export function notedPage({ visit, areas, filled, problems, just }: Props): Response {
  const { noted: t, sources, title } = voicesText(visit.language)
  const words = problems ? captureProblemWords(problems, visit.language) : {}
  const state = { filled, problems: words }
  const trail = [...roomTrail(visit), { href: voicesPath, label: title }]
  return answer(
    <AppPage visit={visit} title={t.title} trail={trail}>
      {just && <Just visit={visit} {...just} />}
      <p class="lead">{t.lead}</p>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={`${voicesPath}/new`}>
        <Choices
          name="source"
          label={t.source}
          choices={notedSources.map((source) => ({
            value: source,
            label: sources[source],
            help: t.sourceHelp[source],
          }))}
          {...state}
        />
        <TextField name="saidOn" type="date" label={t.saidOn} max={visit.act.today} narrow {...state} />
        <TextArea name="words" rows={5} label={t.words} help={t.wordsHelp} {...state} />
        <WhoAndWhere visit={visit} areas={areas} filled={filled} words={words} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={voicesPath}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

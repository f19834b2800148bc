import type { Area } from '../../areas/rules.ts'
import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Problem, ProblemSummary, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest } from '../free-text.rules.ts'
import { usualAnswers } from '../survey/core.rules.ts'
import { wordsIn } from '../survey/rules.ts'
import type { PopulationProblems } from './rules.ts'
import { participationPath, participationText, participationTrail, populationPath } from './words.pages.tsx'

type Props = { visit: Visit; areas: Area[]; filled: Filled; problems?: PopulationProblems | undefined }

/** How many live here, group by group. */
export function populationPage({ visit, areas, filled, problems }: Props): Response {
  const { language } = visit
  const { population: t, problems: sentences } = participationText(language)
  const { cancel, optional, problemsHead } = webText(language)
  const words = told(problems, sentences) ?? {}
  const state = { filled, problems: words }
  const groups = [
    ...(['age-band', 'gender'] as const).map((grouping) => ({
      grouping,
      names: usualAnswers(grouping).map(({ key, words: said }) => ({ key, name: wordsIn(said, language) })),
    })),
    { grouping: 'area' as const, names: areas.map(({ id, name }) => ({ key: id, name })) },
  ]
  return answer(
    <AppPage visit={visit} title={t.title} trail={participationTrail(visit)}>
      <ProblemSummary problems={words} head={problemsHead} />
      <p class="lead">{t.lead}</p>
      <PostForm class="sheet" action={populationPath}>
        <TextField name="countedOn" type="date" label={t.countedOn} narrow {...state} />
        <TextField name="source" label={t.source} optional={optional} longest={longest.line} {...state} />
        <span id="groups">{words.groups && <Problem name="groups" words={words.groups} />}</span>
        {groups
          .filter(({ names }) => names.length > 0)
          .map(({ grouping, names }) => (
            <fieldset class="choices">
              <legend>{t.head[grouping]}</legend>
              {names.map(({ key, name }) => (
                <TextField
                  name={`${grouping}-${key}`}
                  label={name}
                  inputmode="numeric"
                  narrow
                  longest={12}
                  {...state}
                />
              ))}
            </fieldset>
          ))}
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={participationPath}>{cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, TextField } from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest } from '../free-text.rules.ts'
import type { SigningParty, SituationPicture } from '../rules.ts'
import { text as pictureText, pictureTrail } from '../words.pages.tsx'
import type { SignOffProblems } from './problem.rules.ts'
import type { Problem } from './rules.ts'
import { text } from './words.pages.tsx'

type SignOffProps = {
  visit: Visit
  picture: SituationPicture
  problem: Problem
  /** The parties the visitor may sign for. */
  parties: SigningParty[]
  filled: Filled
  problems?: SignOffProblems
}

/** Which office signs the problem, for which party, in just this wording. */
export function signOffPage({ visit, picture, problem, parties, filled, problems }: SignOffProps): Response {
  const t = text(visit.language).sign
  const { parties: partyWords, problemsHead } = pictureText(visit.language)
  const sentences = told(problems, t.problems)
  const state = { filled, problems: sentences ?? {} }
  return answer(
    <AppPage visit={visit} title={t.title} trail={pictureTrail(visit, picture)}>
      <h2>{ownWords(problem.title, visit)}</h2>
      <p class="lead">{ownWords(problem.words, visit)}</p>
      {problem.difference && <p>{ownWords(problem.difference, visit)}</p>}
      <p>{t.words}</p>
      <ProblemSummary problems={sentences} head={problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        <Choices
          {...state}
          name="party"
          label={t.party}
          choices={parties.map((party) => ({ value: party, label: partyWords[party] }))}
        />
        <TextField {...state} name="office" label={t.office} help={t.officeHelp} longest={longest.line} />
        <input type="hidden" name="basedOn" value={String(problem.number)} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={`/app/situation-picture/problem/${problem.id}`}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

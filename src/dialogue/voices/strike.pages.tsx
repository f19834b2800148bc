import { writtenDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest } from '../free-text.rules.ts'
import { roomTrail } from '../words.pages.tsx'
import { VoiceWords } from './capture.pages.tsx'
import type { Voice } from './rules.ts'
import { voicesPath, voicesText } from './words.pages.tsx'

type StrikeProps = { visit: Visit; voice: Voice; problem?: 'missing' | 'tooLong' | 'personalData' }

/** Asks why a voice is to be struck. It tells its number, its day and its words, and nothing of who or where. */
export function strikeVoicePage({ visit, voice, problem }: StrikeProps): Response {
  const { striking: t, title, problems: sentences } = voicesText(visit.language)
  const said = problem === 'tooLong' ? sentences.tooLongReason : problem && sentences[problem]
  const problems: Record<string, string> = said ? { reason: said } : {}
  return answer(
    <AppPage visit={visit} title={t.title} trail={[...roomTrail(visit), { href: voicesPath, label: title }]}>
      <blockquote>
        <VoiceWords voice={voice} language={visit.language} />
      </blockquote>
      <p class="quiet">
        {writtenDay(voice.saidOn, visit.language)} · {t.id}: <code>{voice.id}</code>
      </p>
      <p>{t.words}</p>
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={`${voicesPath}/${voice.id}/strike`}>
        <TextField
          name="reason"
          label={t.reason}
          help={t.reasonHelp}
          longest={longest.reason}
          filled={visit.filled}
          problems={problems}
        />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={voicesPath}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problem ? 422 : 200,
  )
}

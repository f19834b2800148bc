import { inLanguage, type Language, writtenMoment } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Select } from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import { partnershipTrail } from '../home.pages.tsx'
import type { AuditLine } from './queries.ts'
import type { Subject } from './subjects.rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

const text = (language: Language) => inLanguage({ sv, da, en }, language)

/** Where the audit log is read. */
export const auditPath = '/app/partnership/audit'

export type AuditPage = {
  lines: AuditLine[]
  /** What each line was done to, by its number, where the reader may read that. */
  subjects: ReadonlyMap<number, Subject>
  nouns: string[]
  noun: string | null
  /** The address of the page with what was done before; null on the last. */
  older: string | null
}

/** Everything that was done here, the newest first, each as a sentence. */
export function auditPage(visit: Visit, { lines, subjects, nouns, noun, older }: AuditPage): Response {
  const t = text(visit.language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={partnershipTrail(visit)}>
      <p class="lead">{t.words}</p>
      <form class="sheet" method="get" action={auditPath}>
        <Select
          name="noun"
          label={t.filter}
          filled={{ noun: noun ?? '' }}
          empty={t.everything}
          choices={nouns.map((each) => ({ value: each, label: nounWord(each, visit.language) }))}
        />
        <div class="actions">
          <Button secondary>{t.show}</Button>
        </div>
      </form>
      {lines.length === 0 && <p class="quiet">{t.nothing}</p>}
      <ol class="audit">
        {lines.map((line) => (
          <li>
            {auditSentence(line, visit.language)}
            <SubjectLink subject={subjects.get(line.sequence)} visit={visit} />,{' '}
            <time class="quiet" datetime={line.at.toISOString()}>
              {writtenMoment(line.at, visit.partnership.timeZone, visit.language)}
            </time>
          </li>
        ))}
      </ol>
      {older && (
        <p>
          <a href={older}>{t.older}</a>
        </p>
      )}
    </AppPage>,
  )
}

/** ": Trafikkontroller", leading to the page that shows it. */
function SubjectLink({ subject, visit }: { subject: Subject | undefined; visit: Visit }) {
  if (!subject) return null
  return (
    <>
      : <a href={subject.href}>{ownWords(subject.title, visit)}</a>
    </>
  )
}

/** "Anna Ek bjöd in någon: bo@ekbro.example": a line of the log as somebody would say it. */
export function auditSentence({ act, noun, who, what }: AuditLine, language: Language): string {
  const t = text(language)
  const acts: Record<string, string> = t.acts
  const did = acts[act] ?? t.unknownAct(act, nounWord(noun, language))
  return `${who ?? t.theServer} ${did}${what ? `: ${what}` : ''}`
}

function nounWord(noun: string, language: Language): string {
  const nouns: Record<string, string> = text(language).nouns
  return nouns[noun] ?? noun
}

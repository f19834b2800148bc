import type { Filled } from '../../web/filled.ts'
import { Button, TextArea } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import type { Drafted } from './drafted.rules.ts'
import { type MandatorySection, mandatorySections, type Section } from './rules.ts'
import { moment, text } from './words.pages.tsx'

type SectionProps = {
  visit: Visit
  drafted: Drafted
  section: Section
  mayWrite: boolean
  /** What was sent and could not be saved. */
  filled?: Filled | undefined
  problems: Record<string, string>
}

/** One section with its help; where nothing is written yet, with a proposal to start from. */
export function SectionForm({ visit, drafted, section, mayWrite, filled, problems }: SectionProps) {
  const { page: t, sections, sectionHelp } = text(visit.language)
  const isMandatory = mandatorySections.includes(section as MandatorySection)
  const standing = drafted.written.find((written) => written.section === section && written.words !== '')
  const personalData = drafted.personalData[section] ?? []
  return (
    <section class="report-section">
      <h3>
        {sections[section]} <span class="quiet small">({isMandatory ? t.mandatory : t.optional})</span>
      </h3>
      <p class="quiet small">
        {standing
          ? t.writtenBy(standing.name, moment(standing.at, visit))
          : isMandatory
            ? t.notWritten
            : t.notWrittenOptional}
      </p>
      {personalData.length > 0 && (
        <div class="notice trouble">
          <p>{t.personalData(personalData.map(({ match }) => match).join(', '))}</p>
        </div>
      )}
      {mayWrite ? (
        <PostForm class="sheet" action={`/app/publication/report/${drafted.id}/section/${section}`}>
          <TextArea
            name={section}
            label={sectionHelp[section]}
            help={t.help}
            rows={6}
            lang={drafted.report.language}
            filled={filled ?? { [section]: standing?.words ?? drafted.proposal[section] ?? '' }}
            problems={problems}
          />
          <div class="actions">
            <Button secondary>{t.save}</Button>
          </div>
        </PostForm>
      ) : (
        standing && (
          <p lang={drafted.report.language}>
            {standing.words.split('\n').map((line, place) => (
              <>
                {place > 0 && <br />}
                {line}
              </>
            ))}
          </p>
        )
      )}
    </section>
  )
}

import { inLanguage, type Language } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import type { Visit } from '../../web/route.ts'
import {
  type OffenceKind,
  objects,
  offenceGroupsOf,
  sourceOf,
  type TargetGroup,
  targetGroups,
} from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type OffenceKindsText, sv } from './text.sv.ts'

const text = (language: Language): OffenceKindsText => inLanguage({ sv, da, en }, language)

/** The shipped lists of the partnership's country, to read. */
export function offenceKindsPage(visit: Visit): Response {
  const { language, partnership } = visit
  const t = text(language)
  const { origin, licence } = sourceOf(partnership.country)
  return answer(
    <AppPage visit={visit} title={t.title}>
      <p class="lead">{t.lead}</p>
      <h2>{t.kinds}</h2>
      <ul class="cards two">
        {offenceGroupsOf(partnership.country).map((group) => (
          <li class="card">
            <h3>{capital(group.names[language])}</h3>
            <ul>
              {group.kinds.map((kind) => (
                <li>
                  {kind.names[language]}
                  <span class="quiet small"> {handlingOf(kind, t)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <h2>{t.objects}</h2>
      <p>{t.objectsWords}</p>
      <ul>
        {objects.map((object) => (
          <li>{object.names[language]}</li>
        ))}
      </ul>
      <h2>{t.targetGroups}</h2>
      <p>{t.targetGroupsWords}</p>
      <ul>
        {targetGroups.map((group) => (
          <li>
            {group.names[language]}
            <Ages group={group} t={t} />
          </li>
        ))}
      </ul>
      <h2>{t.source}</h2>
      <p lang="en">{origin}</p>
      <p>{t.licence(licence)}</p>
    </AppPage>,
  )
}

function handlingOf({ activityDriven, sensitive }: OffenceKind, t: OffenceKindsText): string {
  return [activityDriven && t.activityDriven, sensitive && t.sensitive].filter(Boolean).join(' ')
}

/** The ages a group is meant by, where its name does not say them itself. */
function Ages({ group, t }: { group: TargetGroup; t: OffenceKindsText }) {
  if (group.ageFrom === undefined || /\d/.test(group.names.sv)) return null
  return <span class="quiet"> {t.ages(group.ageFrom, group.ageTo)}</span>
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

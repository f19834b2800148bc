import { type Filled, one } from '../../web/filled.ts'
import type { Language } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, Problem, ProblemSummary, TextField, Tick } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { partnershipTrail } from '../home.pages.tsx'
import { longest } from '../lengths.rules.ts'
import {
  CountryField,
  LanguagesField,
  OwnLanguageField,
  PartnershipKindField,
  PartnershipNameField,
} from '../partnership-fields.pages.tsx'
import { told } from '../problems.rules.ts'
import { text as roomText } from '../sign-in.pages.tsx'
import { terms, usualWords } from '../terms.rules.ts'
import type { NotSaved } from './actions.ts'
import { History, settingInWords } from './history.pages.tsx'
import type { SettingsField, WrittenSettings } from './meanwhile.rules.ts'
import type { SettingsVersion } from './queries.ts'
import { fewestAllowed, type Settings, timeZones } from './rules.ts'
import { settingsText } from './words.pages.tsx'

/** Where the settings lie. */
export const settingsPath = '/app/partnership/settings'

/**
 * Everything a partnership chooses for itself, and what it chose before. After a
 * fault the form holds what was written, laid over what others saved meanwhile.
 */
export function settingsPage(visit: Visit, history: SettingsVersion[], notSaved?: NotSaved): Response {
  const t = settingsText(visit.language)
  const current = history[0]?.settings
  const wrong = notSaved && problemsInWords(notSaved, current, visit.language)
  const written = notSaved?.settings ?? current
  // What is no number is shown as it was written.
  const ownNumber: Filled = wrong?.fewestShown ? { fewestShown: one(visit.filled, 'fewestShown') } : {}
  const filled = written ? { ...filledFrom(written), ...ownNumber } : visit.filled
  const part = { language: visit.language, filled, problems: wrong }
  return answer(
    <AppPage visit={visit} title={t.title} trail={partnershipTrail(visit)}>
      {visit.query.has('saved') && (
        <div class="notice good" role="status">
          <p>{t.saved}</p>
        </div>
      )}
      <ProblemSummary problems={wrong} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={settingsPath} enctype="multipart/form-data">
        <input type="hidden" name={shownField} value={history[0]?.writtenAt.toISOString()} />
        <NameAndPlace {...part} />
        <ForResidents {...part} slug={visit.partnership.slug} />
        <Looks {...part} logo={current?.logo ?? null} />
        <Words {...part} country={visit.partnership.country} />
        <div class="actions">
          <Button>{webText(visit.language).save}</Button>
        </div>
      </PostForm>
      <History visit={visit} history={history} />
    </AppPage>,
    wrong ? 422 : 200,
  )
}

/** Carries which settings the form showed, so that nobody undoes what another saved meanwhile. */
export const shownField = 'shown'

function problemsInWords({ problems }: NotSaved, now: Settings | undefined, language: Language) {
  const t = settingsText(language)
  const sentences = told(problems, { ...roomText(language).fieldProblems, ...t.problems })
  if (!now) return sentences
  const contested = Object.entries(problems).filter(([, code]) => code === 'changedMeanwhile')
  const saysNow = contested.map(([field]) => [
    field,
    t.changedMeanwhile(settingInWords(now, field as SettingsField, language)),
  ])
  return { ...sentences, ...Object.fromEntries(saysNow) }
}

function filledFrom(settings: WrittenSettings & { logo?: unknown }): Filled {
  const { termSet, published, logo, ...rest } = settings
  const words = Object.entries(termSet).map(([term, label]) => [`term-${term}`, label])
  const lines = Object.entries(rest).map(([field, value]) => [
    field,
    typeof value === 'number' ? String(value) : (value ?? ''),
  ])
  return {
    ...Object.fromEntries([...lines, ...words]),
    ownLanguage: settings.languages[0] ?? '',
    published: published ? 'yes' : '',
  }
}

type PartProps = { language: Language; filled: Filled; problems?: Record<string, string> | undefined }

function NameAndPlace(part: PartProps) {
  const { language, ...state } = part
  const t = settingsText(language)
  return (
    <>
      <h2>{t.nameHead}</h2>
      <PartnershipNameField label={t.name} {...part} />
      <PartnershipKindField {...part} />
      <CountryField {...part} />
      <Choices
        name="timeZone"
        label={t.timeZone}
        {...state}
        choices={timeZones.map((zone) => ({ value: zone, label: t.zones[zone] }))}
      />
      <TextField
        name="responsibleBoard"
        label={t.responsibleBoard}
        optional={webText(language).optional}
        longest={longest.name}
        {...state}
      />
    </>
  )
}

function ForResidents({ slug, ...part }: PartProps & { slug: string }) {
  const { language, ...state } = part
  const t = settingsText(language)
  return (
    <>
      <h2>{t.residentsHead}</h2>
      <p>
        {t.address.now(`/${slug}`)} <a href={`${settingsPath}/address`}>{t.address.link}</a>
      </p>
      <OwnLanguageField {...part} />
      <LanguagesField {...part} />
      <TextField name="contact" label={t.contact} help={t.contactHelp} longest={longest.contact} {...state} />
      <TextField
        name="fewestShown"
        label={t.fewestShown}
        help={t.fewestShownHelp(fewestAllowed.least, fewestAllowed.most)}
        inputmode="numeric"
        narrow
        {...state}
      />
      <Tick name="published" label={t.published} help={t.publishedHelp} {...state} />
    </>
  )
}

function Looks({ language, logo, ...state }: PartProps & { logo: string | null }) {
  const t = settingsText(language)
  const problem = state.problems?.logo
  return (
    <>
      <h2>{t.looksHead}</h2>
      <TextField name="accent" label={t.accent} help={t.accentHelp} type="color" narrow {...state} />
      <div class="ds-field">
        <label class="ds-label" for="logo">
          {t.logo} <span class="quiet small">({webText(language).optional})</span>
        </label>
        <div id="logo-help" data-field="description">
          {t.logoHelp}
        </div>
        {logo && <img class="logo-now" src={logo} alt={String(state.filled.logoAlt ?? '')} />}
        <input
          class="ds-input"
          id="logo"
          name="logo"
          type="file"
          accept="image/png,image/jpeg,image/webp"
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={problem ? 'logo-help logo-problem' : 'logo-help'}
        />
        {problem && <Problem name="logo" words={problem} />}
      </div>
      {logo && <Tick name="logoNone" label={t.logoNone} {...state} />}
      <TextField
        name="logoAlt"
        label={t.logoAlt}
        help={t.logoAltHelp}
        optional={webText(language).optional}
        longest={longest.name}
        {...state}
      />
    </>
  )
}

function Words({ language, country, ...state }: PartProps & { country: 'SE' | 'DK' }) {
  const t = settingsText(language)
  return (
    <>
      <h2>{t.wordsHead}</h2>
      <p>{t.wordsHelp}</p>
      {terms.map((term) => (
        <TextField
          name={`term-${term}`}
          label={t.terms[term]}
          help={usualWords(country, term).join(', ')}
          longest={longest.term}
          {...state}
        />
      ))}
    </>
  )
}

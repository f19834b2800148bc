import { answer, PlainPage } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, Select, TextField } from '../../web/parts/form.tsx'
import { webText } from '../../web/words.ts'
import { longest } from '../lengths.rules.ts'
import { organisationKinds } from '../organisations/rules.ts'
import {
  AddressField,
  CountryField,
  LanguagesField,
  OwnLanguageField,
  PartnershipKindField,
  PartnershipNameField,
} from '../partnership-fields.pages.tsx'
import { LanguageLinks, text as roomText } from '../sign-in.pages.tsx'
import { type EntryPageProps, entryProblems, entryText, NewPasswordFields } from './pages.tsx'

/** The first start: the partnership's name and address, and the first person in it. */
export function setUpPage(props: EntryPageProps): Response {
  const { language, demo, filled } = props
  const t = entryText(language).setUp
  const problems = entryProblems(language, props.problems)
  const state = { filled, problems }
  return answer(
    <PlainPage language={language} title={t.title} demo={demo}>
      <p class="lead">{t.words}</p>
      <ProblemSummary problems={problems} head={webText(language).problemsHead} />
      <form class="sheet" method="post">
        <ThePartnership language={language} {...state} />
        <ThePerson language={language} {...state} />
        <div class="actions">
          <Button>{t.do}</Button>
        </div>
      </form>
      <LanguageLinks />
    </PlainPage>,
    problems ? 422 : 200,
  )
}

type PartProps = Pick<EntryPageProps, 'language' | 'filled'> & {
  problems?: Record<string, string> | undefined
}

function ThePartnership(part: PartProps) {
  const t = entryText(part.language).setUp
  return (
    <>
      <h2>{t.partnershipHead}</h2>
      <PartnershipKindField {...part} />
      <PartnershipNameField {...part} />
      <CountryField {...part} />
      <OwnLanguageField {...part} />
      <LanguagesField {...part} />
      <AddressField {...part} help={t.slugHelp} />
    </>
  )
}

function ThePerson({ language, ...state }: PartProps) {
  const t = entryText(language).setUp
  const words = roomText(language)
  return (
    <>
      <h2>{t.youHead}</h2>
      <TextField
        name="personName"
        label={t.personName}
        autocomplete="name"
        longest={longest.name}
        {...state}
      />
      <TextField
        name="email"
        label={t.email}
        type="email"
        autocomplete="username"
        longest={longest.email}
        {...state}
      />
      <TextField
        name="organisation"
        label={t.organisation}
        autocomplete="organization"
        longest={longest.name}
        {...state}
      />
      <Select
        name="organisationKind"
        label={t.organisationKind}
        empty={t.choose}
        {...state}
        choices={organisationKinds.map((kind) => ({ value: kind, label: words.organisationKinds[kind] }))}
      />
      <Choices
        name="role"
        label={t.role}
        {...state}
        choices={(['coordinator', 'administrator'] as const).map((role) => ({
          value: role,
          label: words.roles[role],
          help: words.roleHelp[role],
        }))}
      />
      <NewPasswordFields language={language} {...state} label={t.password} repeated={t.repeated} />
    </>
  )
}

import type { Filled } from '../web/filled.ts'
import { type Language, languages } from '../web/languages.ts'
import { Choices, TextField } from '../web/parts/form.tsx'
import { webText } from '../web/words.ts'
import { longest } from './lengths.rules.ts'
import { text } from './sign-in.pages.tsx'

/**
 * What is asked about a partnership, in whichever form it is asked: at the
 * first start, in the settings, when a municipality is taken in.
 */
type FieldProps = {
  language: Language
  filled: Filled
  problems?: Record<string, string> | undefined
}

export function PartnershipNameField({ language, label, ...state }: FieldProps & { label?: string }) {
  return (
    <TextField name="name" label={label ?? text(language).fields.name} longest={longest.name} {...state} />
  )
}

export function PartnershipKindField({ language, ...state }: FieldProps) {
  const { fields, kinds } = text(language)
  return (
    <Choices
      name="kind"
      label={fields.kind}
      {...state}
      choices={(['municipality', 'police-area'] as const).map((kind) => ({
        value: kind,
        label: kinds[kind],
      }))}
    />
  )
}

export function CountryField({ language, ...state }: FieldProps) {
  const { fields, countries } = text(language)
  return (
    <Choices
      name="country"
      label={fields.country}
      {...state}
      choices={(['SE', 'DK'] as const).map((country) => ({ value: country, label: countries[country] }))}
    />
  )
}

/** The language the partnership itself writes in; where none is chosen, its country's. */
export function OwnLanguageField({ language, ...state }: FieldProps) {
  const { fields } = text(language)
  return (
    <Choices
      name="ownLanguage"
      label={fields.ownLanguage}
      help={fields.ownLanguageHelp}
      {...state}
      choices={languages.map((each) => ({ value: each, label: webText(each).language }))}
    />
  )
}

/** The languages that residents can read in. */
export function LanguagesField({ language, ...state }: FieldProps) {
  const { fields } = text(language)
  return (
    <Choices
      name="languages"
      label={fields.languages}
      help={fields.languagesHelp}
      several
      {...state}
      choices={languages.map((each) => ({ value: each, label: webText(each).language }))}
    />
  )
}

/** The word at the end of the address that leads residents here. */
export function AddressField({ language, help, ...state }: FieldProps & { help?: string }) {
  const { fields } = text(language)
  return (
    <TextField
      name="slug"
      label={fields.slug}
      help={help ?? fields.slugHelp}
      longest={longest.slug}
      {...state}
    />
  )
}

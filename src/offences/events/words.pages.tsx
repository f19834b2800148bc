import { inLanguage, type Language } from '../../web/languages.ts'
import { offencesPath, roomTrail } from '../words.pages.tsx'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type EventsText, sv } from './text.sv.ts'

export const eventsText = (language: Language): EventsText => inLanguage({ sv, da, en }, language)

export const eventsPath = `${offencesPath}/events`
export const eventFilePath = `${eventsPath}/file`
export const pointsPath = `${eventsPath}/points`

/** Where every page of the room leads back to. */
export const eventsTrail = (language: Language) => [
  ...roomTrail(language),
  { href: eventsPath, label: eventsText(language).title },
]

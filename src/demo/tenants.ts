import { ekbro } from './stories/ekbro.ts'
import { havnso } from './stories/havnso.ts'
import { mossnas } from './stories/mossnas.ts'
import { tallberga } from './stories/tallberga.ts'
import type { TenantStory } from './story.ts'

/** An invented Swedish police area with three municipalities; the police serve all of them. */
export const vidsjo: TenantStory = {
  root: {
    slug: 'vidsjo',
    name: 'Lokalpolisområde Vidsjö',
    kind: 'police-area',
    country: 'SE',
    languages: ['sv', 'en'],
    timeZone: 'Europe/Stockholm',
    accent: '#20406e',
    board: '',
    contact: '',
    termSet: {},
    organisations: { police: { name: 'Lokalpolisområde Vidsjö', kind: 'police', party: 'police' } },
    areas: [],
    riskOccasions: [],
  },
  children: [ekbro, tallberga, mossnas],
  people: [
    {
      email: 'anna@ekbro.example',
      name: 'Anna Ek',
      language: 'sv',
      roles: [{ at: 'ekbro', organisation: 'municipality', role: 'coordinator' }],
    },
    {
      email: 'karim@polisen.example',
      name: 'Karim Berg',
      language: 'sv',
      roles: [
        { at: 'ekbro', organisation: 'police', role: 'police-liaison' },
        { at: 'tallberga', organisation: 'police', role: 'police-liaison' },
        { at: 'mossnas', organisation: 'police', role: 'police-liaison' },
      ],
    },
    {
      email: 'lisa@kometen.example',
      name: 'Lisa Norén',
      language: 'sv',
      roles: [{ at: 'ekbro', organisation: 'youth', role: 'reporter' }],
    },
    {
      email: 'bo@ekbro.example',
      name: 'Bo Lund',
      language: 'sv',
      roles: [{ at: 'ekbro', organisation: 'municipality', role: 'member' }],
    },
    {
      email: 'eva@ekbro.example',
      name: 'Eva Strand',
      language: 'en',
      roles: [{ at: 'ekbro', organisation: 'municipality', role: 'administrator' }],
    },
    {
      email: 'ove@tallberga.example',
      name: 'Ove Tall',
      language: 'sv',
      roles: [{ at: 'tallberga', organisation: 'municipality', role: 'coordinator' }],
    },
    {
      email: 'siv@mossnas.example',
      name: 'Siv Moss',
      language: 'sv',
      roles: [{ at: 'mossnas', organisation: 'municipality', role: 'coordinator' }],
    },
    {
      email: 'pia@polisen.example',
      name: 'Pia Vik',
      language: 'sv',
      roles: [{ at: 'vidsjo', organisation: 'police', role: 'coordinator' }],
    },
  ],
}

/** A Danish municipality that shares nothing with it. */
export const havnsoTenant: TenantStory = {
  root: havnso,
  children: [],
  people: [
    {
      email: 'mette@havnsoe.example',
      name: 'Mette Holm',
      language: 'da',
      roles: [{ at: 'havnsoe', organisation: 'municipality', role: 'coordinator' }],
    },
    {
      email: 'jens@politiet.example',
      name: 'Jens Dam',
      language: 'da',
      roles: [{ at: 'havnsoe', organisation: 'police', role: 'police-liaison' }],
    },
  ],
}

import { expect, it } from 'vitest'
import type { Visit } from '../../web/route.ts'
import { offenceKindsPage } from './pages.tsx'
import { offenceKindsRoutes } from './routes.ts'

/** As much of a visit as a page without data reads. */
const visitTo = (country: 'SE' | 'DK', language: 'sv' | 'da' | 'en') =>
  ({
    language,
    path: '/app/knowledge/offence-kinds',
    house: { demo: false },
    heldRoles: [],
    person: { name: 'Anna Ek' },
    organisationName: 'Ekbro kommun',
    partnership: {
      termSet: {},
      country,
      name: 'Ekbro',
      slug: 'ekbro',
      accent: '#1f5a7a',
      logo: null,
      logoAlt: null,
    },
    act: { role: 'reader' },
    may: () => true,
  }) as unknown as Visit

it('the page shows the country’s lists in the reader’s language, with what to bear in mind', async () => {
  const swedish = await offenceKindsPage(visitTo('SE', 'sv')).text()
  expect(swedish).toContain('brott med snöskoter och terrängfordon')
  expect(swedish).toContain('Fler kontroller ger fler anmälningar.')
  expect(swedish).toContain('Visas aldrig för mindre områden än kommunen.')
  expect(swedish).toContain('fritidshus')
  const danish = await offenceKindsPage(visitTo('DK', 'da')).text()
  expect(danish).toContain('uorden i nattelivet')
  expect(danish).not.toContain('snescooter')
})

it('whoever reads the plan reads the lists', () => {
  expect(offenceKindsRoutes.map(({ method, door }) => [method, door])).toEqual([['GET', 'signed-in']])
  expect(offenceKindsRoutes[0]).toMatchObject({ permission: 'read-plan' })
})

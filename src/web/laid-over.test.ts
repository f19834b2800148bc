import { expect, it } from 'vitest'
import { laidOver } from './laid-over.ts'

it('what was written stays, and what was left says what others have made of it', () => {
  const then = { title: 'Vandring', note: 'en\ntvå', partners: ['a', 'b'], open: '' }
  const now = { title: 'Nattvandring', note: 'en\ntre', partners: ['a'], open: 'yes' }
  const filled = { title: 'Vandring', note: 'en\r\ntvå', partners: ['b', 'a', 'c'], reason: 'Fler' }
  expect(laidOver(filled, then, now)).toEqual({
    title: 'Nattvandring',
    note: 'en\ntre',
    partners: ['b', 'a', 'c'],
    open: 'yes',
    reason: 'Fler',
  })
})

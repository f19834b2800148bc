import { expect, it } from 'vitest'
import { formSaved } from './saved-form.rules.ts'

const saved: Parameters<typeof formSaved>[0] = {
  day: '2026-11-22',
  quantity: 4,
  quantityWords: null,
  organisation: 'police',
  area: null,
  coverageUnit: null,
  distinctKey: null,
  riskOccasion: null,
  responseHours: null,
  responseUnit: null,
  channel: null,
  note: null,
}
const offered: Parameters<typeof formSaved>[1] = {
  days: ['2026-11-22', '2026-11-21'],
  groups: ['Föräldragruppen'],
  channels: ['e-post'],
  usualUnit: 'hours',
}

const cases = [
  //  what was saved                                what the form then holds
  ['a number of today', {}, { quantity: '4', day: '2026-11-22' }],
  ['an approximate number', { quantity: 20, quantityWords: 'drygt 20' }, { quantity: 'drygt 20' }],
  ['a part of an hour', { quantity: 1.5 }, { quantity: '1,5' }],
  ['a day further back', { day: '2026-11-03' }, { otherDay: '2026-11-03', day: undefined }],
  [
    'a group met before',
    { distinctKey: 'Föräldragruppen' },
    { distinctKey: 'Föräldragruppen', newGroup: undefined },
  ],
  [
    'a group written in',
    { distinctKey: 'Nattvandrarna' },
    { newGroup: 'Nattvandrarna', distinctKey: undefined },
  ],
  ['a channel chosen', { channel: 'e-post' }, { channel: 'e-post' }],
  [
    'a channel written in',
    { channel: 'lapp i trappan' },
    { newChannel: 'lapp i trappan', channel: undefined },
  ],
  [
    'an answer in hours',
    { responseHours: 36, responseUnit: 'hours' },
    { responseHours: '36', responseUnit: 'hours' },
  ],
] as const
it.each(cases)('%s', (_, changed, fields) => {
  const form = formSaved({ ...saved, ...changed }, offered)
  for (const [field, value] of Object.entries(fields)) expect(form[field], field).toBe(value)
})

it('an answer is shown in the unit it was told in, whatever is usual here', () => {
  const told = { ...saved, responseHours: 36, responseUnit: 'days' } as const
  expect(formSaved(told, { ...offered, usualUnit: 'hours' })).toMatchObject({
    responseHours: '1,5',
    responseUnit: 'days',
  })
})

it('where nothing can be chosen, the one field there is holds it', () => {
  expect(formSaved({ ...saved, channel: 'e-post' }, { ...offered, channels: [] })).toMatchObject({
    channel: 'e-post',
  })
})

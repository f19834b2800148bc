import { describe, expect, it } from 'vitest'
import { readCadences } from './grammar.rules.ts'
import type { Language } from './words.rules.ts'

const phrases: [Language, string, string][] = [
  ['sv', 'som mest tre kontroller i veckan', 'counted 3 at-most week 1'],
  ['sv', 'som minst tre kontroller i veckan', 'counted 3 at-least week 1'],
  ['sv', 'aldrig mer sällan än två gånger om året', 'counted 2 at-least year 1'],
  ['sv', 'två gånger i månaden eller oftare', 'counted 2 at-least month 1'],
  ['sv', 'en gång per kvartal eller oftare', 'counted 1 at-least quarter 1'],
  ['da', 'tre gange om året eller flere', 'counted 3 at-least year 1'],
  ['sv', 'varje skoldag', 'counted 1 exactly day 1'],
  ['sv', 'varje månadsskifte', 'counted 1 exactly month 1'],
  ['da', 'efter aftale med boligforeningen', 'on-demand null none null null'],
  ['da', 'når der er anledning dertil', 'on-demand null none null null'],
  ['sv', 'enligt överenskommelse med kommunen', 'not-a-cadence null none null null'],
  ['sv', 'styrgruppen, med 9 ledamöter, följer upp löftena varje tertial', 'counted 1 exactly tertial 1'],
]

function briefly(language: Language, text: string): string {
  const { kind, count, comparator, period, everyN } = readCadences(text, language)[0]!
  return [kind, count, comparator, period, everyN].map(String).join(' ')
}

describe('how the bounds of a number are said', () => {
  it.each(phrases)('%s: %s', (language, text, expected) => {
    expect(briefly(language, text)).toBe(expected)
  })
})

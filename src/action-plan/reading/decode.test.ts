import { describe, expect, it } from 'vitest'
import { decodeText, longestText } from './decode.rules.ts'

const words = 'Åtgärder på Öland: trygghet för alla, også på Ærø.'
const utf16 = (text: string, bigEnd: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEnd ? bytes.swap16() : bytes
}

describe('the text of an uploaded file', () => {
  it.each([
    ['UTF-8', Buffer.from(words), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${words}`), 'utf-8'],
    ['UTF-16 with a mark', utf16(`\ufeff${words}`, false), 'utf-16le'],
    ['UTF-16, the other end first, with a mark', utf16(`\ufeff${words}`, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(words, false), 'utf-16le'],
    ['UTF-16, the other end first, without a mark', utf16(words, true), 'utf-16be'],
    ['windows-1252', Buffer.from(words, 'latin1'), 'windows-1252'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: words, encoding })
  })
  it('windows-1252 has dashes and quotation marks where latin-1 has controls', () => {
    expect(decodeText(Uint8Array.of(0xe5, 0x72, 0x20, 0x96, 0x20, 0x94, 0xe4, 0x94))).toMatchObject({
      text: 'år – ”ä”',
    })
  })
})

describe('what is no text', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['only spaces', Buffer.from(' \n\n '), 'empty'],
    ['more than five megabytes', Buffer.alloc(longestText + 1, 'a'), 'tooLarge'],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 1, 2, 3, 4, 5]),
      'binary',
    ],
    ['zeros', Buffer.alloc(300), 'binary'],
    ['a program', Buffer.from(Array.from({ length: 2000 }, (_, index) => (index * 37) % 256)), 'binary'],
  ])('%s is refused', (_, bytes, problem) => {
    expect(decodeText(bytes)).toEqual({ problem })
  })
})

import sharp from 'sharp'
import { expect, it } from 'vitest'
import { largestPicture, pictureOf } from './picture.ts'

const field = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#386' } })

it('a photograph is kept in three sizes and two formats, upright, without what the camera noted', async () => {
  const taken = await field(2400, 1200)
    .withExif({ IFD0: { Artist: 'Anna Andersson' }, IFD3: { GPSLatitude: '59/1 20/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  expect((await sharp(taken).metadata()).exif).toBeDefined()
  const picture = await pictureOf(taken)
  if ('problem' in picture) throw new Error(picture.problem)
  expect([picture.width, picture.height]).toEqual([960, 1920])
  expect(picture.files.map(({ width, format }) => `${width} ${format}`)).toEqual([
    '480 webp',
    '480 jpeg',
    '960 webp',
    '960 jpeg',
  ])
  for (const { bytes, width, format } of picture.files) {
    const seen = await sharp(bytes).metadata()
    expect([seen.width, seen.format, seen.exif, seen.orientation]).toEqual([
      width,
      format,
      undefined,
      undefined,
    ])
    expect(Buffer.from(bytes).includes('Anna')).toBe(false)
  }
})

it('a small picture is not made larger', async () => {
  const picture = await pictureOf(await field(400, 300).png().toBuffer())
  expect(picture).toMatchObject({ width: 400, height: 300 })
})

const words = (text: string) => new TextEncoder().encode(text)
const cases: [what: string, bytes: () => Promise<Uint8Array> | Uint8Array, problem: string][] = [
  ['a text', () => words('hej'), 'notAPicture'],
  ['a drawing that is a program', () => words('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'notAPicture'],
  ['an animated GIF', () => words('GIF89a'), 'notAPicture'],
  ['nothing', () => new Uint8Array(), 'notAPicture'],
  ['a beginning without an end', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'broken'],
  ['a stamp', () => field(100, 100).png().toBuffer(), 'tooSmall'],
  ['a small file that unpacks to far too much', () => field(8000, 7000).png().toBuffer(), 'tooManyPixels'],
  ['a file that is too large', () => new Uint8Array(largestPicture + 1), 'tooLarge'],
]
it.each(cases)('%s is refused', async (_, bytes, problem) => {
  expect(await pictureOf(await bytes())).toEqual({ problem })
})

import sharp, { type Sharp } from 'sharp'

/** How wide a picture is kept, in pixels; none is made wider than it came. */
export const pictureWidths = [480, 960, 1600] as const
export const pictureFormats = ['webp', 'jpeg'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** The largest file that is taken in, in bytes: a photograph of a telephone of today. */
export const largestPicture = 10 * 1024 * 1024
/** So many pixels are unpacked at most; a small file can say that it is far larger. */
export const mostPixels = 50_000_000
/** What is narrower shows nobody anything. */
const narrowest = 320

export type PictureProblem = 'notAPicture' | 'tooLarge' | 'tooManyPixels' | 'tooSmall' | 'broken'
export type PictureFile = { width: number; format: PictureFormat; bytes: Uint8Array }
/** A picture in every size it is kept in; width and height are those of the largest. */
export type Picture = { width: number; height: number; files: PictureFile[] }

const beginnings = [
  { begins: [0xff, 0xd8, 0xff], at: 0 },
  { begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], at: 0 },
  { begins: [0x57, 0x45, 0x42, 0x50], at: 8 },
]

/** Whether the first bytes are those of a JPEG, PNG or WebP; the name of a file says nothing. */
export function beginsAsPicture(bytes: Uint8Array): boolean {
  return beginnings.some(({ begins, at }) => begins.every((byte, i) => bytes[at + i] === byte))
}

/**
 * A photograph made anew in the sizes a page asks for. It is turned upright, and
 * nothing of what the camera noted goes along: not the place, the time or the
 * name of its owner. What is no picture, or says it is larger than it may be, is refused.
 */
export async function pictureOf(bytes: Uint8Array): Promise<Picture | { problem: PictureProblem }> {
  if (bytes.length > largestPicture) return { problem: 'tooLarge' }
  if (!beginsAsPicture(bytes)) return { problem: 'notAPicture' }
  const source = () => sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient()
  try {
    const { autoOrient, width: stored, height: storedHeight } = await source().metadata()
    if (stored * storedHeight > mostPixels) return { problem: 'tooManyPixels' }
    if (autoOrient.width < narrowest) return { problem: 'tooSmall' }
    const fitting = pictureWidths.filter((width) => width <= autoOrient.width)
    const widths = fitting.length > 0 ? fitting : [autoOrient.width]
    const files: PictureFile[] = []
    for (const width of widths)
      for (const format of pictureFormats) {
        const made = source().resize({ width }).flatten({ background: '#ffffff' })
        files.push({ width, format, bytes: await encoded(made, format).toBuffer() })
      }
    const width = widths.at(-1)!
    return { width, height: Math.round((width * autoOrient.height) / autoOrient.width), files }
  } catch (error) {
    return { problem: /pixel limit/i.test(String(error)) ? 'tooManyPixels' : 'broken' }
  }
}

function encoded(picture: Sharp, format: PictureFormat): Sharp {
  return format === 'webp' ? picture.webp({ quality: 76 }) : picture.jpeg({ quality: 78, mozjpeg: true })
}

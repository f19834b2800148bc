import type { ResultPicture } from './rules.ts'
import { keptWidths } from './served.rules.ts'

type PictureProps = {
  picture: Pick<ResultPicture, 'id' | 'alt' | 'width' | 'height'>
  /** Where a file of it lies, by its name: `960.webp`. */
  addressOf: (file: string) => string
}

/** A picture in the size the page needs, WebP where the browser takes it. */
export function Photograph({ picture, addressOf }: PictureProps) {
  const { alt, width, height } = picture
  const sources = (format: 'webp' | 'jpeg') =>
    keptWidths(width)
      .map((wide) => `${addressOf(`${wide}.${format}`)} ${wide}w`)
      .join(', ')
  const sizes = '(min-width: 60rem) 28rem, 92vw'
  return (
    <picture>
      <source type="image/webp" srcset={sources('webp')} sizes={sizes} />
      <img
        class="photograph"
        src={addressOf(`${keptWidths(width)[0]}.jpeg`)}
        srcset={sources('jpeg')}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        loading="lazy"
      />
    </picture>
  )
}

/** Which file of a picture an address asks for: `960.webp`. Null where it asks for none that could be. */
export function readFileName(name: string): { width: number; format: 'webp' | 'jpeg' } | null {
  const [, width = '', format = ''] = /^(\d{2,4})\.(webp|jpeg)$/.exec(name) ?? []
  return format === 'webp' || format === 'jpeg' ? { width: Number(width), format } : null
}

/** How a picture is sent: as the picture it is, and never as anything a browser could run. */
export function pictureHeaders(format: 'webp' | 'jpeg', cacheControl: string): Record<string, string> {
  return {
    'content-type': `image/${format}`,
    'cache-control': cacheControl,
    'x-content-type-options': 'nosniff',
    'content-disposition': 'inline',
  }
}

/** The widths a picture is kept in, by the widest; the same rule as where it is encoded. */
export function keptWidths(widest: number): number[] {
  const smaller = [480, 960, 1600].filter((width) => width < widest)
  return [...smaller, widest]
}

const summary = /<div class="ds-error-summary".*?<\/div>/s
const line = /(<a class="ds-link" href="#([^"]+)">)([^<]*)(<\/a>)/g

/**
 * The page with each line of its summary of faults saying of which field it is:
 * of five fields left empty, "this must be filled in" five times helps nobody.
 * The name is the label that the field has on the same page, so that no form has
 * to hand it over and the two can never differ.
 */
export function withFaultsNamed(page: string): string {
  return page.replace(summary, (faults) =>
    faults.replace(line, (whole, start: string, id: string, words: string, end: string) => {
      const label = labelOf(id, page)
      return label ? `${start}${label} ${words}${end}` : whole
    }),
  )
}

/** The label of a field, the legend of choices or the words beside a tick; without what says that it is optional. */
function labelOf(id: string, page: string): string | null {
  if (!/^[\w-]+$/.test(id)) return null
  const found =
    new RegExp(`<label[^>]* for="${id}"[^>]*>(.*?)</label>`, 's').exec(page) ??
    new RegExp(`<fieldset[^>]* id="${id}"[^>]*>\\s*<legend[^>]*>(.*?)</legend>`, 's').exec(page) ??
    new RegExp(`<input[^>]* id="${id}"[^>]*>\\s*<span>(.*?)</span>`, 's').exec(page)
  const label = found?.[1]?.replace(/<span class="quiet small">.*?<\/span>/s, '').trim()
  if (!label) return null
  return /[?.:!]$/.test(label) ? label : `${label}:`
}

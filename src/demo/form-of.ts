const decoded = (words: string) =>
  words
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** What a browser would send of a page's form, as it stands. */
export function formOf(html: string): FormData {
  const form = new FormData()
  const attribute = (tag: string, name: string) =>
    decoded(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const type = attribute(tag, 'type')
    if (type === 'file' || ((type === 'radio' || type === 'checkbox') && !/ checked/.test(tag))) continue
    form.append(attribute(tag, 'name'), attribute(tag, 'value'))
  }
  for (const [, tag = '', words = ''] of html.matchAll(/<textarea([^>]*)>([^<]*)</g))
    form.append(attribute(tag, 'name'), decoded(words).replace(/^\n/, ''))
  for (const [, tag = '', options = ''] of html.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)) {
    const option =
      /<option[^>]* selected[^>]*>/.exec(options)?.[0] ?? /<option[^>]*>/.exec(options)?.[0] ?? ''
    form.append(attribute(tag, 'name'), attribute(option, 'value'))
  }
  return form
}

/** So often the page of work under way looks how far it has come, in milliseconds. */
const lookEvery = 2000

/** What the page says of the work follows the work; nothing is said anew that has not changed. */
async function follow(): Promise<void> {
  for (;;) {
    const shown = document.getElementById('work')
    if (!shown || shown.dataset.standing === 'done' || shown.dataset.standing === 'failed') return
    await new Promise((resolve) => setTimeout(resolve, lookEvery))
    // A page that nobody looks at need not ask; a server that does not answer is asked again.
    if (document.hidden) continue
    const answer = await fetch(location.href).catch(() => null)
    if (answer?.ok) put(await answer.text())
  }
}

function put(html: string): void {
  const shown = document.getElementById('work')
  const fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('work')
  if (!shown || !fresh) return
  if (shown.dataset.standing !== fresh.dataset.standing) {
    shown.replaceWith(fresh)
    return
  }
  const now = [...fresh.querySelectorAll('p, progress')]
  for (const [i, old] of [...shown.querySelectorAll('p, progress')].entries()) {
    const next = now[i]
    if (!next) continue
    if (old instanceof HTMLProgressElement) copyValue(old, next as HTMLProgressElement)
    else if (old.children.length === 0 && old.textContent !== next.textContent)
      old.textContent = next.textContent
  }
}

function copyValue(shown: HTMLProgressElement, fresh: HTMLProgressElement): void {
  for (const name of ['value', 'max']) {
    const value = fresh.getAttribute(name)
    if (value !== null) shown.setAttribute(name, value)
  }
}

follow()

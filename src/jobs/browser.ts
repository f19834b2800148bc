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

/** Only what the work is at is said aloud, when it changes; how many are done is there to be read. */
function put(html: string): void {
  const shown = document.getElementById('work')
  const fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('work')
  const said = shown?.querySelector('[role=status]')
  const saidNow = fresh?.querySelector('[role=status]')
  if (!shown || !fresh || !said || !saidNow) return
  if (said.textContent !== saidNow.textContent) said.textContent = saidNow.textContent
  said.className = saidNow.className
  const [rest, restNow] = [shown, fresh].map((part) => [...part.children].slice(1)) as [Element[], Element[]]
  // A link that has the focus keeps it: nothing is replaced that says the same.
  for (const [at, now] of restNow.entries()) {
    const before = rest[at]
    if (!before) shown.append(now)
    else if (before.outerHTML !== now.outerHTML) before.replaceWith(now)
  }
  for (const gone of rest.slice(restNow.length)) gone.remove()
  shown.dataset.standing = fresh.dataset.standing
}

follow()

import { type Filled, many } from './filled.ts'

/**
 * A form laid over what others saved since it was opened: a field that still
 * says what it said `then` says what it says now, and one that was written in
 * stays as it was written.
 */
export function laidOver(filled: Filled, then: Filled, now: Filled): Filled {
  const untouched = Object.keys(now).filter(
    (name) => name in then && written(filled, name) === written(then, name),
  )
  return { ...filled, ...Object.fromEntries(untouched.map((name) => [name, now[name] ?? ''])) }
}

/** In no order, and with the line ends that a browser makes of ours. */
function written(filled: Filled, name: string): string {
  const answers = many(filled, name).map((answer) => answer.replace(/\r\n/g, '\n'))
  return JSON.stringify(answers.sort())
}

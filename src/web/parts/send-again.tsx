import type { Child } from 'hono/jsx'
import type { Filled } from '../filled.ts'
import { Button, Carried } from './form.tsx'
import { formIdField } from './post-form.tsx'

/** What was written before something came between: it is sent with one press. A long text fits this way only. */
export function SendAgain({ path, filled, children }: { path: string; filled: Filled; children: Child }) {
  return (
    <form method="post" action={path} enctype="multipart/form-data">
      <Carried filled={withoutSecrets(filled)} />
      <Button>{children}</Button>
    </form>
  )
}

/** A password is never written back into a page. */
export function withoutSecrets(filled: Filled): Filled {
  return Object.fromEntries(Object.entries(filled).filter(([name]) => !name.startsWith('password')))
}

/** A yes, the code of a choice, the id of a row: what a form sends without anybody having written it. */
const isCode = (value: string) => /^[a-z][a-zA-Z-]*$|^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)

/** What somebody wrote, field by field, to be looked at before it is sent. */
export function wordsWritten(filled: Filled): string[] {
  return Object.entries(withoutSecrets(filled))
    .filter(([name]) => name !== formIdField)
    .flatMap(([, value]) => [value].flat().map((each) => each.trim()))
    .filter((value) => value !== '' && !isCode(value))
}

/** Whether somebody wrote or chose something: the form's own id is no writing. */
export function isWritten(filled: Filled): boolean {
  return Object.entries(withoutSecrets(filled)).some(
    ([name, value]) => name !== formIdField && [value].flat().some((each) => each.trim() !== ''),
  )
}

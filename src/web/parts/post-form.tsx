import type { Child } from 'hono/jsx'

/** The hidden field by which the door knows a form that is sent a second time. */
export const formIdField = 'form-id'

type Props = {
  action?: string
  class?: string
  /** For a form with a file. */
  enctype?: 'multipart/form-data'
  children: Child
  [data: `data-${string}`]: string | undefined
}

/**
 * A form that does something. Each time it is shown it is another one, with an
 * id of its own, so that sending it twice does once what was meant once.
 * (`autocomplete` keeps a browser that goes back from putting the former id in.)
 */
export function PostForm({ children, ...form }: Props) {
  return (
    <form method="post" {...form}>
      <input type="hidden" name={formIdField} value={crypto.randomUUID()} autocomplete="off" />
      {children}
    </form>
  )
}

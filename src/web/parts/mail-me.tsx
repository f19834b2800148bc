import { Button, TextField } from './form.tsx'

type Props = {
  words: { head: string; address: string; help: string; do: string; leave: string }
  action: string
  leaveAt: string
}

/** The form by which a resident asks to be told by e-mail about what the page is of. */
export function MailMe({ words, action, leaveAt }: Props) {
  return (
    <section aria-labelledby="mail">
      <h2 id="mail">{words.head}</h2>
      <form method="post" class="sheet" action={action}>
        <TextField
          name="address"
          type="email"
          inputmode="email"
          autocomplete="email"
          label={words.address}
          help={words.help}
          longest={254}
          filled={{}}
        />
        <div class="actions">
          <Button>{words.do}</Button>
          <a href={leaveAt}>{words.leave}</a>
        </div>
      </form>
    </section>
  )
}

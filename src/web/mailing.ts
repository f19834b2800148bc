import { createTransport } from 'nodemailer'

/** A mail to one person: the same words as plain text and as simple HTML. */
export type Mail = {
  /** The same for each try, so that one sent twice can be told to be one. */
  id: string
  to: string
  subject: string
  text: string
  html: string
  /** Where one leaves with one press; mail programs show it beside the mail. */
  leaveAt?: string | undefined
}

/** The way out for mail, and the address of this server that links in it begin with. */
export type Mailer = {
  site: string
  /** Hands a mail to the mail server, or throws what it answered. */
  send(mail: Mail): Promise<void>
  close(): void
}

/** How mail is sent: the mail server with its login in one address, and whom mail is from. */
export type MailSettings = { smtpUrl: string; from: string }

// A mail server that does not answer holds nobody up for longer, in milliseconds.
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** Mail through a real mail server, over one connection that is kept while there is more to send. */
export function mailerOf({ smtpUrl, from }: MailSettings, site: string): Mailer {
  const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: 1, ...patience })
  const { hostname } = new URL(site)
  return {
    site,
    async send({ id, to, leaveAt, ...words }) {
      await transport.sendMail({
        ...words,
        from,
        to: { name: '', address: to },
        messageId: `<${id}@${hostname}>`,
        headers: { 'Auto-Submitted': 'auto-generated', ...(leaveAt && leavingHeaders(leaveAt)) },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    },
    close: () => transport.close(),
  }
}

/** RFC 8058: the mail program's own button for leaving sends one post to the link. */
function leavingHeaders(leaveAt: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${leaveAt}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

import { createTransport } from 'nodemailer'
import type { MailSettings } from '@/lib/config/environment'
import type { SendingFault } from './rules'

export type Mail = {
  to: string
  subject: string
  text: string
  html: string
  /** The same at every attempt, so that a letter that arrives twice can be known for one. */
  messageId: string
  /** Addresses with which mail programs offer to stop such letters; null for none. */
  stop: { page: string; oneClick: string } | null
}

export type MailSent = { ok: true } | ({ ok: false; words: string } & SendingFault)

/** Far below the lease of a letter: whoever answers so late is as good as away. */
const PATIENCE_MS = 20_000

/** Hands one letter to the mail server; never throws for what a server or a network may do. */
export async function sendMail(settings: MailSettings, mail: Mail): Promise<MailSent> {
  const { host, port, tls, user, password, from } = settings
  const transport = createTransport({
    ...{ host, port, secure: tls === 'implicit', requireTLS: tls === 'starttls', ignoreTLS: tls === 'none' },
    ...(user ? { auth: { user, pass: password ?? '' } } : {}),
    ...{
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      dnsTimeout: PATIENCE_MS,
    },
    // A letter is words: nothing in it may name a file or an address to fetch.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  const { to, subject, text, html, messageId, stop } = mail
  const headers: Record<string, string> = stop
    ? {
        'List-Unsubscribe': `<${stop.oneClick}>, <${stop.page}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }
    : {}
  try {
    // Given as an object the address is not read as a list of addresses.
    await transport.sendMail({
      ...{ from, to: { name: '', address: to }, subject, text, html, messageId },
      headers: { ...headers, 'Auto-Submitted': 'auto-generated' },
    })
    return { ok: true }
  } catch (error) {
    return { ok: false, ...faultOf(error, to) }
  } finally {
    transport.close()
  }
}

function faultOf(error: unknown, to: string) {
  const { code, responseCode, response, message } = (error ?? {}) as Record<string, unknown>
  const said = typeof response === 'string' ? response : typeof message === 'string' ? message : ''
  return {
    code: typeof code === 'string' ? code : undefined,
    response: typeof responseCode === 'number' ? responseCode : undefined,
    // Servers repeat the address they refuse; it is kept in its own column, and erased there.
    words: said
      .replaceAll(to, '…')
      .replace(/[^\s<>@]+@[^\s<>@]+/g, '…')
      .slice(0, 300),
  }
}

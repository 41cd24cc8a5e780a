import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MailSettings } from '@/lib/config/environment'
import { type Mail, sendMail } from './mailer'
import { isRefusedForGood, isServerAway } from './rules'
import { readableMessage, startSmtpServer } from './test-smtp-server'

let server: Awaited<ReturnType<typeof startSmtpServer>>

beforeEach(async () => {
  server = await startSmtpServer({ offersLogin: true })
})
afterEach(() => server.stop())

const settings = (more: Partial<MailSettings> = {}): MailSettings => ({
  ...{ host: '127.0.0.1', port: server.port, tls: 'none', user: 'gianhang', password: 'bí mật' },
  from: 'Gian hàng Thủ đô <thu@booth.example>',
  ...more,
})
const mail: Mail = {
  ...{ to: 'nu@coop.example', subject: 'Bát men lam được gửi lại', text: 'Ảnh mờ.', html: '<p>Ảnh mờ.</p>' },
  ...{ messageId: '<1@booth.example>', stop: { page: 'https://b.example/p', oneClick: 'https://b.example/c' } },
}

describe('a letter on the wire', () => {
  it('arrives whole, in words and markup, with who it is from and how to stop it', async () => {
    expect(await sendMail(settings(), mail)).toEqual({ ok: true })
    const [got] = server.received
    expect(got?.login).toBe('\0gianhang\0bí mật')
    expect(got?.from).toContain('<thu@booth.example>')
    expect(got?.to).toEqual(['RCPT TO:<nu@coop.example>'])
    const { headers, bodies } = readableMessage(got?.data ?? '')
    expect(headers).toContain('Subject: Bát men lam được gửi lại')
    expect(headers).toContain('Message-ID: <1@booth.example>')
    expect(headers).toContain('List-Unsubscribe: <https://b.example/c>, <https://b.example/p>')
    expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(headers).toContain('Auto-Submitted: auto-generated')
    expect(bodies.join()).toContain('Ảnh mờ.')
  })

  it.each([
    'Tên\r\nBcc: ai-do@evil.example',
    'Tên\nSubject: khác',
    'Tên\u2028Bcc: ai-do@evil.example',
    '=?UTF-8?Q?Bcc=3A_x?=\r\n\r\nthân thư',
  ])('holds no header that a name brought along: %j', async (subject) => {
    await sendMail(settings(), { ...mail, subject })
    const [got] = server.received
    expect(got?.to).toHaveLength(1)
    const names = (got?.data.split('\r\n\r\n')[0] ?? '')
      .split('\r\n')
      .flatMap((line) => /^([\w-]+):/.exec(line)?.[1] ?? [])
    expect(names.filter((name) => /^bcc$/i.test(name))).toEqual([])
    expect(names.filter((name) => name === 'Subject')).toHaveLength(1)
  })

  it.each([
    'a@b.example, c@evil.example',
    'a@b.example>\r\nRCPT TO:<c@evil.example',
    'Nhóm: a@b.example, c@evil.example;',
  ])('goes to no second address hidden in one: %j', async (to) => {
    await sendMail(settings(), { ...mail, to })
    for (const { to: got } of server.received) expect(got).toHaveLength(1)
    expect(JSON.stringify(server.received.map((one) => one.to))).not.toContain('<c@evil.example>')
  })

  it('says what the server refused, without the address it repeats', async () => {
    server.refusals.push({ at: 'RCPT', answer: '550 5.1.1 <nu@coop.example>: no such user here' })
    const gone = await sendMail(settings(), mail)
    expect(gone).toMatchObject({ ok: false, code: 'EENVELOPE', response: 550 })
    expect(JSON.stringify(gone)).not.toContain('coop.example')
    expect(!gone.ok && isRefusedForGood(gone)).toBe(true)

    server.refusals.push({ at: 'RCPT', answer: '451 4.7.1 greylisted, come back' })
    const later = await sendMail(settings(), mail)
    expect(!later.ok && [isRefusedForGood(later), isServerAway(later)]).toEqual([false, false])

    server.refusals.push({ at: 'DATA', answer: '554 5.6.0 looks like spam' })
    const spam = await sendMail(settings(), mail)
    expect(!spam.ok && isRefusedForGood(spam)).toBe(true)

    server.refusals.push({ at: 'AUTH', answer: '535 5.7.8 wrong password' })
    const login = await sendMail(settings(), mail)
    expect(!login.ok && [isRefusedForGood(login), isServerAway(login)]).toEqual([false, true])
  })

  it('does not go out in the open when encryption was asked for, nor hang when nobody answers', async () => {
    const open = await sendMail(settings({ tls: 'starttls' }), mail)
    expect(open).toMatchObject({ ok: false })
    expect(server.received).toEqual([])
    const { port } = server
    await server.stop()
    const away = await sendMail(settings({ port }), mail)
    expect(!away.ok && isServerAway(away)).toBe(true)
    server = await startSmtpServer()
  })
})

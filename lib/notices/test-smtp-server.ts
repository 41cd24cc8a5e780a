import { createServer, type Socket } from 'node:net'

export type Received = { from: string; to: string[]; data: string; login: string | null }

/** What the server says to the next `RCPT TO`, `MAIL FROM` or message instead of taking it. */
export type Refusal = { at: 'RCPT' | 'DATA' | 'AUTH'; answer: string }

/** A mail server of a few lines that speaks SMTP at the wire: it keeps what it is given and refuses what it is told to. */
export async function startSmtpServer({ offersLogin = false }: { offersLogin?: boolean } = {}) {
  const received: Received[] = []
  const refusals: Refusal[] = []
  const open = new Set<Socket>()
  const refused = (at: Refusal['at']) => {
    const place = refusals.findIndex((one) => one.at === at)
    return place < 0 ? null : (refusals.splice(place, 1)[0]?.answer ?? null)
  }
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => {})
    const say = (line: string) => socket.write(`${line}\r\n`)
    let [from, to, login, inData, rest]: [string, string[], string | null, boolean, string] = ['', [], null, false, '']
    const take = (line: string) => {
      const verb = line.slice(0, 4).toUpperCase()
      if (verb === 'EHLO') return say(offersLogin ? '250-booth.test\r\n250 AUTH PLAIN' : '250 booth.test')
      if (verb === 'AUTH') {
        const no = refused('AUTH')
        login = Buffer.from(line.split(' ')[2] ?? '', 'base64').toString('utf8')
        return say(no ?? '235 2.7.0 welcome')
      }
      if (verb === 'MAIL') {
        from = line
        to = []
        return say('250 2.1.0 ok')
      }
      if (verb === 'RCPT') {
        const no = refused('RCPT')
        if (!no) to.push(line)
        return say(no ?? '250 2.1.5 ok')
      }
      if (verb === 'DATA') {
        inData = true
        return say('354 go on')
      }
      if (verb === 'QUIT') {
        say('221 bye')
        return socket.end()
      }
      return say(verb === 'STAR' ? '502 5.5.1 no encryption here' : '250 ok')
    }
    socket.on('data', (bytes) => {
      rest += bytes.toString('utf8')
      for (;;) {
        const end = inData ? rest.indexOf('\r\n.\r\n') : rest.indexOf('\r\n')
        if (end < 0) return
        const piece = rest.slice(0, end)
        rest = rest.slice(end + (inData ? 5 : 2))
        if (!inData) take(piece)
        else {
          inData = false
          const no = refused('DATA')
          if (!no) received.push({ from, to, data: piece, login })
          say(no ?? '250 2.0.0 taken')
        }
      }
    })
    say('220 booth.test ESMTP')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  const stop = () =>
    new Promise<void>((resolve) => {
      for (const socket of open) socket.destroy()
      server.close(() => resolve())
    })
  return { port, received, refusals, stop }
}

/** The parts of a message as people read them: quoted-printable and base64 undone. */
export function readableMessage(data: string) {
  const flat = data.replace(/\r\n[ \t]+/g, ' ').replace(/\?= (?==\?)/g, '?=')
  const words = flat.replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
    kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString('utf8') : unquoted(text.replaceAll('_', ' ')),
  )
  const headers = words.split('\r\n\r\n')[0] ?? ''
  const bodies = data
    .split(/\r\n--[^\r\n]+(?:--)?/)
    .slice(1)
    .map((part) => {
      const [head = '', ...rest] = part.split('\r\n\r\n')
      const body = rest.join('\r\n\r\n')
      if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
      return /quoted-printable/i.test(head) ? unquoted(body.replace(/=\r\n/g, '')) : body
    })
  return { headers, bodies }
}

const unquoted = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

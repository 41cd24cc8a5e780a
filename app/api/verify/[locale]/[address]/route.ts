import { clientAddressOf } from '@/lib/audit/client-address'
import { DESK_AGENT } from '@/lib/auth/desk-path'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { environment } from '@/lib/config/environment'
import { turns } from '@/lib/files/turns'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { answerUpload } from '@/lib/trust/answer-upload'
import { layReady, type Refusal, type VerifyAnswer } from '@/lib/trust/verify-answer'

const statusOf: Record<Refusal, number> = {
  'no-file': 400,
  'too-large': 413,
  'not-a-form': 400,
  elsewhere: 403,
  busy: 503,
  'too-slow': 408,
  'too-often': 429,
}

// Answers drawn at once share turns of the event loop, which get longer, and none of them is ready sooner.
const inTurn = turns(1)

/** The page that tells an answer, as this very server draws it. */
async function drawn(locale: Locale, answer: VerifyAnswer): Promise<{ html: string; status: number }> {
  const path = `/verify/answer/${layReady(answer)}`
  const page = await fetch(`http://127.0.0.1:${environment().port}${pathIn(locale, path)}`, {
    // Whole, as without scripts (docs/decisions/032).
    headers: { 'user-agent': DESK_AGENT },
    signal: AbortSignal.timeout(20_000),
  })
  // The reader is at /verify, and so must be what the page says of its own address.
  const html = (await page.text()).replaceAll(path, '/verify')
  return { html, status: page.ok && answer.kind === 'refused' ? statusOf[answer.reason] : page.status }
}

type Context = RouteContext<'/api/verify/[locale]/[address]'>

/**
 * Takes a file from the public form and answers with the page that tells about it; next.config.js leads posts to /verify here
 * and says whether the client's address is its own claim or the socket's. The page is drawn by asking this very server for it,
 * since a route cannot draw one; nothing is stored.
 */
export async function POST(request: Request, { params }: Context) {
  const { locale: segment, address: source } = await params
  const locale = localeOf(segment)
  const isBelieved = source === 'socket' || environment().trustProxy
  const address = isBelieved ? clientAddressOf(request.headers) : null
  const answer: VerifyAnswer = isSameOrigin(request)
    ? await answerUpload(request, address)
    : { kind: 'refused', reason: 'elsewhere', waitSeconds: 0 }

  const { html, status } = await inTurn(() => drawn(locale, answer))
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-store',
      ...(answer.kind === 'refused' && answer.waitSeconds > 0 ? { 'Retry-After': String(answer.waitSeconds) } : {}),
      // What is left of a slow file is not waited for; other bodies are whole by now, or discarded as they come.
      ...(answer.kind === 'refused' && answer.reason === 'too-slow' ? { Connection: 'close' } : {}),
    },
  })
}

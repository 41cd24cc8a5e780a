import { clientAddressOf } from '@/lib/auth/client-address'
import { DESK_AGENT } from '@/lib/auth/desk-path'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { environment } from '@/lib/config/environment'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { answerUpload } from '@/lib/trust/answer-upload'
import { ANSWER_HEADER, layReady, type Refusal, type VerifyAnswer } from '@/lib/trust/verify-answer'

const statusOf: Record<Refusal, number> = {
  'no-file': 400,
  'too-large': 413,
  'not-a-form': 400,
  elsewhere: 403,
  busy: 503,
  'too-slow': 408,
  'too-often': 429,
}

/**
 * Takes a file from the public form and answers with the page that tells about it; next.config.js leads posts to /verify here.
 * The page is drawn by asking this very server for it, since a route cannot draw one; nothing is stored.
 */
export async function POST(request: Request) {
  const query = new URL(request.url).searchParams
  const locale = localeOf(query.get('locale') ?? undefined)
  // Next fills in the socket's address only where the client claimed none (next.config.js marks a claim).
  const isClaim = query.has('claimed') && !environment().trustProxy
  const address = isClaim ? null : clientAddressOf(request.headers)
  const answer: VerifyAnswer = isSameOrigin(request)
    ? await answerUpload(request, address)
    : { kind: 'refused', reason: 'elsewhere', waitSeconds: 0 }

  const page = await fetch(`http://127.0.0.1:${environment().port}${pathIn(locale, '/verify/answer')}`, {
    headers: { [ANSWER_HEADER]: layReady(answer), 'user-agent': DESK_AGENT },
    signal: AbortSignal.timeout(20_000),
  })
  // The reader is at /verify, and so must be what the page says of its own address.
  const html = (await page.text()).replaceAll('/verify/answer', '/verify')
  return new Response(html, {
    status: page.ok && answer.kind === 'refused' ? statusOf[answer.reason] : page.status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-store',
      ...(answer.kind === 'refused' && answer.waitSeconds > 0 ? { 'Retry-After': String(answer.waitSeconds) } : {}),
    },
  })
}

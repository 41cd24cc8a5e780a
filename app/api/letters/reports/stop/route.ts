import { readRecipientKey } from '@/lib/notices/recipient-key'
import { stopReportLetters } from '@/lib/reports/commands/recipients'

/** What mail programs post to when their own "unsubscribe" button is pressed (RFC 8058). The key is the permission. */
export async function POST(request: Request) {
  const recipient = readRecipientKey(new URL(request.url).searchParams.get('key') ?? '')
  const isStopped = recipient !== null && (await stopReportLetters(recipient, new Date()))
  return new Response(null, { status: isStopped ? 200 : 404, headers: { 'cache-control': 'no-store' } })
}

import { stopLetters } from '@/lib/notices/commands/choose-letters'
import { readUnsubscribeKey } from '@/lib/notices/unsubscribe-key'

/** What mail programs post to when their own "unsubscribe" button is pressed (RFC 8058). The key is the permission. */
export async function POST(request: Request) {
  const key = readUnsubscribeKey(new URL(request.url).searchParams.get('key') ?? '')
  const isStopped = key !== null && (await stopLetters(key.userId, key.topics, new Date()))
  return new Response(null, { status: isStopped ? 200 : 404, headers: { 'cache-control': 'no-store' } })
}

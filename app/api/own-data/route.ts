import { collectOwnData } from '@/lib/account/queries/own-data'
import { currentPerson } from '@/lib/auth/guards'
import { dayOf } from '@/lib/format/days'

/** Everything that is held about whoever is signed in, as a file to keep. */
export async function GET() {
  const person = await currentPerson()
  if (!person) return new Response(null, { status: 401, headers: { 'cache-control': 'no-store' } })
  const now = new Date()
  return new Response(JSON.stringify(await collectOwnData(person, now), null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="du-lieu-cua-toi-${dayOf(now)}.json"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

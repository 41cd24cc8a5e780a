import type { MerchantActor } from '@/lib/auth/actors'
import { findMerchantActor } from '@/lib/auth/guards'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'

/** A path to go on to, or else what is told at the form. */
type Answer = { path?: string } & Record<string, string | undefined>

type Steps<Place> = {
  /** What the address names; null where it names nothing. */
  place: (query: URLSearchParams) => Place | null
  /** The path of the form, without a language, with what is told there. */
  form: (place: Place, told: URLSearchParams) => string
  admit: (merchant: MerchantActor) => Promise<boolean>
  take: (merchant: MerchantActor, place: Place, locale: Locale) => Promise<Answer>
  /** What is told of too many files in an hour. */
  tooOften?: Answer
}

/**
 * The steps around a file from a merchant's own plain form: from our page, by a member, not too often; then the browser is sent
 * on, or back to the form with what became of it. Works without JavaScript.
 */
export async function merchantUpload<Place>(
  request: Request,
  { place, form, admit, take, tooOften = { problem: 'too-often' } }: Steps<Place>,
) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const merchant = await findMerchantActor()
  const query = new URL(request.url).searchParams
  const named = merchant && place(query)
  if (!merchant || !named) return new Response(null, { status: 404 })
  const locale = localeOf(query.get('locale') ?? undefined)
  const { path, ...answer }: Answer = (await admit(merchant)) ? await take(merchant, named, locale) : tooOften
  const told = Object.entries(answer).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
  return new Response(null, {
    status: 303,
    headers: { Location: pathIn(locale, path ?? form(named, new URLSearchParams(told))) },
  })
}

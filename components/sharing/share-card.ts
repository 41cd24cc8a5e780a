import { createHash } from 'node:crypto'
import type { Locale } from '@/lib/i18n/locales'

/** What the picture of a shared link says. `pictures` are content hashes: one fills half of it, more share that half. */
export type ShareCard = {
  /** A word or two above the title. */
  kicker: string
  title: string
  lines: string[]
  stars: number | null
  price: string | null
  pictures: string[]
}

export const shareKinds = ['home', 'listings', 'merchants', 'groups', 'wards', 'villages', 'collections'] as const
export type ShareKind = (typeof shareKinds)[number]

/** Raise it when the looks change, or messengers and caches go on showing the old ones. */
const LOOKS = 1

/** Names the content of a card: another text, price or picture gives another name. */
export const shareVersion = (card: ShareCard) =>
  createHash('sha256')
    .update(JSON.stringify([LOOKS, card]))
    .digest('hex')
    .slice(0, 16)

/** The address of the picture of a page; `slug` is `_` for the home page. */
export const sharePath = (locale: Locale, kind: ShareKind, slug: string, card: ShareCard) =>
  `/media/share/${locale}/${kind}/${slug}/${shareVersion(card)}.jpg`

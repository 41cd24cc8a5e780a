import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { careOfSet } from '@/lib/catalog/rules-sets'
import { db } from '@/lib/db/client'
import type { PrintOrder } from '@/lib/documents/types'
import { dayOf } from '@/lib/format/days'
import { maskPersonalIds } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { jpegPicture } from '../jpeg-picture'
import { mostProducts, type productPapers, type stallPapers } from '../paper-kinds'
import { printedProduct, printedWords } from '../printed-product'
import { listPrintable, readPrintable } from './printable'

/** Products named on a stall's card. */
const mostNamed = 6

/** Sheets or shelf cards of the merchant's own public products; null when none of these ids is one. */
export async function orderProductPapers(
  actor: MerchantActor,
  paper: (typeof productPapers)[number],
  ids: string[],
  locale: Locale,
  publicUrl: string,
): Promise<PrintOrder | null> {
  const isSheet = paper === 'sheet-A4' || paper === 'sheet-A5'
  const listings = await readPrintable(actor, ids.slice(0, mostProducts[isSheet ? 'sheet' : 'shelf']))
  const [first] = listings
  if (!first) return null
  const products = []
  for (const listing of listings) {
    const picture = isSheet ? await jpegPicture(listing.pictures[0]?.hash) : null
    products.push(printedProduct(locale, listing, publicUrl, picture))
  }
  const isVisits = listings.every(({ set }) => careOfSet(set.number) === 'tourism')
  const words = printedWords(locale, first.merchant.isDemo, dayOf(new Date()), isVisits ? 'booking' : 'product')
  const title = listings.length === 1 ? first.name.vi : first.merchant.name
  const about = { title, language: locale, words, products }
  return isSheet
    ? { ...about, kind: 'sheet', size: paper === 'sheet-A4' ? 'A4' : 'A5' }
    : { ...about, kind: 'shelf', size: paper === 'shelf-A4' ? 'A4' : 'A6' }
}

/** The card for the merchant's stall, with the code that leads to all it shows; null while it shows nothing. */
export async function orderStallCard(
  actor: MerchantActor,
  paper: (typeof stallPapers)[number],
  locale: Locale,
  publicUrl: string,
): Promise<PrintOrder | null> {
  const [merchant, listings] = await Promise.all([
    db.merchant.findUnique({
      where: { id: actor.merchantId },
      select: { name: true, slug: true, isDemo: true, ward: { select: { fullNameVi: true, fullNameEn: true } } },
    }),
    listPrintable(actor),
  ])
  if (!merchant || listings.length === 0) return null
  const best = [...listings].sort((a, b) => b.stars - a.stars).slice(0, mostNamed)
  const more = listings.length - best.length
  const name = maskPersonalIds(merchant.name)
  const { ward } = merchant
  return {
    kind: 'stall',
    ...{ title: name, language: locale, size: paper === 'stall-A4' ? 'A4' : 'A5' },
    words: printedWords(locale, merchant.isDemo, dayOf(new Date()), 'merchant'),
    merchant: {
      name,
      place: ward && inLocale(locale, ward.fullNameVi, ward.fullNameEn),
      url: publicUrl + pathIn(locale, `/merchants/${merchant.slug}`),
      products: best.map(({ name: product, stars }) => ({ name: product, stars })),
      more: more > 0 ? translator(locale, 'papers')('more', { count: more }) : null,
    },
  }
}

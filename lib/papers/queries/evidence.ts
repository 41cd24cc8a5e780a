import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import type { HistoryEntry, OwnListingDetail } from '@/lib/catalog/own-types'
import { findOwnListing } from '@/lib/catalog/queries/own-listing'
import { db } from '@/lib/db/client'
import type { DossierTable, PrintedLine, PrintOrder } from '@/lib/documents/types'
import { isUuid } from '@/lib/format/ids'
import { formatDay, formatMoment, maskPersonalIds } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'
import { merchantReadiness } from '@/lib/readiness/queries/merchant-readiness'
import type { SolutionReadiness } from '@/lib/readiness/types'
import { minimumsSource } from '@/lib/taxonomy/digital-minimums'
import { listLotEvidence } from '@/lib/trace/queries/lot-evidence'
import { jpegPicture } from '../jpeg-picture'
import { lotsTable } from '../lots-table'
import { nextStar } from '../next-star-rules'
import { printedProduct, printedWords } from '../printed-product'
import { starFacts } from '../star-facts'
import { readPrintable } from './printable'
import { readPublicIntervals } from './publicity'

type Interval = { from: Date; until: Date | null }

function publicTable(locale: Locale, intervals: Interval[]): DossierTable {
  const t = translator(locale, 'papers')
  return {
    title: t('evidence.public'),
    note: t('evidence.public-note'),
    head: [t('evidence.from'), t('evidence.until')],
    rows: intervals.map(({ from, until }) => [formatMoment(from), until ? formatMoment(until) : t('evidence.now')]),
    empty: t('evidence.never'),
  }
}

function historyTable(locale: Locale, history: HistoryEntry[]): DossierTable {
  const t = translator(locale, 'papers')
  const why = ({ reasonCode, words }: HistoryEntry) =>
    [reasonCode ? textFor(locale, 'reviews', `to-merchant.${reasonCode}`) : null, words && maskPersonalIds(words)]
      .filter(Boolean)
      .join('. ')
  return {
    title: t('evidence.history'),
    note: null,
    head: [t('evidence.time'), t('evidence.what'), t('evidence.why')],
    rows: [...history]
      .reverse()
      .map((entry) => [
        formatMoment(entry.at),
        textFor(locale, 'merchant-home', `event.${entry.kind}`) ?? entry.kind,
        why(entry),
      ]),
    empty: t('evidence.no-history'),
  }
}

function readinessTable(locale: Locale, solutions: SolutionReadiness[]): DossierTable {
  const t = translator(locale, 'papers')
  const words = translator(locale, 'readiness')
  const proofOf = ({ proof, exemption }: SolutionReadiness) =>
    exemption
      ? exemption.legalSource
      : [
          proof?.number,
          proof?.issuer,
          proof ? `${formatDay(proof.validFrom)}–${proof.validUntil ? formatDay(proof.validUntil) : ''}` : null,
        ]
          .filter(Boolean)
          .join(' · ')
  return {
    title: t('evidence.solutions'),
    note: t('evidence.solutions-note'),
    head: [t('evidence.solution'), t('evidence.state'), t('evidence.proof')],
    rows: solutions.map((one) => [words(`solutions.${one.solution}`), words(`states.${one.state}`), proofOf(one)]),
    empty: '',
  }
}

function needsTable(locale: Locale, listing: OwnListingDetail, solutions: SolutionReadiness[]): DossierTable | null {
  const t = translator(locale, 'papers')
  const next = nextStar(starFacts(listing, solutions))
  if (!next) return null
  return {
    title: t('star.title', { stars: next.stars }),
    note: t('star.source', { decision: minimumsSource.decision, day: formatDay(minimumsSource.issuedOn) }),
    head: [t('star.need'), t('evidence.state')],
    rows: next.needs.map(({ minimum, state }) => [t(`star.minimum.${minimum}`), t(`star.state.${state}`)]),
    empty: t('star.nothing'),
  }
}

function factsOf(locale: Locale, listing: OwnListingDetail, merchantName: string, url: string): PrintedLine[] {
  const t = translator(locale, 'papers')
  const words = translator(locale, 'listing')
  const { certificate, product } = listing
  const day = (text: string | undefined) => (text ? formatDay(text) : '–')
  return [
    { label: t('evidence.product'), text: product.name },
    {
      label: t('evidence.set'),
      text: `${product.setNumber}. ${inLocale(locale, product.setNameVi, product.setNameEn)}`,
    },
    { label: t('evidence.merchant'), text: merchantName },
    { label: t('evidence.link'), text: url },
    { label: t('evidence.state'), text: translator(locale, 'merchant-home')(`status-of.${listing.status}`) },
    {
      label: words('certificate.title'),
      text: certificate ? t('stars').replace('{n}', String(certificate.stars)) : t('evidence.none'),
    },
    { label: words('certificate.code'), text: certificate?.code ?? '–' },
    {
      label: words('certificate.decision'),
      text: certificate
        ? words('certificate.decision-of', { number: certificate.decisionNumber, day: day(certificate.issuedOn) })
        : '–',
    },
    { label: words('certificate.valid-through'), text: day(certificate?.validThrough) },
    ...(certificate?.revoked ? [{ label: t('evidence.revoked'), text: day(certificate.revoked.on) }] : []),
  ]
}

/** The file that the OCOP dossier asks for, of the merchant's own product; null for another's or none. */
export async function orderEvidence(
  actor: MerchantActor,
  listingId: string,
  locale: Locale,
  publicUrl: string,
): Promise<PrintOrder | null> {
  const listing = isUuid(listingId) ? await findOwnListing(actor, listingId) : null
  if (!listing) return null
  const now = new Date()
  const [merchant, solutions, intervals, [shown], lots] = await Promise.all([
    db.merchant.findUniqueOrThrow({ where: { id: actor.merchantId }, select: { name: true, isDemo: true } }),
    merchantReadiness(actor.merchantId, now),
    readPublicIntervals(listingId, now),
    readPrintable(actor, [listingId]),
    listLotEvidence(actor, listingId),
  ])
  const t = translator(locale, 'papers')
  const page = shown ? printedProduct(locale, shown, publicUrl, await jpegPicture(shown.pictures[0]?.hash)) : null
  const needs = needsTable(locale, listing, solutions)
  const url = publicUrl + pathIn(locale, `/listings/${listing.slug}`)
  return {
    kind: 'dossier',
    ...{ title: `${t('evidence.title')}: ${listing.product.name}`, language: locale },
    words: printedWords(locale, merchant.isDemo, listing.today, 'product'),
    intro: t('evidence.intro', { time: formatMoment(now) }),
    facts: factsOf(locale, listing, maskPersonalIds(merchant.name), url),
    tables: [
      publicTable(locale, intervals),
      historyTable(locale, listing.history),
      readinessTable(locale, solutions),
      ...(needs ? [needs] : []),
      lotsTable(locale, lots, publicUrl),
    ],
    source: t('evidence.source', { time: formatMoment(now), url: publicUrl }),
    page,
    pageTitle: t('evidence.page'),
  }
}

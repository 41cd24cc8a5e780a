import type { NextRequest } from 'next/server'
import { type MissingWhy, missingPage } from '@/components/trace/missing-page'
import { originPage, originProductPage } from '@/components/trace/origin-page'
import { plainAnswer } from '@/components/trace/plain-page'
import { clientAddressOf } from '@/lib/audit/client-address'
import { findMerchantActor } from '@/lib/auth/guards'
import { findBoothSize } from '@/lib/catalog/queries/public-shelves'
import { environment } from '@/lib/config/environment'
import { dayOf } from '@/lib/format/days'
import type { Issue } from '@/lib/gs1/types'
import { inLocale, type Locale, localeOf } from '@/lib/i18n/locales'
import { pathIn, pathWithoutLocale } from '@/lib/i18n/paths'
import { cited } from '@/lib/law/cite'
import { citedToday } from '@/lib/law/queries'
import { countScan } from '@/lib/trace/commands/count-scan'
import { type LinkFacts, linksetOf, targetOf } from '@/lib/trace/linkset'
import type { Origin } from '@/lib/trace/origin-types'
import { findOrigin, findOriginProduct } from '@/lib/trace/queries/origin'
import { findOriginExtras, findScans } from '@/lib/trace/queries/origin-extras'
import { type Asked, askedOf, wantedLocale } from '@/lib/trace/resolve-rules'
import { isScan } from '@/lib/trace/scan-rules'
import { isOwnSerial } from '@/lib/trace/serials'

type Code = Extract<Asked, { kind: 'code' }>

const varying = { Vary: 'Accept, Accept-Language' }

/** Resolves a GS1 Digital Link of this booth: next.config.js sends the addresses that begin with a primary key here. */
export async function GET(request: NextRequest, { params }: RouteContext<'/api/trace/resolve/[locale]'>) {
  const url = new URL(request.url)
  const lang = url.searchParams.get('lang')
  const locale = wantedLocale(localeOf((await params).locale), lang, request.headers.get('accept-language'))
  const asked = askedOf(pathWithoutLocale(url.pathname), url.search)
  const missing = async (why: MissingWhy, issues?: Issue[], lot?: { code: string; product: string; href: string }) => {
    const isDemo = (await findBoothSize()).hasDemo
    const path = pathWithoutLocale(url.pathname)
    const otherHref = locale === 'vi' ? `/en${path}` : `${path}?lang=vi`
    const page = missingPage(locale, environment().publicUrl + path, why, { issues, isDemo, otherHref, lot })
    return plainAnswer(page, { status: 404, headers: varying })
  }
  if (asked.kind === 'moved')
    return new Response(null, { status: 308, headers: { Location: pathIn(locale, asked.path) } })
  if (asked.kind === 'broken') return missing('broken')
  if (asked.kind !== 'code') return missing('unknown', asked.issues)

  const origin = asked.lot ? await findOrigin(asked.gtin, asked.lot) : null
  const product = origin ? null : await findOriginProduct(asked.gtin)
  const face = origin ?? product
  if (!face) return missing('unknown')
  if (product && asked.lot) {
    const name = inLocale(locale, product.name.vi, product.name.en)
    return missing('unknown', [], { code: asked.lot, product: name, href: pathIn(locale, `/01/${asked.gtin}`) })
  }
  const { publicUrl } = environment()
  const uri = publicUrl + asked.path
  const facts: LinkFacts = {
    uri,
    name: inLocale(locale, face.name.vi, face.name.en),
    slug: face.slug,
    isPublic: face.isPublic,
  }
  const linkType = url.searchParams.get('linkType')
  if (wantsLinkset(request, linkType))
    return Response.json(linksetOf(facts, publicUrl), {
      headers: { ...varying, 'Content-Type': 'application/linkset+json' },
    })
  if (linkType && !/(?:^|\/|:)(?:defaultLink|traceability)$/.test(linkType)) {
    const target = targetOf(facts, publicUrl, linkType, locale)
    return target
      ? new Response(null, { status: 307, headers: { ...varying, Location: target } })
      : missing('link-type')
  }
  const headers = {
    ...varying,
    'Content-Language': locale,
    Link: `<${uri}?linkType=linkset>; rel="linkset"; type="application/linkset+json"`,
  }
  const hrefs = hrefsOf(asked)
  if (!origin) return plainAnswer(product ? originProductPage(locale, product, hrefs) : '', { headers })
  const law = cited(locale, (await citedToday())['trace-content'])
  const opened = await openedBy(request, origin, asked.serial)
  return plainAnswer(originPage(origin, { locale, hrefs, uri, law, ...opened }), { headers })
}

/** What hangs on the lot, how often its code was opened before, and whether this opening is another scan. */
async function openedBy({ headers }: NextRequest, { lotId, merchantId }: Origin, serial: string | null) {
  const now = new Date()
  const isOwn = serial !== null && isOwnSerial(lotId, serial)
  const [extras, scans, maker] = await Promise.all([
    findOriginExtras(lotId),
    findScans(lotId, isOwn ? serial : '', dayOf(now)),
    // Looking a session up costs more than the page: most who scan have none.
    headers.get('cookie')?.includes('session-token') ? findMerchantActor() : null,
  ])
  const isMaker = maker?.merchantId === merchantId
  const [fetchSite, agent] = [headers.get('sec-fetch-site'), headers.get('user-agent')]
  const purpose = headers.get('sec-purpose') ?? headers.get('purpose')
  const counts = isScan({ fetchSite, purpose, agent, isMaker })
  const isFarApart = counts && (await countScan(lotId, serial, clientAddressOf(headers), now))
  return { extras, scans, isMaker, isFarApart, serial, isOwnSerial: isOwn, today: dayOf(now) }
}

const hrefsOf = ({ path }: Code): Record<Locale, string> => ({ vi: `${path}?lang=vi`, en: `/en${path}` })

const wantsLinkset = (request: NextRequest, linkType: string | null) =>
  linkType === 'linkset' ||
  linkType === 'all' ||
  /application\/(?:linkset\+json|ld\+json|json)\b/.test(request.headers.get('accept') ?? '')

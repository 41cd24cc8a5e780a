import type { MerchantActor } from '@/lib/auth/actors'
import { findMerchantActor } from '@/lib/auth/guards'
import { environment } from '@/lib/config/environment'
import { drawDocument } from '@/lib/documents/draw-document'
import type { PrintOrder } from '@/lib/documents/types'
import { downloadOf } from '@/lib/files/download'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { type Paper, paperOf } from '@/lib/papers/paper-kinds'
import { orderEvidence } from '@/lib/papers/queries/evidence'
import { orderProductPapers, orderStallCard } from '@/lib/papers/queries/product-papers'

function order(
  actor: MerchantActor,
  paper: Paper,
  ids: string[],
  locale: Locale,
  url: string,
): Promise<PrintOrder | null> {
  if (paper === 'evidence') return orderEvidence(actor, ids[0] ?? '', locale, url)
  if (paper === 'stall-A4' || paper === 'stall-A5') return orderStallCard(actor, paper, locale, url)
  return orderProductPapers(actor, paper, ids, locale, url)
}

/**
 * Something of the merchant's own to print: GET /api/papers/<paper>?listing=<id>&listing=<id>, as PDF; `chosen` instead of a
 * paper takes it from the form's field `paper`.
 */
export async function GET(request: Request, { params }: { params: Promise<{ kind: string }> }) {
  const actor = await findMerchantActor()
  if (!actor) return new Response(null, { status: 404 })
  const query = new URL(request.url).searchParams
  const { kind } = await params
  const paper = paperOf(kind === 'chosen' ? (query.get('paper') ?? '') : kind)
  const locale = localeOf(query.get('locale') ?? undefined)
  const ids = query.getAll('listing')
  const back = (problem: string) => {
    const told = new URLSearchParams({ problem, ...(paper ? { paper } : {}) })
    for (const id of ids.slice(0, 200)) told.append('listing', id)
    const path = pathIn(locale, `/merchant/listings/print?${told}`)
    return new Response(null, { status: 303, headers: { Location: path } })
  }
  if (!paper) return new Response(null, { status: 404 })
  const { printedUrl } = environment()
  if (!printedUrl) return back('no-address')
  const wanted = await order(actor, paper, ids, locale, printedUrl)
  if (!wanted) return back('nothing-chosen')
  const drawn = await drawDocument(wanted)
  if (!drawn.ok) return back(drawn.reason)
  const kindOf = translator(locale, 'papers')
  const name = (paper === 'evidence' ? wanted.title : `${kindOf(`file.${paper}`)} ${wanted.title}`).slice(0, 120)
  return downloadOf(drawn.bytes, { kind: 'pdf', name, plain: paper, inline: true })
}

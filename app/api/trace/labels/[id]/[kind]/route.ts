import sharp from 'sharp'
import { labelSheet } from '@/components/trace/label-sheet'
import { findMerchantActor } from '@/lib/auth/guards'
import { environment } from '@/lib/config/environment'
import { isUuid } from '@/lib/format/ids'
import { ean13Svg } from '@/lib/gs1/ean13'
import { prefixKind, printedGtin } from '@/lib/gs1/gtin'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { moduleMm, moduleSize, symbolSvg } from '@/lib/trace/label-check'
import { alone, labelPdf, onA4, type PrintedLabel } from '@/lib/trace/label-pdf'
import { type LabelOrder, labelLink, labelOrder, labelsOf, printedLines, sheets, streamed } from '@/lib/trace/labels'
import { findOwnLot, type OwnLot } from '@/lib/trace/queries/own-lots'

const PNG_PIXELS = 1200

function* serialList(lot: OwnLot, order: LabelOrder, printedUrl: string): Generator<string> {
  yield '\ufeffserial,url\r\n'
  for (const { serial, link } of labelsOf(printedUrl, lot, { ...order, withSerial: true }))
    yield `${serial},${link}\r\n`
}

function* printed(lot: OwnLot, order: LabelOrder, printedUrl: string): Generator<PrintedLabel> {
  for (const { serial, link } of labelsOf(printedUrl, lot, order)) yield { link, lines: printedLines(lot, serial) }
}

/** What of the merchant's own lot can be printed: a sheet, one symbol, the bar code, or the list of box numbers. */
export async function GET(request: Request, { params }: RouteContext<'/api/trace/labels/[id]/[kind]'>) {
  const merchant = await findMerchantActor()
  const { id, kind } = await params
  const lot = merchant && isUuid(id) ? await findOwnLot(merchant, id) : null
  const { printedUrl } = environment()
  if (!lot || !printedUrl) return new Response(null, { status: 404 })
  const query = new URL(request.url).searchParams
  const order = labelOrder(query)
  const answer = (body: BodyInit, type: string, file: string | null) =>
    new Response(body, {
      headers: {
        'Content-Type': type,
        'Cache-Control': 'private, no-store',
        ...(file ? { 'Content-Disposition': `attachment; filename="${file}"` } : {}),
      },
    })
  const locale = localeOf(query.get('locale') ?? undefined)
  const [first] = labelsOf(printedUrl, lot, { ...order, count: 1 })
  if (first && kind.startsWith('sheet') && moduleSize(moduleMm(first.link, order.format)) === 'too-small') {
    const Location = `${pathIn(locale, `/merchant/trace/lots/${id}/labels`)}?problem=too-small`
    return new Response(null, { status: 303, headers: { Location } })
  }
  const symbol = () => symbolSvg(labelLink(printedUrl, lot, null), 'width="300" height="300"')
  switch (kind) {
    case 'sheet':
      return answer(streamed(labelSheet(locale, lot, order, printedUrl)), 'text/html; charset=utf-8', null)
    case 'sheet.pdf':
      return answer(
        streamed(labelPdf(printed(lot, order, printedUrl), order.count, onA4(sheets[order.format]))),
        'application/pdf',
        'labels.pdf',
      )
    case 'one.pdf': {
      const { width, height } = sheets['a4-24']
      const one = printed(lot, { ...order, count: 1, withSerial: false }, printedUrl)
      return answer(streamed(labelPdf(one, 1, alone(width, height))), 'application/pdf', 'label.pdf')
    }
    case 'serials.csv':
      return answer(streamed(serialList(lot, order, printedUrl)), 'text/csv; charset=utf-8', 'serials.csv')
    case 'one.svg':
      return answer(symbol(), 'image/svg+xml', 'label.svg')
    case 'one.png':
      return answer(
        new Uint8Array(
          await sharp(Buffer.from(symbol()), { density: 288 })
            .resize(PNG_PIXELS, PNG_PIXELS, { kernel: 'nearest' })
            .png()
            .toBuffer(),
        ),
        'image/png',
        'label.png',
      )
    case 'ean.svg': {
      const digits = printedGtin(lot.gtin)
      if (digits.length !== 13 || prefixKind(lot.gtin) === 'restricted') return new Response(null, { status: 404 })
      return answer(ean13Svg(digits), 'image/svg+xml', 'ean-13.svg')
    }
    default:
      return new Response(null, { status: 404 })
  }
}

import { findMerchantActor } from '@/lib/auth/guards'
import { buildTemplate } from '@/lib/bulk/queries/template'
import { downloadOf } from '@/lib/files/download'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { writeSheetsInWorker } from '@/lib/workbooks/write-in-worker'

/** The workbook that a merchant fills in, with what is known of its products. */
export async function GET(request: Request) {
  const merchant = await findMerchantActor()
  if (!merchant) return new Response(null, { status: 404 })
  const locale = localeOf(new URL(request.url).searchParams.get('locale') ?? undefined)
  const sheets = await buildTemplate(merchant, locale)
  if (!sheets) return new Response(null, { status: 404 })
  const bytes = await writeSheetsInWorker(sheets)
  if (!bytes) {
    const back = pathIn(locale, '/merchant/listings/bulk?problem=not-made')
    return new Response(null, { status: 303, headers: { Location: back } })
  }
  return downloadOf(bytes, { kind: 'xlsx', name: translator(locale, 'bulk')('file-name'), plain: 'products' })
}

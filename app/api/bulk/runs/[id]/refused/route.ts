import { findMerchantActor } from '@/lib/auth/guards'
import { findRun } from '@/lib/bulk/queries/runs'
import { buildRefusedRows } from '@/lib/bulk/queries/template'
import { downloadOf } from '@/lib/files/download'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { writeSheetsInWorker } from '@/lib/workbooks/write-in-worker'

/** The refused rows as a workbook, for whoever mends them. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const merchant = await findMerchantActor()
  const { id } = await params
  const run = merchant && (await findRun(merchant, id))
  if (!merchant || run?.kind !== 'WORKBOOK') return new Response(null, { status: 404 })
  const locale = localeOf(new URL(request.url).searchParams.get('locale') ?? undefined)
  const bytes = await writeSheetsInWorker(await buildRefusedRows(merchant, run, locale))
  if (!bytes) {
    const back = pathIn(locale, `/merchant/listings/bulk/${id}?problem=not-made`)
    return new Response(null, { status: 303, headers: { Location: back } })
  }
  return downloadOf(bytes, { kind: 'xlsx', name: translator(locale, 'bulk')('refused-name'), plain: 'rows-to-mend' })
}

import { findMerchantActor } from '@/lib/auth/guards'
import { admitBulkFile } from '@/lib/bulk/upload-limit'
import { downloadOf } from '@/lib/files/download'
import { receiveFile } from '@/lib/files/received-file'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'
import { MAX_WORKBOOK_BYTES, receiveLotWorkbook } from '@/lib/trace/commands/import-workbook'
import { buildLotTemplate } from '@/lib/trace/queries/workbook-template'
import { writeSheetsInWorker } from '@/lib/workbooks/write-in-worker'
import { merchantUpload } from '../../merchant-upload'

const FORM = '/merchant/trace/workbook'

/** The workbook of lots and steps that a merchant fills in, with its own products. */
export async function GET(request: Request) {
  const merchant = await findMerchantActor()
  if (!merchant) return new Response(null, { status: 404 })
  const locale = localeOf(new URL(request.url).searchParams.get('locale') ?? undefined)
  const sheets = await buildLotTemplate(merchant, locale)
  const bytes = sheets && (await writeSheetsInWorker(sheets))
  if (!bytes) return new Response(null, { status: 303, headers: { Location: pathIn(locale, FORM) } })
  return downloadOf(bytes, { kind: 'xlsx', name: translator(locale, 'lot-workbook')('file-name'), plain: 'lots' })
}

/** Takes a filled-in workbook (multipart) and sends the browser on to its preview, or back with why it was not read. */
export const POST = (request: Request) =>
  merchantUpload(request, {
    place: () => 'workbook',
    form: (_, told) => `${FORM}?${told}`,
    admit: admitBulkFile,
    async take(merchant, _, locale) {
      const received = await receiveFile(request, MAX_WORKBOOK_BYTES, (file) => receiveLotWorkbook(merchant, file))
      if (!received.ok) return { problem: received.reason }
      const { value } = received
      if (value.ok) return { path: `${FORM}/${value.id}` }
      const isKnown = textFor(locale, 'workbooks', `refusals.${value.code}`, value.params) !== null
      return isKnown ? { problem: value.code, params: JSON.stringify(value.params) } : { problem: value.code }
    },
  })

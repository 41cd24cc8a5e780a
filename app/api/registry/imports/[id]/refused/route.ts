import { findRegistering } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { takeRefusedRows } from '@/lib/registry/commands/take-refused-rows'

// The signs that encodeURIComponent leaves alone but the header reserves.
const headerText = (text: string) =>
  encodeURIComponent(text).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)

/** The refused rows as a workbook, for whoever mends them. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const admin = await findRegistering()
  const { id } = await params
  if (!admin) return new Response(null, { status: 404 })
  const locale = localeOf(new URL(request.url).searchParams.get('locale') ?? undefined)
  const taken = await takeRefusedRows(admin, id, locale)
  if (!taken.ok) {
    if (taken.reason === 'unknown') return new Response(null, { status: 404 })
    const back = `${pathIn(locale, `/admin/registry/imports/${id}`)}?rows=REFUSED&problem=not-made`
    return new Response(null, { status: 303, headers: { Location: back } })
  }
  const name = translator(locale, 'registry')('refusedFile.name', { name: taken.fileName.replace(/\.[^.]*$/, '') })
  return new Response(taken.bytes, {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="refused-rows.xlsx"; filename*=UTF-8''${headerText(name)}.xlsx`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

import { findPublicListing } from '@/lib/catalog/queries/public-listing'
import { environment } from '@/lib/config/environment'
import { qrSvg } from '@/lib/format/qr-code'
import { inLocale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'

/** The address of a public product's page as a QR code; 404 for any other. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string; slug: string }> }) {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const answer = await findPublicListing(slug)
  if (answer?.kind !== 'public') return new Response(null, { status: 404 })
  const { name } = answer.listing
  const url = `${environment().publicUrl}${pathIn(locale, `/listings/${slug}`)}`
  return new Response(qrSvg(url, inLocale(locale, name.vi, name.en)), {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'cache-control': 'public, max-age=3600',
    },
  })
}

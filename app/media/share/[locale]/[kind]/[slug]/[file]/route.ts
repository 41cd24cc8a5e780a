import { findShareCard } from '@/components/sharing/find-share-card'
import { shareKinds, shareVersion } from '@/components/sharing/share-card'
import { SharePanel } from '@/components/sharing/share-panel'
import { environment } from '@/lib/config/environment'
import { pictureBytes } from '@/lib/files/picture-bytes'
import { findPictureRecipe } from '@/lib/files/queries'
import { sharePicture } from '@/lib/files/share-pictures'
import { isLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Context = { params: Promise<{ locale: string; kind: string; slug: string; file: string }> }

const refusal = (status: number, headers: Record<string, string>) => new Response(null, { status, headers })

/**
 * What a messenger shows beside a link: /media/share/vi/listings/<slug>/<version>.jpg. The version names the content;
 * an address with another one, kept by some messenger, gets the picture of today for a short while.
 */
export async function GET(request: Request, { params }: Context) {
  const { locale, kind: typed, slug, file } = await params
  const kind = shareKinds.find((each) => each === typed)
  const card = isLocale(locale) && kind && /^[\w-]+\.jpg$/.test(file) ? await findShareCard(locale, kind, slug) : null
  if (!card || !isLocale(locale)) return refusal(404, { 'Cache-Control': 'public, max-age=60' })
  const version = shareVersion(card)
  const headers = {
    'Cache-Control': `public, ${file === `${version}.jpg` ? 'max-age=31536000, immutable' : 'max-age=300'}`,
    ETag: `"${version}"`,
    'X-Content-Type-Options': 'nosniff',
  }
  if (request.headers.get('if-none-match') === headers.ETag) return refusal(304, headers)
  const bytes = await sharePicture(`${locale} ${version}`, async () => ({
    panel: SharePanel({
      card,
      brand: translator(locale, 'sharing')('brand'),
      place: new URL(environment().publicUrl).host,
    }),
    pictures: (await Promise.all(card.pictures.map((hash) => pictureBytes(hash, 800, findPictureRecipe)))).filter(
      (picture) => picture !== null,
    ),
  }))
  if (!bytes) return refusal(503, { 'Retry-After': '5', 'Cache-Control': 'no-store' })
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, 'Content-Type': 'image/jpeg', 'Content-Length': String(bytes.length) },
  })
}

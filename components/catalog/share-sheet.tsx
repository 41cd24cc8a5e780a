import { ShopIcon } from '@/components/layout/shop-icon'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { MoreLink } from './shelf-section'

/** Zalo takes the address packed in its own way; there is no other plain link for it. */
const zaloHref = (url: string) =>
  `https://sp.zalo.me/share_inline?d=${encodeURIComponent(Buffer.from(JSON.stringify({ url })).toString('base64'))}`

/** The ways to hand a product's page on, all of them plain: the address, its QR code, two networks. */
export function ShareSheet({
  locale,
  slug,
  name,
  url,
}: {
  locale: Locale
  slug: string
  name: string
  /** The whole address of the product's page. */
  url: string
}) {
  const t = translator(locale, 'listing-page')
  const qr = pathIn(locale, `/listings/${slug}/qr.svg`)
  const networks = [
    [t('share.zalo'), zaloHref(url)],
    [t('share.facebook'), `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`],
  ] as const
  return (
    <div className="mx-auto max-w-xl pt-6">
      <MoreLink
        href={pathIn(locale, `/listings/${slug}`)}
        label={translator(locale, 'listing')('alcohol.back')}
        isBack
      />
      <h1 className="mt-3 text-2xl sm:text-3xl">{t('share.page-title', { name })}</h1>
      <div className="mt-6 rounded-xl border border-line bg-sheet p-5 sm:p-8">
        <label htmlFor="page-link" className="font-semibold">
          {t('share.link')}
        </label>
        <input
          id="page-link"
          readOnly
          value={url}
          className="mt-1.5 min-h-11 w-full rounded-lg border border-line bg-paper px-3"
        />
        <p className="mt-4 flex flex-wrap gap-2">
          {networks.map(([label, href]) => (
            <a key={href} href={href} rel="external nofollow noopener" className="listing-action">
              {label}
              <span className="sr-only">({t('places.outside')})</span>
              <ShopIcon name="outside" className="size-4 text-muted" />
            </a>
          ))}
        </p>
        <div className="mt-6 flex flex-wrap items-center gap-5 border-t border-line pt-6">
          <img
            src={qr}
            alt={t('share.qr')}
            width={192}
            height={192}
            className="size-48 rounded-lg border border-line bg-white"
          />
          <div className="min-w-48 flex-1">
            <p className="text-muted">{t('share.qr-hint')}</p>
            <p className="mt-3">
              <a href={qr} download={`${slug}.svg`} className="listing-action">
                {t('share.qr-save')}
              </a>
            </p>
          </div>
        </div>
      </div>
    </div>
  )
}

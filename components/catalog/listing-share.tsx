import { ShopIcon } from '@/components/layout/shop-icon'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { ShareButtons } from './share-buttons'

const button =
  'inline-flex min-h-11 items-center gap-2 rounded-lg border border-line bg-sheet px-3.5 py-2 font-semibold hover:border-muted'

/** Zalo takes the address packed in its own way; there is no other plain link for it. */
const zaloHref = (url: string) =>
  `https://sp.zalo.me/share_inline?d=${encodeURIComponent(Buffer.from(JSON.stringify({ url })).toString('base64'))}`

/**
 * Ways to hand the page on. The link, its QR code and the two networks are plain; what only a script can do shows
 * itself when there is one. `url` is the whole address.
 */
export function ListingShare({ locale, slug, name, url }: { locale: Locale; slug: string; name: string; url: string }) {
  const t = translator(locale, 'listing-page')
  const qr = pathIn(locale, `/listings/${slug}/qr.svg`)
  return (
    <details className="group/share min-w-0 open:basis-full">
      <summary className={`${button} cursor-pointer list-none [&::-webkit-details-marker]:hidden`}>
        <ShopIcon name="share" />
        {t('share.title')}
        <ShopIcon
          name="chevron"
          className="size-4 text-muted transition-transform duration-150 group-open/share:rotate-180"
        />
      </summary>
      <div className="mt-2 grid gap-x-5 gap-y-4 rounded-xl border border-line bg-sheet p-4 sm:grid-cols-[10rem_1fr]">
        <div className="min-w-0 sm:order-2">
          <label htmlFor="page-link" className="text-sm text-muted">
            {t('share.link')}
          </label>
          <input
            id="page-link"
            readOnly
            value={url}
            className="mt-1 min-h-11 w-full rounded-lg border border-line bg-paper px-3 text-sm"
          />
          <div className="mt-2.5 flex flex-wrap gap-2">
            <ShareButtons
              url={url}
              name={name}
              className={button}
              words={{ copy: t('share.copy'), copied: t('share.copied'), send: t('share.send') }}
              icons={{
                copy: <ShopIcon name="copy" />,
                copied: <ShopIcon name="check" />,
                send: <ShopIcon name="share" />,
              }}
            />
            <a href={zaloHref(url)} rel="external nofollow noopener" className={button}>
              {t('share.zalo')}
              <ShopIcon name="outside" className="size-4 text-muted" />
            </a>
            <a
              href={`https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`}
              rel="external nofollow noopener"
              className={button}
            >
              {t('share.facebook')}
              <ShopIcon name="outside" className="size-4 text-muted" />
            </a>
          </div>
        </div>
        <div className="flex items-center gap-4 sm:block">
          <img
            src={qr}
            alt={t('share.qr')}
            width={160}
            height={160}
            loading="lazy"
            className="size-32 shrink-0 rounded-lg border border-line bg-white sm:size-40"
          />
          <p className="text-sm text-muted sm:mt-2">
            {t('share.qr-hint')}{' '}
            <a href={qr} download={`${slug}.svg`} className="text-lam underline underline-offset-4">
              {t('share.qr-save')}
            </a>
          </p>
        </div>
      </div>
    </details>
  )
}

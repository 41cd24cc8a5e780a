import { ShopIcon } from '@/components/layout/shop-icon'

type Words = Record<'share' | 'copy' | 'copied', string>

/**
 * Hands the page on: a link to the ways of doing so, which the phone's own share sheet takes over where there is one;
 * and a button that copies the address, shown by the shop's script where the browser can.
 */
export function ShareLink({
  href,
  name,
  words,
  className,
}: {
  href: string
  name: string
  words: Words
  className: string
}) {
  return (
    <>
      <a href={href} rel="nofollow" className={className} data-share={name}>
        <ShopIcon name="share" />
        {words.share}
      </a>
      <button type="button" className={className} data-copy={words.copied} hidden>
        <ShopIcon name="copy" />
        <ShopIcon name="check" className="hidden" />
        <span aria-live="polite">{words.copy}</span>
      </button>
    </>
  )
}

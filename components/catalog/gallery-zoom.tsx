import { ShopIcon } from '@/components/layout/shop-icon'

type Words = Record<'previous' | 'next' | 'close' | 'large' | 'hint', string>

/** What a gallery needs to turn in place and to open its large pictures; the shop's script shows it and makes it work. */
export function GalleryZoom({ count, words }: { count: number; words: Words }) {
  const buttons = [
    { name: 'previous', icon: 'back', by: -1 },
    { name: 'next', icon: 'next', by: 1 },
  ] as const
  const turns = buttons.map(({ name, icon, by }) => (
    <button key={name} type="button" aria-label={words[name]} className={`gallery-button ${name}`} data-turn={by}>
      <ShopIcon name={icon} />
    </button>
  ))
  return (
    <>
      {count > 1 ? (
        <div className="gallery-turn no-print" hidden>
          {turns}
        </div>
      ) : null}
      <dialog aria-label={words.large} className="zoom">
        <img alt="" draggable={false} className="zoom-image" />
        <p className="zoom-hint">{words.hint}</p>
        {count > 1 ? turns : null}
        <button type="button" aria-label={words.close} className="gallery-button close" data-turn="0">
          <ShopIcon name="close" />
        </button>
      </dialog>
    </>
  )
}

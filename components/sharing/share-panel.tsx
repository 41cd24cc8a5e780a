import { drawableText, shareFontFamily } from '@/lib/files/share-fonts'
import { SHARE_HEIGHT } from '@/lib/files/share-pictures'
import type { ShareCard } from './share-card'

const ink = '#1d1b18'
const muted = '#5d564b'
const son = '#9e2a22'
const gold = '#7a5410'
const line = '#dfd5c2'

const mark =
  'M23 3h18l1.6 3.2c1.5 1.7 3.5 2.6 6 2.9L46.8 12H17.2l-1.8-2.9c2.5-.3 4.5-1.2 6-2.9zM21.5 14h21l2 3.6c2.5 2.2 5.6 3.4 9.7 3.7L51.4 25H12.6l-2.8-3.7c4.1-.3 7.2-1.5 9.7-3.7zM16 27h32v15H16zM10.5 44h43v4.500H51V61h-9V48.500h-5V61h-3V48.500h-4V61h-3V48.500h-5V61h-9V48.500h-2.500z'
const star = 'M12 2.6l2.9 6 6.5.9-4.700 4.600 1.100 6.500L12 17.500l-5.800 3.100 1.100-6.500L2.600 9.500l6.500-.9z'

/** Long names in smaller letters, so that they stay whole; measured in the narrow panel beside a picture. */
const titleSize = (title: string, isWide: boolean) => {
  const roomy = isWide ? 1.25 : 1
  if (title.length <= 24) return 58 * roomy
  if (title.length <= 48) return 48 * roomy
  return title.length <= 80 ? 38 : 33
}

/**
 * The words of a shared link's picture. Drawn outside of any browser, so with plain styles only: the engine knows
 * flexbox and no style sheets. `brand` and `place` are the booth's name and address.
 */
export function SharePanel({ card, brand, place }: { card: ShareCard; brand: string; place: string }) {
  const isWide = card.pictures.length === 0
  const title = drawableText(card.title)
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: SHARE_HEIGHT,
        padding: isWide ? '64px 96px' : '48px 44px 44px 48px',
        background: '#fbf7ef',
        color: ink,
        fontFamily: shareFontFamily,
        borderLeft: isWide ? `24px solid ${son}` : `8px solid ${son}`,
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center' }}>
        <svg aria-hidden="true" width="52" height="52" viewBox="0 0 64 64">
          <path fill={son} d={mark} />
        </svg>
        <span style={{ marginLeft: 16, fontSize: 30, fontWeight: 600 }}>{brand}</span>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ display: 'flex', alignItems: 'center', fontSize: 28, color: gold }}>
          {Array.from({ length: card.stars ?? 0 }, (_, i) => (
            <svg
              aria-hidden="true"
              key={String(i)}
              width="30"
              height="30"
              viewBox="0 0 24 24"
              style={{ marginRight: 4 }}
            >
              <path fill="#b8862b" d={star} />
            </svg>
          ))}
          <span style={{ marginLeft: card.stars ? 10 : 0 }}>{drawableText(card.kicker)}</span>
        </div>
        <div
          style={{
            marginTop: 12,
            fontSize: titleSize(title, isWide),
            fontWeight: 600,
            lineHeight: 1.3,
            lineClamp: 4,
            display: 'block',
          }}
        >
          {title}
        </div>
        {card.lines.map((text) => (
          <div
            key={text}
            style={{ marginTop: 12, fontSize: 26, lineHeight: 1.4, color: muted, lineClamp: 2, display: 'block' }}
          >
            {drawableText(text)}
          </div>
        ))}
        {card.price ? (
          <div style={{ marginTop: 14, fontSize: card.price.length > 20 ? 29 : 36, fontWeight: 600 }}>
            {drawableText(card.price)}
          </div>
        ) : null}
      </div>
      <div style={{ display: 'flex', paddingTop: 16, borderTop: `2px solid ${line}`, fontSize: 24, color: muted }}>
        {place}
      </div>
    </div>
  )
}

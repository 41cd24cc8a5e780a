import { Image, Path, Svg, Text, View } from '@react-pdf/renderer'
import { qrPath } from '@/lib/format/qr-code'
import { family } from './fonts'
import type { PrintedPicture, PrintedWords } from './types'

/** The colours of the pages, on white paper: a printer at home should not have to lay down a ground. */
export const ink = '#1D1B18'
export const muted = '#5F584D'
export const son = '#9E2A22'
export const gold = '#B8862B'
export const line = '#D9CFBD'
export const wash = '#FBF7EF'

export const base = { fontFamily: family, fontSize: 10, lineHeight: 1.5, color: ink } as const

/** Millimetres in points. */
export const mm = (value: number) => (value * 72) / 25.4

export function QrCode({ url, side }: { url: string; side: number }) {
  const code = qrPath(url)
  return (
    <Svg viewBox={`0 0 ${code.side} ${code.side}`} width={side} height={side}>
      <Path d={`M0 0h${code.side}v${code.side}H0z`} fill="#ffffff" />
      <Path d={code.path} fill={ink} />
    </Svg>
  )
}

// A star of five points in a square of 20.
const star = 'M10 1.2l2.7 5.7 6.2.8-4.6 4.3 1.2 6.2L10 15.2l-5.5 3 1.2-6.2L1.1 7.7l6.2-.8z'

export function Stars({ count, size, label }: { count: number; size: number; label: string }) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', gap: size * 0.15 }}>
      {Array.from({ length: count }, (_, index) => (
        <Svg key={`star-${index + 1}`} viewBox="0 0 20 20" width={size} height={size}>
          <Path d={star} fill={gold} />
        </Svg>
      ))}
      <Text style={{ ...base, fontSize: size * 0.8, fontWeight: 600, color: ink, marginLeft: size * 0.3 }}>
        {label.replace('{n}', String(count))}
      </Text>
    </View>
  )
}

/** A square cut out of a picture; paper where there is none. */
export function Square({ picture, side }: { picture: PrintedPicture; side: number }) {
  const box = { width: side, height: side, borderRadius: side * 0.03, backgroundColor: wash } as const
  if (!picture) return <View style={box} />
  return <Image src={{ data: Buffer.from(picture), format: 'jpg' }} style={{ ...box, objectFit: 'cover' }} />
}

export function Brand({ words, scale = 1 }: { words: PrintedWords; scale?: number }) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', gap: 8 * scale }}>
      <View style={{ width: 4 * scale, height: 26 * scale, backgroundColor: son }} />
      <View>
        <Text style={{ ...base, fontSize: 12 * scale, lineHeight: 1.3, fontWeight: 600 }}>{words.brand}</Text>
        <Text style={{ ...base, fontSize: 8 * scale, lineHeight: 1.3, color: muted }}>{words.tagline}</Text>
      </View>
    </View>
  )
}

export const DemoMark = ({ words, size = 8 }: { words: PrintedWords; size?: number }) =>
  words.demo ? <Text style={{ ...base, fontSize: size, color: son, fontWeight: 600 }}>{words.demo}</Text> : null

/** An address as people may type it. */
export const shownAddress = (url: string) => url.replace(/^https?:\/\//, '')

/** A size at which a text of this length fits its place. */
export const fitting = (text: string, large: number, room: number) =>
  text.length <= room ? large : Math.max(large * 0.55, (large * room) / text.length)

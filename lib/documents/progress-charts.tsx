import { Circle, Line, Path, Rect, Svg, Text, View } from '@react-pdf/renderer'
import { base, ink, line, muted } from './marks'
import type { ProgressChart } from './types'

export const cobalt = '#20407A'
export const celadon = '#6E9A8B'
const track = '#E6EBF4'

/** A bar on a scale of 0 to 100 % with the target's mark. */
export function ProgressBar({
  part,
  mark,
  isMet,
  width,
  height,
}: {
  part: number | null
  mark: number
  isMet: boolean
  width: number
  height: number
}) {
  const at = Math.min(width - 0.6, mark * width)
  return (
    <Svg width={width} height={height + 4} viewBox={`0 0 ${width} ${height + 4}`}>
      <Rect x={0} y={2} width={width} height={height} fill={track} />
      {part ? <Rect x={0} y={2} width={part * width} height={height} fill={isMet ? celadon : cobalt} /> : null}
      <Line x1={at} x2={at} y1={0} y2={height + 4} stroke={ink} strokeWidth={1.2} />
    </Svg>
  )
}

const GUTTER = 20

/** A group's year on a scale of 0 to 100 %, with the target as a dashed line. */
export function ShareChart({
  chart: { points, line: mark, first, last, tally },
  width,
  height,
}: {
  chart: ProgressChart
  width: number
  height: number
}) {
  const x = (i: number) => GUTTER + ((width - GUTTER - 4) * i) / Math.max(1, points.length - 1)
  const y = (share: number) => height - 4 - (height - 8) * share
  const known = points.flatMap((share, i) => (share === null ? [] : [{ x: x(i), y: y(share) }]))
  const end = known.at(-1)
  const scale = [0, 1, ...(mark === null || mark === 0 || mark === 1 ? [] : [mark])]
  return (
    <View>
      <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {scale.map((share) => (
          <Text key={share} x={0} y={y(share) + 2} style={{ fontFamily: base.fontFamily, fontSize: 5.5, fill: muted }}>
            {`${Math.round(share * 100)}\u00a0%`}
          </Text>
        ))}
        <Line x1={GUTTER} x2={width} y1={y(0)} y2={y(0)} stroke={line} strokeWidth={0.7} />
        <Line x1={GUTTER} x2={width} y1={y(1)} y2={y(1)} stroke={line} strokeWidth={0.5} />
        {mark === null ? null : (
          <Line x1={GUTTER} x2={width} y1={y(mark)} y2={y(mark)} stroke={ink} strokeWidth={0.7} strokeDasharray="3 2" />
        )}
        {known.length > 1 ? (
          <Path
            d={`M${known.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join('L')}`}
            stroke={cobalt}
            strokeWidth={1.6}
            fill="none"
          />
        ) : null}
        {end ? <Circle cx={end.x} cy={end.y} r={2.2} fill={cobalt} /> : null}
      </Svg>
      <View style={{ flexDirection: 'row', justifyContent: 'space-between', paddingLeft: GUTTER }}>
        <Text style={{ ...base, fontSize: 7.5, color: muted }}>{first}</Text>
        <Text style={{ ...base, fontSize: 7.5, fontWeight: 600 }}>{last}</Text>
      </View>
      <Text style={{ ...base, fontSize: 7.5, lineHeight: 1.2, color: muted, textAlign: 'right' }}>{tally}</Text>
    </View>
  )
}

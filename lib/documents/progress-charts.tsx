import { Line, Path, Rect, Svg, Text, View } from '@react-pdf/renderer'
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

/** A group's year on a scale of 0 to 100 %, with the target as a dashed line. */
export function ShareChart({
  chart: { points, line: mark, first, last },
  width,
  height,
}: {
  chart: ProgressChart
  width: number
  height: number
}) {
  const x = (i: number) => 2 + ((width - 4) * i) / Math.max(1, points.length - 1)
  const y = (share: number) => height - 2 - (height - 4) * share
  const known = points.flatMap((share, i) => (share === null ? [] : [`${x(i).toFixed(1)},${y(share).toFixed(1)}`]))
  return (
    <View>
      <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <Line x1={0} x2={width} y1={y(0)} y2={y(0)} stroke={line} strokeWidth={0.7} />
        <Line x1={0} x2={width} y1={y(1)} y2={y(1)} stroke={line} strokeWidth={0.5} />
        {mark === null ? null : (
          <Line x1={0} x2={width} y1={y(mark)} y2={y(mark)} stroke={ink} strokeWidth={0.7} strokeDasharray="3 2" />
        )}
        {known.length > 1 ? <Path d={`M${known.join('L')}`} stroke={cobalt} strokeWidth={1.6} fill="none" /> : null}
      </Svg>
      <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        <Text style={{ ...base, fontSize: 7.5, color: muted }}>{first}</Text>
        <Text style={{ ...base, fontSize: 7.5, fontWeight: 600 }}>{last}</Text>
      </View>
    </View>
  )
}

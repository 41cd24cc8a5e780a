import { cn } from '@/components/ui/class-names'
import type { Tally } from '@/lib/targets/types'

/** Up to this many, each thing is a box of its own: two boxes cannot pass for two thousand. */
export const BOXES_UP_TO = 24

const WIDTH = 1000
const GAP = 5
const LABEL_SPACE = 'pt-6'

export type TargetLine = { percent: number; label: string }

/** A bar of `reached` in `total` on a scale of 0 to 100 %, with its target lines; `label` says it all in words. */
export function TallyBar({
  tally,
  height,
  lines,
  label,
  isMet,
}: {
  tally: Tally
  /** Pixels. */
  height: number
  lines: TargetLine[]
  label: string
  isMet: boolean
}) {
  return (
    <div className={cn('relative', lines.some(({ label }) => label !== '') && LABEL_SPACE)}>
      {lines.map((line) => (
        <span
          key={line.label}
          aria-hidden="true"
          className={cn('absolute top-0 text-xs leading-5 whitespace-nowrap text-muted', sideOf(line.percent))}
          style={line.percent > 85 ? { right: `${100 - line.percent}%` } : { left: `${line.percent}%` }}
        >
          {line.label}
        </span>
      ))}
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${WIDTH} ${height}`}
        preserveAspectRatio="none"
        className="block w-full overflow-visible"
        style={{ height }}
      >
        {tally.total > 0 && tally.total <= BOXES_UP_TO ? (
          <Boxes tally={tally} height={height} isMet={isMet} />
        ) : (
          <Whole tally={tally} height={height} isMet={isMet} />
        )}
        {lines.map(({ percent }) => (
          <line
            key={percent}
            x1={percent * 10}
            x2={percent * 10}
            y1={-4}
            y2={height + 4}
            className="stroke-ink"
            strokeWidth={percent === 100 ? 1.5 : 2}
            strokeDasharray={percent === 100 ? '3 3' : undefined}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
    </div>
  )
}

const sideOf = (percent: number) => (percent > 85 || percent < 15 ? '' : '-translate-x-1/2')
const fill = (isMet: boolean) => (isMet ? 'fill-ngoc' : 'fill-lam')
const track = 'fill-lam-wash stroke-line'

function Boxes({ tally, height, isMet }: { tally: Tally; height: number; isMet: boolean }) {
  const width = WIDTH / tally.total
  return Array.from({ length: tally.total }, (_, i) => i * width).map((x, i) => (
    <rect
      key={x}
      x={x + (i === 0 ? 0 : GAP / 2)}
      width={width - (i === 0 || i === tally.total - 1 ? GAP / 2 : GAP)}
      height={height}
      className={i < tally.reached ? fill(isMet) : track}
      vectorEffect="non-scaling-stroke"
    />
  ))
}

function Whole({ tally, height, isMet }: { tally: Tally; height: number; isMet: boolean }) {
  return (
    <>
      <rect width={WIDTH} height={height} className={track} vectorEffect="non-scaling-stroke" />
      {tally.total > 0 ? (
        <rect width={(WIDTH * tally.reached) / tally.total} height={height} className={fill(isMet)} />
      ) : null}
    </>
  )
}

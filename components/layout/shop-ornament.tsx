import { cn } from '@/components/ui/class-names'

/** A band of carved waves, as at the foot of a woodblock print. `id` must differ between bands of one page. */
export function WaveBand({ id, className }: { id: string; className?: string }) {
  return (
    <svg aria-hidden="true" className={cn('block h-4 w-full text-line', className)}>
      <defs>
        <pattern id={id} width="32" height="16" patternUnits="userSpaceOnUse">
          <g className="fill-none stroke-current" strokeWidth="1.2">
            <path d="M0 16a16 16 0 0 1 32 0M5 16a11 11 0 0 1 22 0M10 16a6 6 0 0 1 12 0" />
            <path d="M-5 5.2a11 11 0 0 1 10 0M27 5.2a11 11 0 0 1 10 0" />
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="16" fill={`url(#${id})`} />
    </svg>
  )
}

const RAYS = 14

/** The star of a bronze drum: alternating tips and notches around the centre. */
function drumStar(outer: number, inner: number) {
  return Array.from({ length: RAYS * 2 }, (_, i) => {
    const radius = i % 2 === 0 ? outer : inner
    const angle = (i * Math.PI) / RAYS - Math.PI / 2
    return `${(200 + radius * Math.cos(angle)).toFixed(1)},${(200 + radius * Math.sin(angle)).toFixed(1)}`
  }).join(' ')
}

/** The face of a bronze drum in fine lines, to stand behind pictures. */
export function DrumFace({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 400 400" aria-hidden="true" className={cn('fill-none stroke-current', className)}>
      <polygon points={drumStar(74, 22)} strokeWidth="1.4" />
      <g strokeWidth="1">
        {[80, 96, 112, 132, 152, 172, 192].map((r) => (
          <circle key={r} cx="200" cy="200" r={r} />
        ))}
      </g>
      <circle cx="200" cy="200" r="88" strokeWidth="10" strokeDasharray="1.2 5" />
      <circle cx="200" cy="200" r="104" strokeWidth="3" strokeDasharray="3 9" strokeLinecap="round" />
      <circle cx="200" cy="200" r="122" strokeWidth="14" strokeDasharray="1 7" />
      <circle cx="200" cy="200" r="142" strokeWidth="4" strokeDasharray="0.1 11" strokeLinecap="round" />
      <circle cx="200" cy="200" r="162" strokeWidth="14" strokeDasharray="1 5.4" />
      <circle cx="200" cy="200" r="182" strokeWidth="3" strokeDasharray="7 7" />
    </svg>
  )
}

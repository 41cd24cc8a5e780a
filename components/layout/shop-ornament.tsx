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

/** The face of a bronze drum in fine lines, to stand behind pictures. */
export function DrumFace({ className }: { className?: string }) {
  return (
    <svg aria-hidden="true" className={cn('fill-none stroke-current', className)}>
      <use href="/carvings.svg#drum" />
    </svg>
  )
}

import { cn } from '@/components/ui/class-names'

/** Met, not met, or nothing to judge, as a drawing beside the words; drawn here so that no script comes with it. */
export function ResultMark({ met, className }: { met: boolean | null; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={cn('size-4 shrink-0 fill-none stroke-current', met === false && 'text-quy-ink', className)}
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <circle cx="8" cy="8" r="6.5" />
      <path d={met === null ? 'M5 8h6' : met ? 'm5 8.2 2.1 2.1L11 6' : 'M8 4.6v4M8 11.3v.1'} />
    </svg>
  )
}
